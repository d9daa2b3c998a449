import { textContent } from './html-text-content.ts';

/** Elements that begin a sentence of their own. */
const BLOCKS = new Set(
  'title p li td th dt dd h1 h2 h3 h4 h5 h6 summary caption small legend label button figcaption div section article header nav main aside footer ul ol dl table tr details option'.split(
    ' ',
  ),
);
const VOID = new Set('meta link br hr img input wbr source col'.split(' '));
/** What holds a publisher's text, of which the machine wrote no word. */
const TEXT_CLASSES = new Set(['text', 'doc', 'redline']);

/**
 * What a built page says in words of the machine's own, a passage for each element, with the texts of the publisher left out.
 * It reads HTML that we wrote: each element is closed.
 * @param foreign a language, as `lang` names it, of which the words are left out as well
 */
export function pageProse(html: string, foreign?: string): readonly string[] {
  const passages: string[] = [];
  const open: { readonly name: string; readonly silent: boolean }[] = [];
  let words = '';
  const end = () => {
    const said = textContent(words).replace(/\s+/g, ' ').trim();
    if (said !== '') passages.push(said);
    words = '';
  };
  for (const [, tag, text] of html.matchAll(/(<[^<>]*>)|([^<]+)/g)) {
    const silent = open.at(-1)?.silent ?? false;
    if (text !== undefined) {
      if (!silent) words += text;
      continue;
    }
    const [, closing, name = '', attributes = ''] = /^<(\/?)([a-z][a-z\d-]*)([\s\S]*)>$/i.exec(tag!) ?? [];
    if (name === '' || VOID.has(name)) continue;
    if (BLOCKS.has(name)) end();
    if (closing) {
      while (open.length > 0 && open.pop()!.name !== name);
      continue;
    }
    const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    // Words whose direction is not ours are the publisher's, as in a cell of a table of ours.
    const given = classes.some((each) => TEXT_CLASSES.has(each)) || attributes.includes(' dir="auto"');
    // What is to be typed is no sentence.
    const isText = name === 'script' || name === 'style' || name === 'pre' || given;
    const isForeign = foreign !== undefined && name !== 'html' && attributes.includes(` lang="${foreign}"`);
    open.push({ name, silent: silent || isText || isForeign });
  }
  end();
  return passages;
}

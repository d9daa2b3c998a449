import { MARKDOWN_PATH } from './document-id.ts';
import { eachLine } from './each-line.ts';

/** A document's title: what its front matter states, else the heading that names its text (`title-heading.ts`), else its file's name. */
export function documentTitle(stated: string | null, heading: string | null, path: string): string {
  return stated || heading || titleOfPath(path);
}

/** The plain text of the first heading, ATX or setext, outside fenced code and comments; null where there is none. */
export function firstHeading(body: string): string | null {
  let fence: string | null = null;
  let paragraph: string[] = [];
  const visible = body.includes('<!--') ? body.replace(/<!--[\s\S]*?(-->|$)/g, '') : body;
  for (const line of eachLine(visible)) {
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fenced !== undefined && (fence === null || (fenced[0] === fence[0] && fenced.length >= fence.length))) {
      fence = fence === null ? fenced : null;
      paragraph = [];
      continue;
    }
    if (fence !== null) continue;
    const heading = /^ {0,3}#{1,6}(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/.exec(line);
    const title = heading ? heading[1] : isUnderline(line) && paragraph.length > 0 ? paragraph.join(' ') : undefined;
    const text = title === undefined ? '' : plainText(title);
    if (text !== '') return text;
    paragraph = heading || !isParagraphLine(line, paragraph) ? [] : [...paragraph, line.trim()];
  }
  return null;
}

/** Only lines of a plain paragraph can be a setext heading's text. */
function isParagraphLine(line: string, paragraph: readonly string[]): boolean {
  if (/^\s*$/.test(line) || isUnderline(line)) return false;
  return paragraph.length > 0 || !/^( {4}|\t| {0,3}([-+*>|<]|\d{1,9}[.)])(\s|$))/.test(line);
}

function isUnderline(line: string): boolean {
  return /^ {0,3}(=+|-+)[ \t]*$/.test(line);
}

/** Takes off the inline markup that headings of real terms carry. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/!?\[([^\]]*)\](\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\s*\{#[^}]*\}\s*$/, '')
    .replace(/(?<!\\)(\*{1,3}|`+)/g, '')
    .replace(/(?<![\p{L}\p{N}\\])_{1,3}|(?<!\\)_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

function titleOfPath(path: string): string {
  const name = path.replace(MARKDOWN_PATH, '').split('/').at(-1) ?? '';
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  return words === '' ? path : words[0]!.toUpperCase() + words.slice(1);
}

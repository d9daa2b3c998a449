import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { type SyntaxExtensions, syntaxExtensionsFor } from './syntax-extensions.ts';

/** A processor for each set of extensions that was needed. */
const processors = new Map<SyntaxExtensions, Pick<Processor<Root>, 'parse'>>();

/**
 * The syntax tree of Markdown. The text is within the limits, see `checkLimits`: some texts take the parser minutes. In a
 * browser `parse-syntax-in-browser.ts` stands in for this file.
 */
export function parseSyntax(markdown: string): Root {
  const extensions = syntaxExtensionsFor(markdown);
  const processor = processors.get(extensions) ?? makeProcessor(extensions);
  processors.set(extensions, processor);
  return processor.parse(markdown);
}

function makeProcessor({ extensions, mdastExtensions }: SyntaxExtensions): Pick<Processor<Root>, 'parse'> {
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data();
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
      data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...mdastExtensions];
    })
    .freeze();
}

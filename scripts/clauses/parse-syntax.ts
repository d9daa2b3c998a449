import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { mayHoldTable, TABLE_SYNTAX } from './table-syntax.ts';

const withTables = unified().use(remarkParse).use(tables).freeze();
const withoutTables = unified().use(remarkParse).freeze();

/**
 * The syntax tree of Markdown. The text is within the limits, see `checkLimits`: some texts take the parser minutes. In a
 * browser `parse-syntax-in-browser.ts` stands in for this file.
 */
export function parseSyntax(markdown: string): Root {
  return (mayHoldTable(markdown) ? withTables : withoutTables).parse(markdown);
}

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...TABLE_SYNTAX.extensions];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...TABLE_SYNTAX.mdastExtensions];
}

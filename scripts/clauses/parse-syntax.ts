import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Only tables are added to CommonMark: they carry terms; strikethrough, tasks and bare links only change the look. */
const withTables = unified().use(remarkParse).use(tables).freeze();
const withoutTables = unified().use(remarkParse).freeze();
/** What the line below a table's head cannot do without. Looking for tables takes a third of the time that parsing takes. */
const DELIMITER_ROW = /\||:-|-:/;

/** The syntax tree of Markdown. The text is within the limits, see `checkLimits`: some texts take the parser minutes. */
export function parseSyntax(markdown: string): Root {
  return (DELIMITER_ROW.test(markdown) ? withTables : withoutTables).parse(markdown);
}

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

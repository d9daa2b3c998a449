import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Only tables are added to CommonMark: they carry terms; strikethrough, tasks and bare links only change the look. */
export const TABLE_SYNTAX = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** What the line below a table's head cannot do without. */
const DELIMITER_ROW = /\||:-|-:/;

/** Whether a text may hold a table: looking for tables takes a third of the time that parsing takes. */
export function mayHoldTable(markdown: string): boolean {
  return DELIMITER_ROW.test(markdown);
}

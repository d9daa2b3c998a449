import type { EditItem, EditParagraph, EditRow } from '../../../scripts/outputs/edit-script/edit-script.ts';
import type { TextClause } from '../../../scripts/texts/version-text.ts';

/** A clause as it can be read in any form of a text. */
export interface ReadClause {
  readonly label: string;
  readonly text: string;
}

/** Takes or refuses all changes of an edit script: what is left, clause by clause. */
export function applyEditScript(items: readonly EditItem[], verdict: 'accept' | 'reject'): readonly ReadClause[] {
  const [left, gone] = verdict === 'accept' ? ['insert', 'delete'] : ['delete', 'insert'];
  const absent: readonly string[] = verdict === 'accept' ? ['deleted', 'moved-from'] : ['inserted', 'moved-to'];
  const spell = (runs: EditParagraph['runs']) => runs.map(({ op, text }) => (op === gone ? '' : text)).join('');
  const spellRow = ({ cells }: EditRow) =>
    cells
      .filter(({ end }) => end !== gone)
      .map(({ runs }) => spell(runs))
      .join(' | ');
  const clauses: ReadClause[] = [];
  let open = { label: '', text: '' };
  for (const item of items) {
    if (absent.includes(item.op)) continue;
    open.label += spell(item.label);
    open.text += item.shape === 'row' ? spellRow(item) : spell(item.runs);
    if (item.shape === 'paragraph' && item.end !== 'equal' && item.end !== left) continue;
    clauses.push(open);
    open = { label: '', text: '' };
  }
  return clauses;
}

/** What differs between clauses as read and as they are, in a line; null for nothing. */
export function firstDifference(read: readonly ReadClause[], clauses: readonly TextClause[]): string | null {
  const say = (clause: ReadClause | undefined) =>
    clause === undefined ? 'nothing' : JSON.stringify([clause.label, clause.text]);
  for (let index = 0; index < Math.max(read.length, clauses.length); index++) {
    const [one, other] = [say(read[index]), say(clauses[index])];
    if (one !== other) return `clause ${index}: ${one} instead of ${other}`;
  }
  return null;
}

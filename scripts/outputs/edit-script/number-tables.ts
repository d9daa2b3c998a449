import type { TextClause } from '../../texts/version-text.ts';
import type { EditItem } from './edit-script.ts';
import { tablesOf } from './tables-of.ts';

/** Gives one number to neighbouring rows that are of one table in either text, or of two tables that a row ties together. */
export function numberTables(
  items: readonly EditItem[],
  before: readonly TextClause[],
  after: readonly TextClause[],
): readonly EditItem[] {
  const place = (clauses: readonly TextClause[], side: string) => {
    const tables = tablesOf(clauses);
    return new Map(clauses.map((clause, index) => [clause, `${side} ${tables[index]}`]));
  };
  const [old, now] = [place(before, 'before'), place(after, 'after')];
  const ties = new Map<string, string>();
  const rootOf = (name: string): string => {
    const above = ties.get(name);
    return above === undefined ? name : rootOf(above);
  };
  const namesOf = ({ op, ...item }: EditItem): readonly string[] => [
    ...(item.before !== null && op !== 'moved-to' ? [rootOf(old.get(item.before)!)] : []),
    ...(item.after !== null && op !== 'moved-from' ? [rootOf(now.get(item.after)!)] : []),
  ];
  for (const item of items) {
    const [one, other] = item.shape === 'row' ? namesOf(item) : [];
    if (one !== undefined && other !== undefined && one !== other) ties.set(other, one);
  }
  let number = -1;
  let last: string | null = null;
  return items.map((item) => {
    const name = item.shape === 'row' ? namesOf(item)[0]! : null;
    if (name !== null && name !== last) number++;
    last = name;
    return item.shape === 'row' ? { ...item, table: number } : item;
  });
}

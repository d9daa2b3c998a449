import type { TextClause, TranslationText } from '../edition.ts';
import { outline } from './outline.ts';
import { type TextSurroundings, textHtml } from './text-html.ts';

/** What stands in one row of two texts: HTML of one clause or of a table; null where one of the texts has nothing there. */
export interface Sides {
  readonly original: string | null;
  readonly translation: string | null;
}

/** The two texts of one version, clause beside clause; the rows of a table stay together. */
export function sideBySide(
  original: readonly TextClause[],
  { text, pairs }: Pick<TranslationText, 'text' | 'pairs'>,
  around: TextSurroundings,
): readonly Sides[] {
  const texts = [original, text.clauses] as const;
  const levels = texts.map((clauses) => outline(clauses));
  const write = (side: 0 | 1, run: Run): string | null => {
    const indexes = run.flatMap((pair) => pair[side] ?? []);
    if (indexes.length === 0) return null;
    const clauses = indexes.map((index) => texts[side][index]!);
    return textHtml(
      clauses,
      around,
      indexes.map((index) => levels[side]![index]),
    );
  };
  return runsOf(texts, pairs).map((run) => ({ original: write(0, run), translation: write(1, run) }));
}

type Run = TranslationText['pairs'];

/** One pair each, but for the rows of a table. */
function runsOf(texts: readonly [readonly TextClause[], readonly TextClause[]], pairs: Run): readonly Run[] {
  const runs: Run[number][][] = [];
  let inTable = false;
  for (const pair of pairs) {
    const clause = pair[0] === null ? texts[1][pair[1]!]! : texts[0][pair[0]]!;
    const isRow = clause.type === 'row';
    if (isRow && inTable && !clause.header) runs.at(-1)!.push(pair);
    else runs.push([pair]);
    inTable = isRow;
  }
  return runs;
}

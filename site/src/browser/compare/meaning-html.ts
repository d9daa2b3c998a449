import { isQuietChange } from '../../changes/quiet-changes.ts';
import type { Change } from '../../edition.ts';
import { readDifferences, readReplacedDifferences } from '../../engine.ts';
import { changeTable } from '../../markup/change-table.ts';
import { clauseSays } from '../../markup/clause-change.ts';
import { whyWeReadItSo } from '../../markup/why-we-read-it-so.ts';
import type { DrawnComparison } from './comparison-html.ts';
import { handOver } from './hand-over.ts';

/** A piece of what the changes mean: the table that takes the place of the first one, then clauses, many at a time. */
export type MeaningPart =
  | { readonly kind: 'table'; readonly html: string }
  | { readonly kind: 'meanings'; readonly meanings: readonly Meaning[] };

/** What a change means, for the clause that is on the page already. */
export interface Meaning {
  /** The clause's id on the page. */
  readonly anchor: string;
  /** HTML of the sentence that takes the place of the one that is there. */
  readonly says: string;
  /** HTML of the findings, which end the clause; empty where there are none. */
  readonly why: string;
}

/** Reads what the changes of a drawn comparison mean. It is all that needs the words of the reading, and is loaded by itself. */
export function* meaningHtml({ request, differences, anchors }: DrawnComparison): Generator<MeaningPart> {
  const { compared, names, topicWords } = request;
  const options = { topics: topicWords.map((topic) => ({ ...topic, name: topic.id, segments: [] })) };
  const read =
    'twins' in differences ? readReplacedDifferences(differences, options) : readDifferences(differences, options);
  const changes = read.map((change, index): Change => ({ ...change, anchor: anchors[index]! }));
  const [loud, quiet] = [changes.filter((change) => !isQuietChange(change)), changes.filter(isQuietChange)];
  yield { kind: 'table', html: changeTable(loud, quiet, compared, differences.unchanged, names).markup };
  const meaningOf = (change: Change): Meaning => ({
    anchor: change.anchor,
    says: clauseSays(change).markup,
    why: whyWeReadItSo(change, names)?.markup ?? '',
  });
  for (const meanings of handOver(loud, meaningOf, ({ says, why }) => says.length + why.length))
    yield { kind: 'meanings', meanings };
}

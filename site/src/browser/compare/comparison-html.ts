import { changedSections } from '../../changes/changed-sections.ts';
import { isQuietChange } from '../../changes/quiet-changes.ts';
import type { Compared, Names } from '../../changes/text-before.ts';
import type { UnreadChange } from '../../changes/unread-change.ts';
import type { TopicWords } from '../../edition.ts';
import {
  type Differences,
  findDifferences,
  findReplacedDifferences,
  nameChangeAnchors,
  parseWithinLimits,
  type ReplacedDifferences,
} from '../../engine.ts';
import { changeTable } from '../../markup/change-table.ts';
import { clauseChange } from '../../markup/clause-change.ts';
import { type Html, html } from '../../markup/html.ts';
import { quietTable } from '../../markup/quiet-table.ts';
import { VERSIONS } from '../../words/language.ts';
import { handOver } from './hand-over.ts';

/** Two texts to compare and the names by which to call them; Markdown without front matter, within the limits of what can be read. */
export interface ComparisonRequest {
  /** The version before, or the texts of the documents that the newer one replaced. */
  readonly before: string | readonly ReplacedText[];
  readonly after: string;
  readonly compared: Compared;
  readonly names: Names;
  readonly topicWords: readonly TopicWords[];
  /** The language of the texts. */
  readonly language: string;
  /** Begins all ids of what is drawn, where it is not alone on its page. */
  readonly prefix?: string;
}

export interface ReplacedText {
  /** Document id. */
  readonly document: string;
  readonly text: string;
}

/** A piece of the result as HTML: the table of changed clauses, then clauses, many at a time. */
export interface ComparisonPart {
  readonly kind: 'table' | 'clauses';
  readonly html: string;
}

/** What was compared and drawn, from which it can be read what the changes mean. */
export interface DrawnComparison {
  readonly request: ComparisonRequest;
  readonly differences: Differences | ReplacedDifferences;
  /** By the position of the change. */
  readonly anchors: readonly string[];
  /** How many clauses change words. */
  readonly changed: number;
}

/** Compares and gives the HTML of a change page, part by part, without what the changes mean: `meaningHtml` adds that. */
export function* comparisonHtml(request: ComparisonRequest): Generator<ComparisonPart, DrawnComparison> {
  const { compared, names, language, prefix = '' } = request;
  const differences = findAllDifferences(request);
  const anchors = nameChangeAnchors(differences.changes).map((anchor) => prefix + anchor);
  const changes = differences.changes.map((change, index): UnreadChange => ({ ...change, anchor: anchors[index]! }));
  const [loud, quiet] = [changes.filter((change) => !isQuietChange(change)), changes.filter(isQuietChange)];
  yield { kind: 'table', html: changeTable(loud, quiet, compared, differences.unchanged, names).markup };
  const sides = { before: VERSIONS.text(compared.before), after: VERSIONS.title(compared.after) };
  // By which id the text of a version calls a clause, and which history it has, takes all versions to tell.
  const unknown = { addresses: new Map(), histories: [], reach: [] };
  const around = { compared, names, sides, language, ...unknown };
  const sections = changedSections(loud, compared.title, names);
  const clauses: readonly (() => Html)[] = [
    ...(sections.length === 0 ? loud.map((change) => () => clauseChange(change, around)) : []),
    ...sections.flatMap(({ id, name, changes: own }) => [
      () => html`<h3 class="part" id="${prefix + id}">${name}</h3>`,
      ...own.map((change) => () => clauseChange(change, { ...around, section: name })),
    ]),
    () => quietTable(quiet, compared, names, new Map(), `${prefix}quiet`) ?? html``,
  ];
  for (const made of handOver(
    clauses,
    (make) => make().markup,
    ({ length }) => length,
  ))
    yield { kind: 'clauses', html: made.join('') };
  return { request, differences, anchors, changed: loud.length };
}

function findAllDifferences({ before, after }: ComparisonRequest): DrawnComparison['differences'] {
  const newer = parseBody(after);
  return typeof before === 'string'
    ? findDifferences(parseBody(before), newer)
    : findReplacedDifferences(
        before.map(({ document, text }) => ({ document, tree: parseBody(text) })),
        newer,
      );
}

/** Keeps the engine from taking the first lines of a text for front matter once more. */
function parseBody(text: string) {
  return parseWithinLimits(/^(?:---|\+\+\+|;;;|\{)/.test(text) ? `\n${text}` : text);
}

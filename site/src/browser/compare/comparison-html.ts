import { isQuietChange } from '../../changes/quiet-changes.ts';
import type { Compared, Names } from '../../changes/text-before.ts';
import type { Change, TopicWords } from '../../edition.ts';
import { findChanges, findReplacedChanges, nameChangeAnchors, parseWithinLimits } from '../../engine.ts';
import { changeTable, countInTitle } from '../../markup/change-table.ts';
import { clauseChange } from '../../markup/clause-change.ts';
import { type Html, html } from '../../markup/html.ts';
import { quietTable } from '../../markup/quiet-table.ts';
import { capitalised } from '../../words/version-name.ts';

/** Two texts to compare and the names by which to call them. */
export interface ComparisonRequest {
  /** Markdown without front matter, known to be within the limits of what can be read. */
  readonly before: string;
  readonly after: string;
  readonly compared: Compared;
  /** The document that the older text is of, where the newer one replaced it. */
  readonly replaced: string | null;
  readonly names: Names;
  readonly topicWords: readonly TopicWords[];
  /** The language of the texts. */
  readonly language: string;
}

/** A piece of the result as HTML: the table of changed clauses, then clauses, many at a time. */
export interface ComparisonPart {
  readonly kind: 'table' | 'clauses';
  readonly html: string;
}

/** How much HTML is handed over at once, in characters: the page stays at hand while it takes such a piece in. */
const PART_LENGTH = 50_000;

/**
 * Compares and gives the same HTML as a change page, part by part; returns the result in a few words:
 * `Eight clauses change`.
 */
export function* comparisonHtml(request: ComparisonRequest): Generator<ComparisonPart, string> {
  const { compared, names, language } = request;
  const { changes, unchanged } = findAllChanges(request);
  const [loud, quiet] = [changes.filter((change) => !isQuietChange(change)), changes.filter(isQuietChange)];
  yield { kind: 'table', html: changeTable(loud, quiet, compared, unchanged).markup };
  const sides = { before: capitalised(compared.before), after: capitalised(compared.after) };
  // By which id the text of a version calls a clause, and which history it has, takes all versions to tell.
  const unknown = { addresses: new Map(), histories: [], reach: [] };
  const around = { compared, names, sides, language, ...unknown };
  yield* gather([
    ...loud.map((change) => () => clauseChange(change, around)),
    () => quietTable(quiet, compared, names, new Map()) ?? html``,
  ]);
  return countInTitle(loud.length);
}

function findAllChanges({ replaced, topicWords, ...texts }: ComparisonRequest) {
  const [before, after] = [parseBody(texts.before), parseBody(texts.after)];
  const options = { topics: topicWords.map((topic) => ({ ...topic, name: topic.id, segments: [] })) };
  const { changes, unchanged } =
    replaced === null
      ? findChanges(before, after, options)
      : findReplacedChanges([{ document: replaced, tree: before }], after, options);
  const anchors = nameChangeAnchors(changes);
  return { changes: changes.map((change, index): Change => ({ ...change, anchor: anchors[index]! })), unchanged };
}

/** Keeps the engine from taking the first lines of a text for front matter once more. */
function parseBody(text: string) {
  return parseWithinLimits(text.startsWith('---') ? `\n${text}` : text);
}

/** Makes clauses one by one and hands them over many at a time. */
function* gather(clauses: readonly (() => Html)[]): Generator<ComparisonPart> {
  let gathered = '';
  for (const make of clauses) {
    gathered += make().markup;
    if (gathered.length < PART_LENGTH) continue;
    yield { kind: 'clauses', html: gathered };
    gathered = '';
  }
  if (gathered !== '') yield { kind: 'clauses', html: gathered };
}

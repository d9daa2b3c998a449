import { changedClauses, countInTitle } from '../changed-clauses.ts';
import { clauseChange } from '../clause-change.ts';
import type { Change, TopicWords } from '../edition.ts';
import { findChanges, findReplacedChanges, nameChangeAnchors } from '../engine.ts';
import { type Html, html } from '../html.ts';
import { isQuiet } from '../quiet-changes.ts';
import { quietTable } from '../quiet-table.ts';
import { CHOICE_OF_VIEW } from '../redline-views.ts';
import { type ComparedVersion, type Names, textBefore } from '../text-before.ts';
import { capitalised, versionName } from '../version-name.ts';

/** Two texts to compare and the names by which to call them. */
export interface ComparisonRequest {
  /** Markdown without front matter. */
  readonly before: string;
  readonly after: string;
  /** The newer version; without a `previous`, the older text is of the document that it names in `supersedes`. */
  readonly version: ComparedVersion;
  readonly names: Names;
  readonly topicWords: readonly TopicWords[];
  /** The language of the texts. */
  readonly language: string;
}

/** A piece of the result: a section for the page, or clauses for the end of its last section. */
export interface ComparisonPart {
  readonly kind: 'section' | 'clauses';
  readonly html: string;
}

/** How much HTML is handed over at once, in characters: the page stays at hand while it takes such a piece in. */
const PART_LENGTH = 50_000;

/**
 * Compares and gives the same sections as a change page, part by part; returns the result in a few words:
 * `Eight clauses change`.
 *
 * @throws LimitError where a text is beyond what can be read
 */
export function* comparisonHtml(request: ComparisonRequest): Generator<ComparisonPart, string> {
  const { version, names, language } = request;
  const { changes, unchanged } = compareTexts(request);
  const [loud, quiet] = [changes.filter((change) => !isQuiet(change)), changes.filter(isQuiet)];
  yield { kind: 'section', html: changedClauses(loud, quiet, { ...version, unchanged }, names).markup };
  if (changes.length > 0) {
    const heading = html`<section aria-labelledby="redline"><h2 id="redline">Redline</h2>${loud.length > 0 && CHOICE_OF_VIEW}</section>`;
    yield { kind: 'section', html: heading.markup };
    const sides = { before: capitalised(textBefore(version, names)), after: capitalised(versionName(version.version)) };
    yield* gather(loud.map((change) => () => clauseChange(change, version, names, sides, language)));
    yield* gather([() => quietTable(quiet, version, names) ?? html``]);
  }
  return countInTitle(loud.length);
}

function compareTexts({ version, topicWords, ...texts }: ComparisonRequest) {
  const [before, after] = [withoutFrontMatter(texts.before), withoutFrontMatter(texts.after)];
  const options = { topics: topicWords.map((topic) => ({ ...topic, name: topic.id, segments: [] })) };
  const [replaced] = version.supersedes;
  const { changes, unchanged } =
    version.previous === null && replaced !== undefined
      ? findReplacedChanges([{ document: replaced, markdown: before }], after, options)
      : findChanges(before, after, options);
  const anchors = nameChangeAnchors(changes);
  return { changes: changes.map((change, index): Change => ({ ...change, anchor: anchors[index]! })), unchanged };
}

/** Keeps the engine from taking the first lines of a text for front matter once more. */
function withoutFrontMatter(text: string): string {
  return text.startsWith('---') ? `\n${text}` : text;
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

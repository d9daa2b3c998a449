import type { Version } from '../history/versions.ts';
import { greatestSignificance, SIGNIFICANCES } from '../law/significance.ts';
import type { DocumentsChanged } from '../law/significance-of-version.ts';
import { isNotRead } from '../reading/proving/not-read.ts';
import type { Change } from '../reading/read-change.ts';

/** A title and a summary for a version whose author gave none. */
export interface VersionSummary {
  readonly headline: string;
  readonly summary: string;
}

/** The first version of a document: it is new, and where it replaces others, this is what differs from them. */
export function summariseFirst({ frontMatter }: Version, changes: readonly Change[]): VersionSummary {
  const replaces = frontMatter.supersedes.length;
  if (replaces === 0) return { headline: 'First published', summary: 'The first version of this document.' };
  const replaced = `Replaces ${replaces === 1 ? 'one document' : `${replaces} documents`}.`;
  const differs = changes.length === 0 ? [] : [summariseVersion(changes).summary];
  return { headline: 'First published', summary: [replaced, ...differs].join(' ') };
}

/** A version whose text is beyond what can be compared. */
export function summariseUnreadable(problem: string): VersionSummary {
  return { headline: 'Published, but too large to compare', summary: `The changes cannot be shown: ${problem}.` };
}

/**
 * Composed from the findings: where the changes that matter most are, and what they do; never more than that. Where the
 * text of an earlier version stands again, that is said first. Where other documents become part of it or are let go, and its own
 * words weigh less than that, those are what matters.
 */
export function summariseVersion(
  changes: readonly Change[],
  returnsTo: string | null = null,
  documents: DocumentsChanged = { broughtIn: [], letGo: [], replaced: [] },
): VersionSummary {
  const found = summariseDocuments(changes, documents) ?? summariseChanges(changes);
  if (returnsTo === null) return found;
  const earlier = /^\d{4}-/.test(returnsTo) ? `the version of ${returnsTo}` : `version ${returnsTo}`;
  const summary = `The text is again that of ${earlier}, to the letter. ${found.summary}`;
  return { headline: `Back to the text of ${earlier}`, summary };
}

/** Null where no other document matters, or the words of this one matter as much. */
function summariseDocuments(
  changes: readonly Change[],
  { broughtIn, letGo, replaced }: DocumentsChanged,
): VersionSummary | null {
  const levels = changes.map(({ significance }) => significance);
  if (greatestSignificance(levels) === 'substantive') return null;
  const said = [
    ...broughtIn.map((id) => ['Another document becomes part of it', `${id} becomes part of this document.`]),
    ...letGo.map((id) => ['A document is no longer part of it', `${id} is no longer part of this document.`]),
    ...replaced.map((id) => ['Replaces another document', `It replaces ${id}.`]),
  ];
  if (said.length === 0) return null;
  const own = changes.length === 0 ? 'The text is the same as before.' : countWeights(changes);
  return { headline: said[0]![0]!, summary: [...said.map(([, sentence]) => sentence), own].join(' ') };
}

function summariseChanges(changes: readonly Change[]): VersionSummary {
  if (changes.length === 0) return { headline: 'No change to the text', summary: 'The text is the same as before.' };
  const weighty = heaviest(changes);
  // What the publisher calls editorial is not shown to be so: then the changes are named, and no more is said.
  if (weighty[0]!.significance === 'editorial' && changes.every(({ overruled }) => overruled === undefined))
    return summariseEditorial(changes);
  const places = [...new Set(weighty.map(placeOf))];
  const summary = [
    countWeights(changes),
    ...weighty.slice(0, 3).map((change) => `${placeOf(change).replace(/\s*[:：]$/u, '')}: ${change.summary}`),
    ...sayNotRead(changes),
  ];
  return { headline: `Changes to ${listPlaces(places)}`, summary: summary.join(' ') };
}

/** Once for a version in a language whose norms are not read. */
function sayNotRead(changes: readonly Change[]): readonly string[] {
  const said = changes.flatMap(({ reasons }) => reasons.filter((reason) => isNotRead(reason))).at(0);
  return said === undefined ? [] : [said];
}

function summariseEditorial(changes: readonly Change[]): VersionSummary {
  const summary = 'No change to what anybody must, must not or may do.';
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (kinds.size === 1 && kinds.has('markup')) return { headline: 'Formatting only', summary };
  if (changes.every(({ facets, kind }) => kind === 'markup' || facets.includes('date-stamp')))
    return { headline: 'New date, same text', summary };
  return { headline: 'Editorial changes only', summary };
}

/** The changes of the greatest significance that occurs. */
function heaviest(changes: readonly Change[]): readonly Change[] {
  const greatest = greatestSignificance(changes.map(({ significance }) => significance));
  return changes.filter(({ significance }) => significance === greatest);
}

/** The section that a change stands in, below the document's own title; else the clause itself. */
function placeOf({ after, before }: Change): string {
  const clause = after[0] ?? before[0]!;
  const { trail, label, title, text } = clause;
  const section = trail[1] ?? (trail.length === 1 && !/[:：]$/u.test(trail[0]!) && title === '' ? trail[0] : undefined);
  return shorten(section ?? ([label, title].filter((part) => part !== '').join(' ') || text));
}

const LONGEST_PLACE = 60;

function shorten(text: string): string {
  if (text.length <= LONGEST_PLACE) return text;
  const end = text.lastIndexOf(' ', LONGEST_PLACE);
  return `${text.slice(0, end > 0 ? end : LONGEST_PLACE)} …`;
}

function listPlaces(places: readonly string[]): string {
  const quoted = places.slice(0, 3).map((place) => `“${place}”`);
  const more = places.length - quoted.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more`;
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function countWeights(changes: readonly Change[]): string {
  const counted = SIGNIFICANCES.flatMap((level) => {
    const count = changes.filter(({ significance }) => significance === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  });
  const last = changes.length === 1 ? 'change' : 'changes';
  return `${counted.join(', ')} ${last}.`;
}

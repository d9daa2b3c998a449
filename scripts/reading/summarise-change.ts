import type { DescribedChange } from '../diff/describe-changes.ts';
import { findChangedWords } from './claims/changed-words.ts';
import { CLAIM_TEMPLATES } from './claims/claim-templates.ts';
import { type Gist, weightiestGist } from './claims/gist.ts';
import { type Matter, showsEdit, type Told, textOf } from './claims/matter.ts';
import { countUntold } from './claims/say-texts.ts';
import { sayWithoutWords } from './claims/say-without-words.ts';
import { sayWords } from './claims/say-words.ts';
import { saysWords } from './claims/version-words.ts';
import type { Judgement } from './judging/judge-significance.ts';
import { saySurroundings } from './judging/say-surroundings.ts';
import { quote } from './quote-words.ts';
import { foldWords } from './sentences/fold-words.ts';
import { sayRow } from './tables/say-row.ts';
import type { VersionFacts } from './version-facts.ts';

type Facts = Pick<VersionFacts, 'clauses' | 'language' | 'documents'>;

/** A change in a sentence, and in the few words of a headline, where it has some. */
export interface ChangeSummary {
  readonly summary: string;
  readonly gist: Gist | null;
}

/** One plain sentence on a change: what the texts prove of it, facts first, then the words; how much it leaves out is said too. */
export function summariseChange(change: DescribedChange, judgement: Judgement, facts: Facts): ChangeSummary {
  const around = saySurroundings(change);
  if (around.length === 0) return summariseWords(change, judgement, facts);
  const words = change.redline.length > 0 && change.redline.every(({ op }) => op === 'equal');
  if (words) return { summary: [...around, 'The words are the same.'].join(' '), gist: null };
  const { summary, gist } = summariseWords(change, judgement, facts);
  return { summary: [summary, ...around].join(' '), gist };
}

function summariseWords(change: DescribedChange, judgement: Judgement, facts: Facts): ChangeSummary {
  const gists: (Gist | null)[] = [];
  const row = sayRow(change, judgement, (cell, words, name) => {
    const { summary, gist } = say(cell, words, facts);
    gists.push(gist && { ...gist, what: gist.what || name });
    return summary;
  });
  if (row !== null) return { summary: row, gist: weightiestGist(gists) };
  const plain = sayWithoutWords(change, judgement);
  if (plain === null) return say(change, judgement, facts);
  // Where a link leads is not told by its words.
  const points = /^It points to more|^A way to get/.test(judgement.reasons[0] ?? '');
  const quoted = judgement.significance === 'clarifying' && change.kind !== 'retitled' && !points;
  return { summary: plain, gist: quoted ? quoteHarmless(change, judgement, facts) : null };
}

/** What is harmless is told by its reason, and in a headline by its words. */
function quoteHarmless(change: DescribedChange, judgement: Judgement, facts: Facts): Gist | null {
  const edits = findChangedWords(change.redline);
  const [first] = sayWords({ change, judgement, ...facts, edits }, []);
  return first?.gist?.() ?? null;
}

function say(change: DescribedChange, judgement: Judgement, { clauses, language, documents }: Facts): ChangeSummary {
  const matter: Matter = { change, judgement, clauses, documents, edits: findChangedWords(change.redline), language };
  const parts: Told[] = [];
  let claimed = 0;
  for (const { name, tell } of CLAIM_TEMPLATES) {
    if (name === 'words') claimed = parts.length;
    for (const part of tell(matter, parts)) if (hasRoom(parts, part)) parts.push(part);
  }
  if (parts.length === 0) {
    const summary = judgement.significance === 'substantive' ? sayUntold(matter) : judgement.reasons[0]!;
    return { summary, gist: null };
  }
  const says = parts.map(({ says }) => says);
  const sentence = (
    claimed === 0 && /^it /.test(says[0]!) ? [`The wording changed: ${says[0]}`, ...says.slice(1)] : says
  )
    .map((part, index) => (index === 0 ? upper(part) : part.replace(OPENING, (word) => word.toLowerCase())))
    // What else reads otherwise makes nothing cover more or less.
    .map((part, index, all) =>
      index > 0 && /^it /.test(part) && / covers (?:more|less): /.test(all[index - 1]!) ? `besides, ${part}` : part,
    )
    .join('; ');
  return {
    summary: `${sentence}${sayRest(matter, parts)}.`,
    gist: weightiestGist(parts.map(({ gist }) => gist?.() ?? null)),
  };
}

/** Where no template has words for it: in small signs, or in too many places. */
function sayUntold({ change, clauses, edits }: Matter): string {
  const { before, after } = change.pairing;
  if (change.kind === 'added')
    return after.every(({ key }) => saysWords(clauses.before, key))
      ? 'The same words stood in the version before, and stand here now.'
      : 'This text is new.';
  if (change.kind === 'removed')
    return before.every(({ key }) => saysWords(clauses.after, key))
      ? 'It stands here no more; the same words still stand elsewhere.'
      : 'This text is gone.';
  if (change.kind === 'renumbered' || hasSameWords(change))
    return change.kind === 'renumbered'
      ? 'The number before it changed; the words are the same.'
      : 'Only signs or the form of letters changed; the words are the same.';
  if (edits.length > 1) return 'The wording changed in several places.';
  const capital = edits.length === 0 ? findCapital(change.redline) : null;
  return capital === null
    ? 'The wording changed.'
    : `The wording changed: it says ${quote(capital.inserted)} instead of ${quote(capital.deleted)}.`;
}

/** True where no word differs, whatever signs, marks of emphasis or invisible characters do; capitals are told. */
function hasSameWords({ redline, pairing }: DescribedChange): boolean {
  const [before, after] = [pairing.before, pairing.after].map(textOf);
  if (foldWords(before!) !== foldWords(after!) || findCapital(redline) !== null) return false;
  // Capitals may have changed beside other signs, and a sign before a figure says what it is worth.
  return tellingSigns(before!) === tellingSigns(after!);
}

/** The letters of a text as they are written, and its figures with their signs. */
function tellingSigns(text: string): string {
  return (text.match(/\p{L}|[-+−±]?\s?\p{N}/gu) ?? []).join('');
}

/** The first words that are written with other capitals now. */
function findCapital(
  redline: DescribedChange['redline'],
): { readonly deleted: string; readonly inserted: string } | null {
  for (const [index, { op, text }] of redline.entries()) {
    const next = redline[index + 1];
    if (op !== 'delete' || next?.op !== 'insert') continue;
    const [deleted, inserted] = [text.trim(), next.text.trim()];
    if (deleted.toLowerCase() === inserted.toLowerCase() && /\p{L}/u.test(deleted)) return { deleted, inserted };
  }
  return null;
}

/** A sentence that says more than this says nothing. */
const MOST_PARTS = 3;
const LONGEST = 480;
const OPENING = /^(?:An?|The|This|Much)(?= )/;

function hasRoom(parts: readonly Told[], { says }: Told): boolean {
  const length = parts.reduce((sum, part) => sum + part.says.length, says.length);
  if (parts.some((part) => part.says === says)) return false;
  return parts.length === 0 || (parts.length < MOST_PARTS && length <= LONGEST);
}

/** "; and more": how much more is for the redline to show, as sentences run into one another in tables, lists and addresses. */
function sayRest(matter: Matter, parts: readonly Told[]): string {
  const { kind, pairing } = matter.change;
  const lone = kind === 'added' || kind === 'removed';
  // The cells of a row are no sentences.
  if (lone && [...pairing.before, ...pairing.after].some(({ block }) => block.type === 'row')) return '';
  const isWhole = lone ? countUntold(matter, parts) === 0 : matter.edits.every((edit) => showsEdit(parts, edit));
  return isWhole ? '' : '; and more';
}

function upper(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

import { judgeReference } from '../facets/numbering.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { findHunks, type Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { isRespelling } from './spelling.ts';

/**
 * The closed list of proofs that an edited sentence says what it said, to the letter of the law: in the order tried.
 * Null where none holds: then the edit is no mere edit.
 */
export function proveEditorial(pair: SentencePair, facts: VersionFacts): string | null {
  const { before, after, runs } = pair;
  if (before === null || after === null) return null;
  if (isDateStamp(before.text) && isDateStamp(after.text)) return DATE_ONLY;
  if (before.text.includes('{') && withoutPlaceholders(before.text) === withoutPlaceholders(after.text))
    return 'Only a placeholder of the publishing system changed.';
  const hunks = findHunks(runs);
  if (compact(before.text) === compact(after.text) && sameNumbers(before.text, after.text))
    return hunks.some(isEnumerationComma) || newlyDefined(hunks, facts) ? null : PUNCTUATION_ONLY;
  const proofs = new Set<string>();
  for (const hunk of hunks) {
    const proof = proveHunk(hunk, pair, facts);
    if (proof === null) return null;
    proofs.add(proof);
  }
  return proofs.size === 0 ? 'Nothing that a reader can see changed.' : [...proofs].join(' ');
}

export const PUNCTUATION_ONLY = 'Only punctuation, spaces or capitals changed.';
const DATE_ONLY = 'Only the date of the document changed.';

function proveHunk(hunk: Hunk, { before, after }: SentencePair, facts: VersionFacts): string | null {
  const [deleted, inserted] = [hunk.deleted.trim(), hunk.inserted.trim()];
  const [one, other] = [compact(deleted), compact(inserted)];
  if (one === other && sameNumbers(deleted, inserted)) return isEnumerationComma(hunk) ? null : PUNCTUATION_ONLY;
  const slip = wordForWord(deleted, inserted, facts);
  if (slip !== null) return slip;
  if (one.replace(/s$/, '') === other.replace(/s$/, '') && /'s?\b/.test(deleted + inserted))
    return 'Only the form of a word changed.';
  if (isTitle(hunk, before!) || isTitle(hunk, after!)) return 'Only the title stands elsewhere.';
  if (repeats(hunk)) return 'A repeated or stray piece of a word is gone.';
  if ((LINK_NOTE.test(one) && other === '') || (LINK_NOTE.test(other) && one === ''))
    return 'Only a note on a link changed.';
  if (isInsideUrl(hunk)) return 'The address of a link changed.';
  if (judgeReference(deleted, inserted, hunk.left, facts.numbering) === 'follows')
    return 'A cross-reference follows the new numbers.';
  if (isListEnd(hunk) && before!.clause.type === 'item' && after!.clause.type === 'item')
    return 'Only the punctuation of a list changed.';
  if (isUnreadLabel(hunk, before!.first && after!.first, [before!.clause.label, after!.clause.label]))
    return 'Only the number is written otherwise.';
  return null;
}

/** The same words one by one but for spelling or the form that grammar chooses. */
function wordForWord(deleted: string, inserted: string, facts: VersionFacts): string | null {
  const [old, current] = [deleted, inserted].map((words) => words.split(/\s+/).map(bare));
  if (old!.length !== current!.length || deleted === '' || inserted === '') return null;
  let proof = FORM_ONLY;
  for (const [index, word] of old!.entries()) {
    const other = current![index]!;
    if (
      word === other ||
      FORMS.some((forms) => forms.includes(word.toLowerCase()) && forms.includes(other.toLowerCase()))
    )
      continue;
    if (!isRespelling(word, other, facts)) return null;
    proof = 'Only the spelling of a word changed.';
  }
  return proof;
}

const FORM_ONLY = 'Only the form of a word changed.';

/** Liquid and Handlebars tags print something else, or nothing. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, '{}');
}

/** Letters and digits alone, lower case: "sub-processor" is "subprocessor". */
export function compact(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** "1 0" is not "10", and "1,5" not "15". */
export function sameNumbers(one: string, other: string): boolean {
  const numbers = (text: string) => (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).join(' ');
  return numbers(one) === numbers(other);
}

/** Forms of one word that grammar chooses. */
const FORMS: readonly (readonly string[])[] = [
  ['a', 'an'],
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ['we', 'us', 'our'],
  ['it', 'its', "it's"],
  ['they', 'them', 'their'],
  ['who', 'whom'],
  ['this', 'these'],
];

/** The title of the clause or of its section, printed before its text in one version and above it in the other. */
function isTitle({ deleted, inserted, left }: Hunk, { clause, first }: Sentence): boolean {
  const words = compact(deleted + inserted);
  if (!first || left.trim() !== '' || words === '' || (deleted.trim() !== '' && inserted.trim() !== '')) return false;
  return [clause.title, clause.parent?.title ?? ''].some((title) => compact(title) === words);
}

/** `opens in a new window`, which archived pages print behind links. */
const LINK_NOTE = /^(?:opensinan?(?:ew)?(?:new)?(?:window|tab)|externallink|linkopens\w{0,20})+$/;

/** "process process": the same word twice; "Provide vide": a piece of the word beside it. */
function repeats({ deleted, inserted, left, right }: Hunk): boolean {
  const word = compact(deleted);
  if (compact(inserted) !== '' || word === '') return false;
  const [before, after] = [
    compact(/\S+\s*$/.exec(left.slice(-40))?.[0] ?? ''),
    compact(/^\s*\S+/.exec(right.slice(0, 40))?.[0] ?? ''),
  ];
  if (/\s/.test(deleted.trim())) return compact(left).endsWith(word) || compact(right).startsWith(word);
  if (before === word || after === word) return true;
  return (
    word.length >= 3 &&
    word.length < before.length &&
    before.endsWith(word) &&
    !/^(?:not|any|all|our|out|are|ever|able)$/.test(word)
  );
}

function isInsideUrl({ left, right, deleted, inserted }: Hunk): boolean {
  return (
    /^:\/\//.test(right) ||
    (/(?:https?:\/\/|www\.)\S*$/.test(left) &&
      !/\s/.test(deleted.trim()) &&
      !/\s/.test(inserted.trim()) &&
      /^[\w./-]/.test(right))
  );
}

/** What stands between the items of a list, at its end: `;`, `; or`, `, and`, a full stop. */
function isListEnd({ deleted, inserted, right }: Hunk): boolean {
  const mark = /^[\s;,.]*(?:and|or|and\/or)?[\s;,.]*$/i;
  return /^[\s.;,]*$/.test(right) && mark.test(deleted) && mark.test(inserted);
}

/** `10 - General` and `1.Fees` hold a number that the other version has as its label. */
function isUnreadLabel({ deleted, inserted, left }: Hunk, first: boolean, labels: readonly string[]): boolean {
  const number = compact(deleted + inserted);
  return (
    first &&
    left.trim() === '' &&
    /^[\s\d.()a-z–-]{1,10}$/i.test(deleted + inserted) &&
    /\d/.test(number) &&
    labels.some((label) => compact(label) === number)
  );
}

/** Courts have decided cases on a comma before "or" (O'Connor v. Oakhurst Dairy, 1st Cir. 2017). */
export function isEnumerationComma({ deleted, inserted, left, right }: Hunk): boolean {
  const comma = (deleted.includes(',') ? 1 : 0) !== (inserted.includes(',') ? 1 : 0);
  return comma && (/^\s*(?:and|or|and\/or|nor)\b/i.test(right) || /\b(?:and|or)\s*$/i.test(left));
}

/** "account" made "Account" points at a definition, where there is one. */
function newlyDefined(hunks: readonly Hunk[], { countPhrase }: VersionFacts): boolean {
  return hunks.some(({ deleted, inserted }) => {
    const [one, other] = [bare(deleted), bare(inserted)];
    return (
      one !== other &&
      one.toLowerCase() === other.toLowerCase() &&
      [one, other].some(
        (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && (countPhrase(`"${word}" `) > 0 || countPhrase(`"${word}")`) > 0),
      )
    );
  });
}

const STAMP =
  /\b(?:last (?:updated|modified|revised|amended|edited)|updated|revised|posted|published|effective(?:\s+(?:date|from|as of))?|date|version)\b/i;
const DATE =
  /\b\d{4}-\d{2}-\d{2}\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s+\d{4}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{4}\s*年\s*\d{1,2}\s*月/;

/** A line that says when the document was made or takes effect, and nothing else. */
export function isDateStamp(text: string): boolean {
  if (text.length > 160 || !DATE.test(text)) return false;
  const rest = text
    .replace(new RegExp(DATE, 'g'), ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return STAMP.test(rest) ? rest.length <= 90 : rest.length <= 12 || /日期|生效|更新/.test(rest);
}

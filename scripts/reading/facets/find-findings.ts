import { readNorms, type Sentence } from '../norms/read-norms.ts';
import { isDateStamp, isStampedAnew } from '../proving/date-stamp.ts';
import { findHunks, type Hunk } from '../sentences/hunks.ts';
import type { SentencePair } from '../sentences/pair-sentences.ts';
import type { VersionFacts } from '../version-facts.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { findContacts } from './contacts.ts';
import { findDefinitions } from './definitions.ts';
import { findEntities } from './entities.ts';
import { findQuantities } from './find-quantities.ts';
import type { Finding } from './findings.ts';
import { findGoverningLaw } from './governing-law.ts';
import { findListChange } from './list-items.ts';
import { findReferences } from './references.ts';

export type Facet = Exclude<Finding['kind'], 'notice-promise' | 'column'>;

const ORDER: readonly Facet[] = [
  'quantity',
  'deadline',
  'definition',
  'term-renamed',
  'reference',
  'governing-law',
  'entity',
  'contact',
  'date-stamp',
  'example',
  'list-of-things',
];

/** The kinds of findings, each once, in the contract's order. */
export function facetsOf(findings: readonly Finding[]): readonly Facet[] {
  const kinds = new Set(findings.map(({ kind }) => kind));
  return ORDER.filter((facet) => kinds.has(facet));
}

/** What one edited, added or removed sentence changes besides norms, the facts with both values. */
export function findFindings(
  pair: SentencePair,
  neutral: (hunk: Hunk) => boolean,
  facts: VersionFacts,
): readonly Finding[] {
  const { before, after, runs } = pair;
  const [old, current] = [before?.text ?? '', after?.text ?? ''];
  if (
    isDateStamp(current, facts.titleWords) ||
    (current === '' && isDateStamp(old, facts.titleWords)) ||
    isStampedAnew(old, current)
  )
    return [{ kind: 'date-stamp', before: old || null, after: current || null }];
  const lone = before === null || after === null;
  const hunks = findHunks(runs);
  const edits = lone ? [wholly(old, current)] : hunks.filter((hunk) => !neutral(hunk));
  if (edits.length === 0 && hunks.length === 0) return [];
  const lists = findListChange(pair, edits, facts);
  return [
    ...(statesFigures(pair) ? findQuantities(before?.text ?? null, after?.text ?? null, facts.language) : []),
    ...compareDefinitions(pair, hunks, edits, facts),
    ...findReferences(pair, hunks, facts),
    ...(edits.length > 0 ? findGoverningLaw(old, current) : []),
    ...findEntities(edits, pair, facts),
    ...findContacts(pair, edits),
    ...(lists.some(({ kind }) => kind === 'example') ? [] : findExamples(pair, edits)),
    ...lists,
    ...(edits.length > 0 && promisesNotice((after ?? before)!, facts) ? [{ kind: 'notice-promise' } as const] : []),
  ];
}

function wholly(deleted: string, inserted: string): Hunk {
  return { deleted, inserted, left: '', right: '', atBefore: 0, atAfter: 0 };
}

/** The figures of a definition that is new or gone are the definition's; those of a row are the row's. */
function statesFigures({ before, after }: SentencePair): boolean {
  if (before !== null && after !== null) return true;
  const sentence = (before ?? after)!;
  return sentence.clause.type !== 'row' && !findDefinitions(sentence).some(({ whole }) => whole);
}

/** What comes after these words; "words such as these describe" is no example of anything. */
const OPENS_EXAMPLE = /^[\s,;:.(–-]*(?:for example|e\.g\.|such as|for instance)/i;
/** Notice of changes, and changes of which notice is given; a copyright owner's notice that is revised is another. */
const NOTICE =
  /(?<!\bto )\b(?:notif\w*|notice|inform|tell)\b(?! us\b)(?=[^.;]{0,60}\b(?:of|about|if|when|before|that|regarding)\b)[^.;]{0,120}\b(?:chang|modif|updat|amend|revis)\w*|\b(?:chang|modif|updat|amend|revis)\w*\b(?! (?:the|an?|your|this) notice\b)[^.;]{0,120}\b(?:notif\w*|notice\b)/i;

/** Notice of changes, where to give it is a duty of the provider; "a change of which clause 14 requires notice" only speaks of one. */
function promisesNotice(sentence: Sentence, { parties }: VersionFacts): boolean {
  const { text } = sentence;
  if (!NOTICE.test(text)) return false;
  return readNorms(sentence, parties).some(
    ({ norm, party, start, end }) =>
      norm === 'obligation' && party === 'provider' && NOTICE.test(text.slice(start, end)),
  );
}

/** An example that came or went with the words that open it. */
function findExamples({ before, after }: SentencePair, edits: readonly Hunk[]): readonly Finding[] {
  if (before === null || after === null) return [];
  const [gone, come] = [edits.map(({ deleted }) => deleted), edits.map(({ inserted }) => inserted)].map(
    (side) => side.find((words) => OPENS_EXAMPLE.test(words))?.replace(/^[\s,;]+|\s+$/g, '') ?? null,
  );
  return (gone === null) === (come === null) ? [] : [{ kind: 'example', before: gone!, after: come! }];
}

import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Documents } from '../replaced/read-documents.ts';

/** Which numbers clauses had and have. */
export interface Numbering {
  /** The new number of a clause that a clause of its document named by the old one; undefined where it has no other now. */
  readonly numberOf: (old: string, namedIn: Clause) => string | undefined;
  /** Whether a clause of the new version has this number. */
  readonly exists: (number: string) => boolean;
}

/** Reads the map of old to new numbers off the changes of a version. */
export function readNumbering(
  pairings: readonly { readonly before: readonly Clause[]; readonly after: readonly Clause[] }[],
  after: readonly Clause[],
  { ownClauses }: Documents,
): Numbering {
  const inDocuments = new Map<readonly Clause[], Map<string, string>>();
  for (const pairing of pairings)
    pairing.after.forEach((clause, index) => {
      const old = pairing.before[index];
      if (old === undefined) return;
      const document = ownClauses('before', old);
      const renumbered = inDocuments.get(document) ?? new Map<string, string>();
      inDocuments.set(document, renumbered);
      for (const number of [numberOf, pathOf]) {
        const [from, to] = [number(old), number(clause)];
        if (from !== '' && to !== '' && from !== to && !renumbered.has(from)) renumbered.set(from, to);
      }
    });
  let numbers: ReadonlySet<string> | null = null;
  return {
    numberOf: (old, namedIn) => inDocuments.get(ownClauses('before', namedIn))?.get(old),
    exists: (number) => {
      numbers ??= new Set(after.flatMap((clause) => [numberOf(clause), pathOf(clause)]));
      return numbers.has(number);
    },
  };
}

/** `Section 4.` and `4)` are 4. */
function numberOf({ label }: Clause): string {
  return bare(label.split(' ').at(-1) ?? '');
}

/** `(b)` under `4.` is 4b; `2.` under `4.` is 4.2. */
function pathOf(clause: Clause): string {
  const own = numberOf(clause);
  const above = clause.parent === null ? '' : numberOf(clause.parent);
  return own === '' || above === '' || own.startsWith(`${above}.`)
    ? own
    : /^\d/.test(own)
      ? `${above}.${own}`
      : `${above}(${own})`;
}

function bare(label: string): string {
  return label.replace(/^[§(\s]+|[).:\s]+$/g, '');
}

const SECTION =
  /(?:\b(?:(?:sub)?sections?|articles?|clauses?|paragraphs?|annex|schedule|exhibit|appendix|part)|§+)\s*(?:[\dA-Z.()]+\s*(?:,|and|or|to|through|-)\s*)*$/i;
const NUMBER =
  /^(?:(?:sections?|articles?|clauses?|paragraphs?|§+)\s*)?([A-Z]?\d*(?:\.\d+)*(?:\([a-z\d]{1,4}\))*[A-Z]?)[.,;)]?$/i;

/**
 * What became of a cross-reference whose number was edited; null where the edit is no number after "Section".
 * @param left the words before it
 * @param namedIn the clause of the old version that names the number
 */
export function judgeReference(
  deleted: string,
  inserted: string,
  left: string,
  { numberOf: newNumberOf, exists }: Numbering,
  namedIn: Clause,
): 'follows' | 'elsewhere' | 'dangling' | null {
  const [from, to] = [deleted, inserted].map((text) => NUMBER.exec(text.trim())?.[1] ?? '');
  const named = SECTION.test(left) || /^(?:section|article|clause|paragraph|§)/i.test(inserted.trim());
  if (!from || !to || !named || !/\d|^[A-Z]$/.test(to)) return null;
  if (newNumberOf(from, namedIn) === to) return 'follows';
  return exists(to) ? 'elsewhere' : 'dangling';
}

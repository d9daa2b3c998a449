import type { Clause } from '../../clauses/parse-clauses.ts';
import { readDefinitions } from '../../clauses/read-definitions.ts';
import { haveOneParent } from './match-equal.ts';
import type { Matching } from './matching.ts';
import type { Rarity } from './rarity.ts';

/**
 * Pairs clauses that define one term, and clauses with one run-in title under one section, whatever they now say of it:
 *
 *     "Fees" means the monthly charges.      =      "Fees" means all amounts due, less refunds and taxes.
 *
 * Only where no other clause without a partner has that subject.
 */
export function matchDefinitions(matching: Matching, rarity: Rarity): void {
  matchBySubject(matching, rarity, definedTerm, () => true);
}

/** The same by run-in titles, which say less: "Security", "Term". */
export function matchTitled(matching: Matching, rarity: Rarity): void {
  matchBySubject(matching, rarity, runInTitle, (before, after) => haveOneParent(matching, before, after));
}

function matchBySubject(
  matching: Matching,
  rarity: Rarity,
  subjectOf: (clause: Clause) => string,
  may: (before: Clause, after: Clause) => boolean,
): void {
  const before = standAlone(matching.loneBefore(), subjectOf);
  if (before.size === 0) return;
  const after = standAlone(matching.loneAfter(), subjectOf);
  for (const [subject, clause] of before) {
    const partner = after.get(subject);
    if (partner !== undefined && may(clause, partner))
      matching.pair(clause, partner, 'subject', rarity.dice(clause, partner));
  }
}

/** The clauses that alone have their subject, by it. */
function standAlone(clauses: readonly Clause[], subjectOf: (clause: Clause) => string): ReadonlyMap<string, Clause> {
  const bySubject = new Map<string, Clause | null>();
  for (const clause of clauses) {
    const subject = clause.heading ? '' : subjectOf(clause);
    if (subject !== '') bySubject.set(subject, bySubject.has(subject) ? null : clause);
  }
  return new Map([...bySubject].filter((entry): entry is [string, Clause] => entry[1] !== null));
}

/** The term that a clause begins with and defines, without its capitals; empty where it defines none. */
function definedTerm({ text }: Clause): string {
  if (!/^\s*["“„«「『]/u.test(text)) return '';
  const first = readDefinitions(text)[0];
  return first?.whole && first.at <= 1 ? first.term.toLowerCase() : '';
}

function runInTitle({ title, type }: Clause): string {
  return type === 'row' ? '' : title.toLowerCase();
}

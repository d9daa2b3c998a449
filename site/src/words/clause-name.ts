import type { Change, ClauseRef } from '../edition.ts';
import { type NamedClause, nameClause } from '../engine.ts';
import { CLAUSE_NAMES } from './language.ts';

/** The clause that a change is shown under: as it now stands, or as it stood where it is gone. */
export function clauseOf(change: Pick<Change, 'before' | 'after'>): ClauseRef | undefined {
  return change.after[0] ?? change.before[0];
}

/** A clause by its number and title, else its number and first words: `3.4 Facial recognition`, `15.3(b) “at our written …”`. */
export function clauseName(clause: NamedClause | undefined, length?: number): string {
  return nameClause(clause ?? NONE, 'line', length, CLAUSE_NAMES);
}

/** A clause by its title or first words, for lists that print the number beside. */
export function nameWithoutLabel(clause: NamedClause | undefined): string {
  const { title = '', text = '', cite } = clause ?? {};
  const words = cite?.kind === 'row' ? (text.split(' | ').find((cell) => cell.trim() !== '') ?? '') : text;
  return clauseName({ label: '', title, text: words }, 80);
}

/** As short as it can be said: the number, else the name. */
export function clauseShortName(clause: NamedClause | undefined): string {
  return nameClause(clause ?? NONE, 'short', 40, CLAUSE_NAMES);
}

/** A clause by its full number, or by which it is of those without one; empty where neither is known: `15.3(b)`, `7.2, third bullet`. A row has that of its table. */
export function clauseNumber(clause: NamedClause | undefined): string {
  if (clause === undefined) return '';
  if (clause.cite?.kind === 'row') return clause.cite.number;
  const cited = clause.cite !== undefined && clause.cite.number !== '' && clause.cite.kind !== undefined;
  return clause.label !== '' || cited ? nameClause({ ...clause, title: '' }, 'short', 40, CLAUSE_NAMES) : '';
}

const NONE: NamedClause = { label: '', title: '' };

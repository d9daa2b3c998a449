import type { Change, ClauseRef } from '../edition.ts';

/** The clause that a change is shown under: as it now stands, or as it stood where it is gone. */
export function clauseOf(change: Change): ClauseRef | undefined {
  return change.after[0] ?? change.before[0];
}

/** A clause by its number and title, else its number and first words: `3.4 Facial recognition`, `(b) “at our written …”`. */
export function clauseName(clause: Pick<ClauseRef, 'label' | 'title' | 'text'> | undefined, length = 70): string {
  if (!clause) return 'Clause';
  const title = clause.title ? shorten(clause.title, length) : firstWords(clause.text, length);
  return [clause.label, title].filter(Boolean).join(' ') || 'Clause';
}

/** A clause by its title or first words, for lists that print the number beside. */
export function nameWithoutLabel(clause: ClauseRef | undefined): string {
  return clauseName(clause && { ...clause, label: '' }, 80);
}

/** As short as it can be said: the number, else the name. */
export function clauseShortName(clause: Pick<ClauseRef, 'label' | 'title' | 'text'> | undefined, length = 40): string {
  return clause?.label && /\w/.test(clause.label) ? bareNumber(clause.label) : clauseName(clause, length);
}

/** A number inside a sentence: `12.` → `12`. */
export function bareNumber(label: string): string {
  return label.replace(/\.$/, '');
}

/** Cuts at a word's end where there is one near; counts characters as the reader does, so that no emoji is cut in two. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  // No more than it takes to know: texts may be long, and the names of clauses are many.
  const characters = [...line.slice(0, 2 * (length + 1))];
  if (characters.length <= length) return line;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > cut.length * 0.6 ? space : undefined).replace(/[\s,;:.]+$/, '')}…`;
}

function firstWords(text: string, length: number): string {
  const words = shorten(text, length);
  return /^[“"„«‘'「]/u.test(words) || words === '' ? words : `“${words}”`;
}

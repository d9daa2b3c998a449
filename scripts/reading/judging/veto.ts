import { tellingClassOf } from '../words/telling-words.ts';
import type { Said } from './canonical-words.ts';
import type { Residue } from './residues.ts';

/** Classes that no kind of text makes harmless: in an example, a description or a pointer such a word still counts. */
const HARD = new Set('negation quantifiers modals conjunctions parties time measures comparison places law'.split(' '));
/** Connectives that any rewording brings along. */
const LOOSE = new Set('and or if when where that as because so'.split(' '));

/** Of the prepositions those that set a bound. */
const BOUNDS = new Set(
  'before after within outside without until since beyond above below except excluding including inside'.split(' '),
);

/** True for a word that counts wherever it stands. */
export function isHard({ form, words }: Said): boolean {
  if (form.startsWith('§') || words.some(({ kind }) => kind === 'sign' || kind === 'figure')) return true;
  return BOUNDS.has(form) || (!LOOSE.has(form) && HARD.has(tellingClassOf(form) ?? ''));
}

/**
 * The word of a residue that may change what somebody must, must not or may do, and why it matters, as a sentence; null where no
 * word of a closed class is among those that came or went.
 */
export function nameVeto({ gone, come }: Residue): string | null {
  const kept = new Set(gone.map(({ form }) => form).filter((form) => come.some((other) => other.form === form)));
  for (const { form, words } of [...come, ...gone]) {
    if (kept.has(form)) continue;
    const shown = words.length === 0 ? form : words.map(({ text }) => text).join(' ');
    const kind = words[0]?.kind;
    if (kind === 'sign') return `A sign that means something came or went: “${shown}”.`;
    if (kind === 'figure') return 'A number changed.';
    if (form.startsWith('§')) return `A party is named otherwise: “${shown}”.`;
    const telling = tellingClassOf(form);
    if (telling !== null) return `A word came or went that can change what is meant: “${shown}”.`;
  }
  return null;
}

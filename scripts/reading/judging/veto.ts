import { tellingClassOf } from '../words/telling-words.ts';
import type { Residue } from './residues.ts';

/**
 * The word of a residue that may change what somebody must, must not or may do, and why it matters, as a sentence; null where no
 * word of a closed class is among those that came or went.
 */
export function nameVeto({ gone, come }: Residue): string | null {
  const kept = new Set(gone.map(({ form }) => form).filter((form) => come.some((other) => other.form === form)));
  for (const { form, words } of [...come, ...gone]) {
    if (kept.has(form)) continue;
    const shown = words.map(({ text }) => text).join(' ');
    const kind = words[0]?.kind;
    if (kind === 'sign') return `A sign that means something came or went: “${shown}”.`;
    if (kind === 'figure') return 'A number changed.';
    if (form.startsWith('§')) return `A party is named otherwise: “${shown}”.`;
    const telling = tellingClassOf(form);
    if (telling !== null) return `A word came or went that can change what is meant: “${shown}”.`;
  }
  return null;
}

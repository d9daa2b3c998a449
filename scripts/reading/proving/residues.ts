import { diffArrays } from 'diff/lib/diff/array.js';
import type { Said } from './canonical-words.ts';

/** One place where two sentences, put in one form, still say something else. */
export interface Residue {
  readonly gone: readonly Said[];
  readonly come: readonly Said[];
  /** What both say before and after it, as the new sentence has it. */
  readonly left: readonly Said[];
  readonly right: readonly Said[];
}

/** Beyond so many edits two sentences are not one sentence edited. */
const MOST_EDITS = 400;

/** What is left of two sentences when all that they have in common is taken away, in order. */
export function findResidues(before: readonly Said[], after: readonly Said[]): readonly Residue[] {
  const result = diffArrays(before as Said[], after as Said[], {
    comparator: (one, other) => one.form === other.form,
    maxEditLength: MOST_EDITS,
  });
  if (result === undefined) return [{ gone: before, come: after, left: [], right: [] }];
  const residues: Residue[] = [];
  let [atBefore, atAfter] = [0, 0];
  let open: { gone: Said[]; come: Said[]; left: number } | null = null;
  const close = () => {
    if (open === null) return;
    residues.push({ gone: open.gone, come: open.come, left: after.slice(0, open.left), right: after.slice(atAfter) });
    open = null;
  };
  for (const { added, removed, value } of result) {
    if (!added && !removed) {
      close();
      [atBefore, atAfter] = [atBefore + value.length, atAfter + value.length];
      continue;
    }
    open ??= { gone: [], come: [], left: atAfter };
    if (removed) {
      open.gone.push(...before.slice(atBefore, atBefore + value.length));
      atBefore += value.length;
    } else {
      open.come.push(...after.slice(atAfter, atAfter + value.length));
      atAfter += value.length;
    }
  }
  close();
  return residues;
}

/** The forms of what is said, as one string. */
export function formsOf(said: readonly Said[]): string {
  return said.map(({ form }) => form).join(' ');
}

import type { DescribedChange } from '../diff/describe-changes.ts';
import { EXCEPTION } from './cues.ts';
import { type Norm, readNorms } from './read-norms.ts';
import type { Parties } from './read-parties.ts';

export interface Effect {
  /** permission: a right, entitlement or licence. liability: warranty, disclaimer, indemnity, remedy, limit. */
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  /** Whose conduct is governed, or who holds the right. */
  readonly party: 'customer' | 'provider' | 'both' | 'third';
  readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'reworded';
}

/** What a change does to what the parties must, must not and may do. Sentences that did not change have no effect. */
export function compareNorms({ kind, pairing, redline }: DescribedChange, parties: Parties): readonly Effect[] {
  if (kind === 'moved' || kind === 'renumbered' || kind === 'markup' || kind === 'retitled') return [];
  const before = pairing.before.flatMap((clause) => readNorms(clause, parties));
  const after = pairing.after.flatMap((clause) => readNorms(clause, parties));
  const gone = before.filter((norm) => !after.some((other) => sameNorm(norm, other)));
  const come = after.filter((norm) => !before.some((other) => sameNorm(norm, other)));
  const effects = new Map<string, Effect>();
  const add = ({ norm, party }: Norm, change: Effect['change']) =>
    effects.set(`${norm} ${party} ${change}`, { norm, party, change });
  for (const norm of come) {
    const earlier = gone.find((other) => other.norm === norm.norm && other.party === norm.party);
    if (earlier === undefined) add(norm, 'added');
    else add(norm, directionOf(redline));
  }
  for (const norm of gone)
    if (!come.some((other) => other.norm === norm.norm && other.party === norm.party)) add(norm, 'removed');
  return [...effects.values()];
}

function sameNorm(one: Norm, other: Norm): boolean {
  return one.norm === other.norm && one.party === other.party && one.sentence === other.sentence;
}

/** An exception takes from a rule what an alternative adds to it. */
function directionOf(redline: DescribedChange['redline']): Effect['change'] {
  const inserted = redline.flatMap(({ op, text }) => (op === 'insert' ? [text] : [])).join(' ');
  const deleted = redline.flatMap(({ op, text }) => (op === 'delete' ? [text] : [])).join(' ');
  if (EXCEPTION.test(inserted) && !EXCEPTION.test(deleted)) return 'narrowed';
  if (EXCEPTION.test(deleted) && !EXCEPTION.test(inserted)) return 'widened';
  if (deleted.trim() === '' && /^\W*(?:and|or)\b|,/.test(inserted)) return 'widened';
  if (inserted.trim() === '' && /^\W*(?:and|or)\b|,/.test(deleted)) return 'narrowed';
  return 'reworded';
}

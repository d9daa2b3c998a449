import { CUES, type Cue, type CueExamples } from './cues.ts';
import { LIABILITY_EXAMPLES } from './liability.ts';
import { OBLIGATION_EXAMPLES } from './obligation.ts';
import { PERMISSION_EXAMPLES } from './permission.ts';
import { PROHIBITION_EXAMPLES } from './prohibition.ts';
import { TRAP_EXAMPLES } from './traps.ts';

/** A cue as people read it: what it is, what it says, and words that are and are not one. */
export interface ListedCue extends Pick<Cue, 'name' | 'norm'> {
  readonly found: readonly string[];
  readonly not: readonly string[];
}

/** All cues with their examples, in the order in which they speak: README and the site show them. */
export function listCues(): readonly ListedCue[] {
  return CUES.map(({ name, norm }) => ({ name, norm, ...EXAMPLES[name]! }));
}

const EXAMPLES: CueExamples = {
  ...TRAP_EXAMPLES,
  ...LIABILITY_EXAMPLES,
  ...PROHIBITION_EXAMPLES,
  ...OBLIGATION_EXAMPLES,
  ...PERMISSION_EXAMPLES,
};

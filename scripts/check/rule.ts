import type { Alarm, Sample } from './alarm.ts';
import type { Draft } from './draft.ts';

/** One thing that legal is told before merging. Its example is its test, and its row in README. */
export interface Rule {
  /** The key under `check` in `terms.config.yaml`. */
  readonly name: string;
  /** How it counts where the configuration says nothing. */
  readonly level: 'error' | 'warning';
  /** What is wrong. */
  readonly what: string;
  /** What it would do to customers or to legal. */
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  readonly example: { readonly wrong: Sample; readonly right: Sample };
  /** Pure; gives an alarm for each place. */
  readonly find: (draft: Draft) => Iterable<Alarm>;
}

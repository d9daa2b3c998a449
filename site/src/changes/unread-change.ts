import type { Change } from '../edition.ts';

/** A change whose words are known and not yet what it means: nothing is claimed of it. */
export type UnreadChange = Pick<Change, 'kind' | 'moved' | 'before' | 'after' | 'redline' | 'anchor'>;

/** Whether it is known what a change means. */
export function isRead(change: UnreadChange): change is Change {
  return 'significance' in change;
}

import type { Change } from '../../reading/read-change.ts';
import type { Place } from './place-of-change.ts';

/** Something that a version brings, and where: what its headline and its summary are made of. */
export interface News {
  /** Null for what is named with its place, and for what changed in several. */
  readonly place: Place | null;
  /** `new duty`, `section removed`; empty where the words tell that themselves. */
  readonly what: string;
  /** `“14 days” instead of “30 days”`; titles for sections; empty where nothing can be quoted. */
  readonly words: string;
  /** The same in fewer words, the best first. */
  readonly shorter?: readonly string[];
  /** Where the very same happened in several places: these, and then `place` is null. */
  readonly places?: readonly Place[];
  /** Of several things alike, each by name; then there are no words. */
  readonly list?: readonly string[];
  readonly weight: number;
  /** The changes that it stands for, the telling one first. */
  readonly changes: readonly Change[];
}

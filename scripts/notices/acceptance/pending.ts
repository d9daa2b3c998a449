import type { Matter } from '../deciding/affected.ts';
import type { WeighedMatter } from '../planning/weigh-matter.ts';

/** A substantive version that binds a customer, and that it may have to accept. */
export interface Pending extends WeighedMatter {
  readonly matter: Matter;
  /** Its place among the document's live versions. */
  readonly index: number;
}

/** A change in a few words, for a headline that names the place beside it: "Fees, new duty: “You must pay …”". */
export interface Gist {
  /** What it is, in small letters: `new prohibition`, `removed`; empty where the words tell that themselves. */
  readonly what: string;
  /** The words: `“14 days” instead of “30 days”`. */
  readonly words: string;
  /** The same in fewer words, the best first, for where room is short. */
  readonly shorter?: readonly string[];
  /** How much it matters to a customer, from 0 to 100: of several the greatest stands in the headline. */
  readonly weight: number;
}

/** Of what a change is told by, the gist that weighs most; the first of equals. */
export function weightiestGist(gists: readonly (Gist | null)[]): Gist | null {
  return gists.reduce((most, gist) => (gist !== null && gist.weight > (most?.weight ?? -1) ? gist : most), null);
}

/** Where a quotation would say more than is proved. */
export const REWORDED: Gist = { what: 'wording changed', words: '', weight: 6 };

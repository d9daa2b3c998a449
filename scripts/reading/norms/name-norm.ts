import type { Effect } from './compare-norms.ts';
import type { Norm } from './read-own-norms.ts';

const NOUNS = {
  prohibition: ['a prohibition', 'on'],
  obligation: ['a duty', 'of'],
  permission: ['a right', 'of'],
  liability: ['a term on liability', 'of'],
} as const;
const WHOM = { customer: 'customers', provider: 'the provider', both: 'both parties' } as const;

/** What is said to be done, in the present tense: "We share your data with …". It may be done, and yet nobody grants a right. */
const PRACTICES: ReadonlySet<string> = new Set(['what is done with data', 'what happens to data']);

type Named = Pick<Effect, 'norm' | 'party' | 'actor'> & { readonly stated?: Pick<Norm, 'cue'> };

/**
 * "a duty of customers", "a duty of CA operators". Of others nobody is named: they sign no terms, and "an independent assessor must
 * examine" binds whoever has to see to it. Nor is anybody where the rules are those of several people.
 */
export function nameNorm({ norm, party, actor, stated }: Named): string {
  if (stated !== undefined && PRACTICES.has(stated.cue)) return `a practice of ${actor ?? WHOM.provider}`;
  if (stated?.cue === 'remedy or risk' && party !== 'third')
    return `a term on what ${actor || WHOM[party]} may claim or must bear`;
  const [name, link] = NOUNS[norm];
  if (party === 'third' || actor === '') return name;
  return norm === 'liability'
    ? `a term on the liability of ${actor ?? WHOM[party]}`
    : `${name} ${link} ${actor ?? WHOM[party]}`;
}

/** "Should" made "must": as much is owed, more strictly. True where one modal was put for another. */
export function isOfStrength(
  hunk: { readonly deleted: string; readonly inserted: string } | null | undefined,
): boolean {
  return hunk != null && MODAL.test(hunk.deleted.trim()) && MODAL.test(hunk.inserted.trim());
}

const MODAL =
  /^(?:should|shall|must|will|ought to|has to|have to|is to|are to|is expected to|are expected to)(?: not)?$/i;

/** "A duty of customers is new." Of liability no direction is told: what covers less of the one covers more of the other. */
export function effectInWords(effect: Effect & Named & { readonly hunk?: Parameters<typeof isOfStrength>[0] }): string {
  const name = nameNorm(effect).replace(/^a/, 'A');
  if (isOfStrength(effect.hunk) && (effect.change === 'widened' || effect.change === 'narrowed'))
    return `${name} is ${effect.change === 'widened' ? 'stricter' : 'less strict'}.`;
  if (effect.norm === 'liability' && (effect.change === 'widened' || effect.change === 'narrowed'))
    return `${name} changed.`;
  return {
    added: `${name} is new.`,
    removed: `${name} is gone.`,
    widened: `${name} covers more.`,
    narrowed: `${name} covers less.`,
    reworded: `${name} is worded differently.`,
  }[effect.change];
}

import type { Effect, Facet } from '../edition.ts';

/** An effect as a sentence: `A prohibition on you is widened.` */
export function effectInWords(effect: Effect, publisher: string): string {
  return `${NORMS[effect.norm](partyInWords(effect.party, publisher))} is ${effect.change}.`;
}

/** What else the words betray, a sentence a facet. */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  quantity: 'A number or amount changes.',
  deadline: 'A time limit changes.',
  definition: 'A definition changes.',
  'term-renamed': 'A defined term has another name.',
  reference: 'A reference to another clause or document changes.',
  'governing-law': 'The governing law or place of jurisdiction changes.',
  entity: 'A company or authority that is named changes.',
  contact: 'Contact details change.',
  'date-stamp': 'A date printed in the document changes.',
  example: 'An example changes.',
  'list-of-things': 'A list of things changes.',
};

const NORMS: Readonly<Record<Effect['norm'], (party: string) => string>> = {
  prohibition: (party) => `A prohibition on ${party}`,
  obligation: (party) => `A duty of ${party}`,
  permission: (party) => `A right of ${party}`,
  liability: (party) => `A term on the liability of ${party}`,
};

function partyInWords(party: Effect['party'], publisher: string): string {
  return { customer: 'the customer', provider: publisher, both: 'both sides', third: 'others' }[party];
}

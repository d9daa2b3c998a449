import type { Change, Effect, Facet } from '../edition.ts';
import { describeFindings } from '../engine.ts';

/** What was found, in English as all findings are: the effects of a change and what else its words betray, a sentence each: `A prohibition on the customer is widened.`, `30 days → 14 days.` */
export function findingsInWords(
  { effects, facets, findings }: Pick<Change, 'effects' | 'facets' | 'findings'>,
  publisher: string,
): string[] {
  return [
    ...effects.map((effect) => effectInWords(effect, publisher)),
    ...(findings === undefined ? facets.map((facet) => FACET_WORDS[facet]) : describeFindings({ findings })),
  ];
}

/** Of liability no direction is told: what covers less of the one covers more of the other. */
function effectInWords({ norm, party, actor, change }: Effect, publisher: string): string {
  const told = norm === 'liability' && (change === 'widened' || change === 'narrowed') ? 'changed' : `is ${change}`;
  const [name, whose] = NORMS[norm];
  return party === 'third' || actor === ''
    ? `${name} ${told}.`
    : `${whose} ${actor ?? partyInWords(party, publisher)} ${told}.`;
}

const FACET_WORDS: Readonly<Record<Facet, string>> = {
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

/** Alone, where nobody is named, and with whose it is. */
const NORMS: Readonly<Record<Effect['norm'], readonly [name: string, whose: string]>> = {
  prohibition: ['A prohibition', 'A prohibition on'],
  obligation: ['A duty', 'A duty of'],
  permission: ['A right', 'A right of'],
  liability: ['A term on liability', 'A term on the liability of'],
};

function partyInWords(party: Exclude<Effect['party'], 'third'>, publisher: string): string {
  return { customer: 'the customer', provider: publisher, both: 'both sides' }[party];
}

import type { Change, Effect } from '../edition.ts';
import { type ChangedNumber, changedNumbers } from './changed-numbers.ts';
import { figureOf } from './plain-figures.ts';

/** What a change does that a customer looks for first, and last what is none of that. */
export type Matter = 'prohibited' | 'required' | 'money' | 'times' | 'rights' | 'provider' | 'liability' | 'others';

/** Changes of one kind, in their order. */
export interface MatterGroup<Each extends Change = Change> {
  readonly matter: Matter;
  readonly changes: readonly Each[];
}

/**
 * Changes in the order of what matters to a customer, each once: what it must not do, what it must do, money, time, rights, what the
 * provider may do instead, liability, then the rest. A change belongs to a group where its own summary says so, or where the table of
 * numbers shows it; all others are among the rest.
 */
export function whatMatters<Each extends Change>(changes: readonly Each[]): readonly MatterGroup<Each>[] {
  const numbers = changedNumbers(changes);
  const groups = Map.groupBy(changes, (change) => matterOf(change, numbers));
  return MATTERS.flatMap((matter) => {
    const own = groups.get(matter);
    return own === undefined ? [] : [{ matter, changes: own }];
  });
}

const MATTERS: readonly Matter[] = [
  'prohibited',
  'required',
  'money',
  'times',
  'rights',
  'provider',
  'liability',
  'others',
];

function matterOf<Each extends Change>(change: Each, numbers: readonly ChangedNumber<Each>[]): Matter {
  if (change.significance !== 'substantive') return 'others';
  const effects = change.effects.filter((effect) => isSaid(effect, change));
  const has = (norm: Effect['norm'], parties: readonly Effect['party'][], changed: readonly Effect['change'][]) =>
    effects.some((one) => one.norm === norm && parties.includes(one.party) && changed.includes(one.change));
  const measures = numbers
    .filter(({ changes }) => changes.includes(change))
    .map(({ before, after }) => figureOf(after ?? before ?? '')?.unit);
  if (has('prohibition', CUSTOMER, MORE)) return 'prohibited';
  if (has('obligation', CUSTOMER, MORE)) return 'required';
  if (measures.includes('money')) return 'money';
  if (measures.includes('time') || measures.includes('date')) return 'times';
  if (has('permission', CUSTOMER, LESS)) return 'rights';
  if (
    has('permission', ['provider'], MORE) ||
    has('obligation', ['provider'], LESS) ||
    has('prohibition', ['provider'], LESS)
  )
    return 'provider';
  return effects.some(({ norm }) => norm === 'liability') ? 'liability' : 'others';
}

const CUSTOMER: readonly Effect['party'][] = ['customer', 'both'];
const MORE: readonly Effect['change'][] = ['added', 'widened'];
const LESS: readonly Effect['change'][] = ['removed', 'narrowed'];

/** Whether the summary names the rule: "A duty of customers is new". Rules of people whom the text names otherwise bind others too. */
function isSaid({ norm, party, actor }: Effect, { summary }: Change): boolean {
  if (actor !== undefined || party === 'third') return false;
  return summary.toLowerCase().includes(`${NAMES[norm]} ${WHOM[party]}`);
}

/** As the rules name norms and parties (`scripts/reading/norms/name-norm.ts`). */
const NAMES = {
  prohibition: 'prohibition on',
  obligation: 'duty of',
  permission: 'right of',
  liability: 'term on the liability of',
} as const;
const WHOM = { customer: 'customers', provider: 'the provider', both: 'both parties' } as const;

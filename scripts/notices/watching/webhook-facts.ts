import type { LedgerState } from '../ledger/ledger-state.ts';
import { listOpenCustomers } from '../ledger/summarise-notices.ts';
import type { PlanHeader } from '../planning/plan-format.ts';

/** What the webhook tells of. */
export type WebhookEvent = 'plan ready' | 'objection' | 'overdue' | 'undecided';

/** One thing that there is to tell, once. */
export interface WebhookFact {
  readonly event: WebhookEvent;
  /** Tells it apart from all others, for ever; it never leaves this machine. */
  readonly mark: string;
}

/** What stands in the ledger that its owner wants to hear of. */
export function webhookFacts(state: LedgerState, today: string): readonly WebhookFact[] {
  const notices = [...state.notices.values()];
  const objections = notices.flatMap(({ identity, objected }) =>
    objected === null ? [] : [fact('objection', { ...identity }, objected.id)],
  );
  const overdue = listOpenCustomers(state, today).flatMap(({ document, version, overdue: customers }) =>
    customers.map((customer) => fact('overdue', { customer, document, version })),
  );
  const undecided = notices.flatMap(({ identity, sent, openIntent }) =>
    sent !== null || openIntent === null ? [] : [fact('undecided', { ...identity }, openIntent)],
  );
  return [...objections, ...overdue, ...undecided];
}

function fact(event: WebhookEvent, ...what: readonly (string | object)[]): WebhookFact {
  return { event, mark: JSON.stringify(what) };
}

/** A plan that waits for a person: which, and its numbers. Nothing where nobody is to be told. */
export function planFact(header: PlanHeader): {
  readonly facts: readonly WebhookFact[];
  readonly numbers: Readonly<Record<string, number>>;
} {
  const { digest, notices, versions, late, errors } = header;
  const numbers = {
    notices,
    actionRequired: versions.reduce((sum, { actionRequired }) => sum + actionRequired, 0),
    late: late.length,
    errors: errors.length,
  };
  return { facts: notices === 0 ? [] : [fact('plan ready', digest)], numbers };
}

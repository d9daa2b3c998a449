import type { WebhookEvent, WebhookFact } from './webhook-facts.ts';

/** A message as it is posted: numbers and a day, and never whom they are about. */
export interface WebhookMessage {
  /** The same in every attempt, by which the receiver knows one that came twice. */
  readonly id: string;
  readonly event: WebhookEvent;
  /** ISO date of the run that found it. */
  readonly day: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** One line of the webhook's own record, beside the ledger: what there is to tell, and what the receiver has taken. */
export type WebhookRecord =
  | { readonly type: 'opened'; readonly format: 'terms-webhook/1' }
  /** `marks` are hashes of what the message tells of, so that nothing is told in two messages. */
  | ({ readonly type: 'due'; readonly marks: readonly string[] } & WebhookMessage)
  | { readonly type: 'taken'; readonly id: string };

type Due = Extract<WebhookRecord, { readonly type: 'due' }>;

/**
 * The messages about facts that no earlier message told of, one for each event: how many are new, and how many there are.
 * @param hash of a text, under a secret that the receiver has too, so that an id betrays nothing to others
 */
export function newMessages(
  facts: readonly WebhookFact[],
  records: readonly WebhookRecord[],
  {
    day,
    hash,
    numbers = {},
  }: { readonly day: string; readonly hash: (text: string) => string; readonly numbers?: WebhookMessage['numbers'] },
): readonly Due[] {
  const known = new Set(records.flatMap((record) => (record.type === 'due' ? record.marks : [])));
  const marked = facts.map(({ event, mark }) => ({ event, mark: hash(`${event} ${mark}`) }));
  return [...Map.groupBy(marked, ({ event }) => event)].flatMap(([event, all]): Due[] => {
    const marks = [...new Set(all.map(({ mark }) => mark))].filter((mark) => !known.has(mark)).sort();
    if (marks.length === 0) return [];
    const counts =
      event === 'plan ready' ? numbers : { new: marks.length, total: new Set(all.map(({ mark }) => mark)).size };
    return [
      {
        type: 'due',
        id: `msg_${hash(JSON.stringify([event, marks])).slice(0, 32)}`,
        event,
        day,
        numbers: counts,
        marks,
      },
    ];
  });
}

/** What was to be told and was not taken yet, oldest first. */
export function openMessages(records: readonly WebhookRecord[]): readonly Due[] {
  const taken = new Set(records.flatMap((record) => (record.type === 'taken' ? [record.id] : [])));
  return records.flatMap((record) => (record.type === 'due' && !taken.has(record.id) ? [record] : []));
}

/** The body that is signed and posted. */
export function writeMessage({ id, event, day, numbers }: WebhookMessage): string {
  return JSON.stringify({ format: 'terms-webhook/1', id, event, day, numbers });
}

/** How one answer of the fake goes wrong. */
export type Fault =
  /** Answered instead of the endpoint; nothing happens. */
  | {
      readonly kind: 'before';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** The endpoint has done its work, and then. */
  | { readonly kind: 'after'; readonly status: number }
  /** The connection ends without an answer: before or after the work. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  /** Half of the answer's body, then the connection ends. */
  | { readonly kind: 'truncated' }
  /** The work is done, and the answer never comes. */
  | { readonly kind: 'silent' }
  /** The answer does not say when it was given. */
  | { readonly kind: 'no-date' };

/** Which requests meet a fault, and how many of them. */
export interface FaultRule {
  readonly fault: Fault;
  /** Such as `POST /repos/…`. */
  readonly on: RegExp;
  times: number;
}

/** The named faults of the tests: each can befall any request. */
export const FAULTS = {
  'a bad gateway before the work': { kind: 'before', status: 502 },
  'a bad gateway after the work': { kind: 'after', status: 502 },
  'an error after the work': { kind: 'after', status: 500 },
  'a connection cut before the work': { kind: 'cut', when: 'before' },
  'a connection cut after the work': { kind: 'cut', when: 'after' },
  'a truncated answer': { kind: 'truncated' },
  'an answer without a date': { kind: 'no-date' },
  'a secondary limit with a hint': {
    kind: 'before',
    status: 403,
    headers: { 'retry-after': '30' },
    message: 'You have exceeded a secondary rate limit.',
  },
  'a secondary limit without a hint': {
    kind: 'before',
    status: 403,
    message: 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.',
  },
  'too many requests with a hint': { kind: 'before', status: 429, headers: { 'retry-after': '60' } },
  'too many requests without a hint': { kind: 'before', status: 429 },
  'a timeout of something in between': { kind: 'after', status: 408 },
} as const satisfies Readonly<Record<string, Fault>>;

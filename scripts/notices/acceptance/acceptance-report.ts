import type { Change } from '../../reading/read-change.ts';

/** `terms notices acceptance --json`: what a click-through asks before it lets a customer on. */
export interface AcceptanceReport {
  readonly format: 'terms-acceptance/1';
  /** ISO date. */
  readonly today: string;
  /** Versions published from this ISO date on are asked for even where they are in effect; null: what is still to come, and what came after a version that was told of or accepted. */
  readonly since: string | null;
  /** By customer, document and version. One that is not there need not accept anything. */
  readonly statuses: readonly AcceptanceStatus[];
}

/** Whether one customer must accept one version. */
export interface AcceptanceStatus {
  readonly customer: string;
  readonly document: string;
  readonly version: string;
  readonly title: string;
  /** SHA-256 of the version's Markdown without front matter: what is accepted, to be kept with the acceptance. */
  readonly textHash: string;
  /** Whether to ask: true while `status` is `required` or `overdue`. */
  readonly required: boolean;
  /** `overdue`: it binds the customer already. `objected`: not to be asked, a person must turn to it. */
  readonly status: 'required' | 'overdue' | 'objected' | 'accepted';
  /** The last day on which it does not bind the customer yet, ISO; the day of publication where it binds at once. */
  readonly acceptBy: string;
  /** From when it binds the customer, ISO. */
  readonly effective: string;
  /** The day on which the customer was told of it, ISO; null where it was not told yet. */
  readonly toldOn: string | null;
  readonly acceptedOn: string | null;
  /** The address of the whole text; null where no site is configured. */
  readonly text: string | null;
  /** What the author says of the version; null where nothing. */
  readonly note: { readonly title: string | null; readonly summary: string | null } | null;
  /** What makes it material for this customer; never empty. */
  readonly why: readonly MaterialFinding[];
  /** The clause of the customer's own texts by which a change binds only who agrees to it; null where none says so, and the publisher asks of itself. */
  readonly assent: {
    readonly document: string;
    readonly version: string;
    readonly clause: string;
    readonly words: string;
  } | null;
}

/** One reason for which a version must be accepted. */
export interface MaterialFinding {
  /** The version that brought it. */
  readonly version: string;
  /** Null where it is about the whole version. */
  readonly clause: string | null;
  readonly kind: Change['kind'] | null;
  /** One sentence. */
  readonly says: string;
  /** "30 days → 14 days." */
  readonly findings: readonly string[];
  readonly effects: readonly Pick<Change['effects'][number], 'norm' | 'party' | 'change'>[];
}

import { type Diagnostic, InputError } from '../../history/input-error.ts';
import type { Significance } from '../../reading/judging/judge-significance.ts';
import { byteLength } from '../../texts/defuse.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import type { Review } from '../deciding/concerns.ts';
import type { Downstream } from '../deciding/downstream.ts';
import type { FormNotKept } from '../deciding/forms-not-kept.ts';
import type { Reason } from '../deciding/reasons.ts';
import type { NoticeIdentity } from '../ledger/ledger-record.ts';
import type { Channel } from '../registry/channels.ts';
import { bodyLimit } from '../wording/write-notice.ts';
import { canonicalJson } from './canonical-json.ts';
import type { NoticeKind } from './delivered-notice.ts';
import type { Sha256Stream } from './hash-versions.ts';
import type { LateNotice } from './late-notice.ts';

// A plan as text: a header, then a notice a line, each as canonical JSON. What is written here is read back here.

/** What a header names its plan's format. */
export const PLAN_FORMAT = 'terms-notice-plan/1';

/** What one customer is told about one version: a line of the plan. */
export interface Notice
  extends SharedNotice,
    Omit<OwnPart, 'salutation' | 'repository' | 'assignees'>,
    Partial<Pick<OwnPart, 'repository' | 'assignees'>> {
  /** Markdown without the marker, which delivery appends. */
  readonly body: string;
}

/** All of a notice but what is one customer's alone. */
export interface SharedNotice {
  /** Absent for an issue; a letter names neither repository nor address, which delivery takes from the registry. */
  readonly channel?: Exclude<Channel, 'github'>;
  readonly document: string;
  readonly version: string;
  readonly kind: NoticeKind;
  /** Counts the notices of one kind on one version, from 1. */
  readonly ordinal: number;
  /** The version whose issue this goes on with, as a comment; null where it is an issue of its own. */
  readonly continues: string | null;
  readonly priority: 'action-required' | 'information';
  /** The first day on which the version binds this customer, or takes effect where it does not; for a withdrawal the day that was announced. */
  readonly effective: string;
  /** The latest day on which it keeps the promised notice; null where none is owed. */
  readonly sendBy: string | null;
  /** The last day on which it may be delivered, as the day that its text names is not true any more after it; null where it stays true. */
  readonly deliverBy: string | null;
  readonly significance: Significance;
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly reviews: readonly Review[];
  readonly downstream: readonly Downstream[];
}

/** What is one customer's alone. */
export interface OwnPart {
  readonly customer: string;
  /** `owner/name` on GitHub; with the logins assigned it stands in the lines of issues alone. */
  readonly repository: string;
  readonly assignees: readonly string[];
  /** The hash of its registry entry and of the texts that it is told of (`madeFrom`). */
  readonly madeFrom: string;
  /** How the body begins. */
  readonly salutation: string;
}

/** The first line of a plan. */
export interface PlanHeader {
  readonly format: typeof PLAN_FORMAT;
  /** SHA-256 over the notices alone, as a list in canonical JSON; neither today nor counts, so that the same plan can be resumed on another day. */
  readonly digest: string;
  readonly notices: number;
  /** The day the plan was made for. */
  readonly today: string;
  readonly floor: NoticeRules['floor'];
  readonly since: string | null;
  /** By `DOCUMENT@VERSION`, hashes of the versions that notices tell of or rest on. */
  readonly texts: Readonly<Record<string, string>>;
  /** By customer id, hashes of the registry entries of those told. */
  readonly customers: Readonly<Record<string, string>>;
  /** By document id, then the order of its versions. */
  readonly versions: readonly PlannedVersion[];
  /** Whom notices reached too late, or will, with the day that binds them. */
  /** Promises of notice in a form that the ways of the customers told do not keep by themselves, a document once. */
  readonly forms: readonly FormNotKept[];
  /** The first of the last days on which notices may be delivered; null where none has any. */
  readonly deliverBy: string | null;
  /** Ids of customers told of whom the registry names neither repository nor address; absent where there are none. */
  readonly withoutChannel?: readonly string[];
  readonly late: readonly ({ readonly customer: string } & LateNotice)[];
  /** Dates that break a promise of notice. Without customers' names. */
  readonly errors: readonly Diagnostic[];
  /** Sentences without customers' names. */
  readonly warnings: readonly string[];
}

/** How many are told of one version. Counts only: no customer is named. */
export interface PlannedVersion {
  readonly document: string;
  readonly version: string;
  readonly title: string;
  /** Customers that were considered. */
  readonly customers: number;
  readonly told: number;
  /** Of those told. */
  readonly actionRequired: number;
  /** How many are told that it takes effect on which ISO date, by date. */
  readonly effective: readonly { readonly date: string; readonly told: number }[];
  /** The first of the latest days to send; null where no notice period is owed. */
  readonly sendBy: string | null;
  /** The dates in front matter by cohort, for where nobody is told. */
  readonly dates: readonly string[];
  /** Why others are not told, by kind of reason. */
  readonly notTold: Readonly<Partial<Record<Reason['kind'], number>>>;
}

/** What of the header delivery goes by. */
export type ApprovedHeader = Pick<PlanHeader, 'digest' | 'texts' | 'customers' | 'deliverBy'>;

/** What of a notice delivery goes by. Of its kind nothing depends but words. */
export interface NoticeToSend
  extends NoticeIdentity,
    Pick<Notice, 'effective' | 'deliverBy' | 'priority' | 'continues' | 'title' | 'body'> {
  /** `owner/name` on GitHub; null for a letter. */
  readonly repository: string | null;
  readonly assignees: readonly string[];
}

/** Where a line stands. */
export interface LinePlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** What is told of a file that is no plan. */
export const EXPECTED_PLAN = {
  expected: 'a plan as `terms notices plan --out` writes it',
  example: '--plan plan.jsonl',
};

/** A header as its line, without the line break. */
export function writeHeader(header: PlanHeader): string {
  return canonicalJson(header);
}

/**
 * Reads the first line of a plan.
 * @throws InputError where it is no header
 */
export function readHeader(text: string, place: LinePlace): ApprovedHeader {
  const { format, digest, texts, customers, deliverBy } = parseLine(text, place);
  if (format !== PLAN_FORMAT || typeof digest !== 'string' || !isHashes(texts) || !isHashes(customers))
    throw new InputError('The first line is not the header of a plan', { ...place, ...EXPECTED_PLAN });
  return { digest, texts, customers, deliverBy: typeof deliverBy === 'string' ? deliverBy : null };
}

/** A notice of a plan that was made in this very run. */
export function readNotice(line: Uint8Array): Notice {
  return JSON.parse(new TextDecoder().decode(line)) as Notice;
}

/**
 * Reads a line of a plan that a person approved. Its digest vouches for it, so what is wrong with it is wrong with the program
 * that made it; still nothing is sent of which a part is missing.
 * @throws InputError with file and line
 */
export function readNoticeToSend(text: string, place: LinePlace): NoticeToSend {
  const value = parseLine(text, place);
  const refuse = (problem: string): never => {
    throw new InputError(problem, { ...place, ...EXPECTED_PLAN });
  };
  const member = (key: string): string => {
    const text = value[key];
    return typeof text === 'string' && text !== '' ? text : refuse(`The notice has no ${key}`);
  };
  const ordinal = value.ordinal ?? 1;
  if (!Number.isInteger(ordinal)) refuse('The notice has an ordinal that is no number');
  const channel = value.channel;
  if (channel !== undefined && channel !== 'mail' && channel !== 'none') refuse('The notice has an unknown channel');
  const repository = channel === undefined ? member('repository') : null;
  // Octokit would let `..` climb out of the path, so the plan is not trusted to have been made from a checked registry.
  if (repository !== null && !/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(repository))
    refuse('The notice has no repository of the form owner/name');
  const body = member('body');
  if (byteLength(body) > bodyLimit) refuse('The notice is longer than GitHub takes');
  return {
    customer: member('customer'),
    document: member('document'),
    version: member('version'),
    kind: member('kind'),
    ordinal: ordinal as number,
    ...(channel === 'mail' || channel === 'none' ? { channel } : {}),
    repository,
    assignees: Array.isArray(value.assignees) ? value.assignees.map(String) : [],
    effective: member('effective'),
    deliverBy: typeof value.deliverBy === 'string' ? value.deliverBy : null,
    priority: value.priority === 'action-required' ? 'action-required' : 'information',
    continues: typeof value.continues === 'string' ? value.continues : null,
    title: member('title'),
    body,
  };
}

/** The digest of a plan in the making: SHA-256 of its notices as a list in canonical JSON. */
export class PlanDigest {
  readonly #hash: Sha256Stream;
  #open = '[';

  constructor(hash: Sha256Stream) {
    this.#hash = hash;
  }

  /** Takes the next line, as it is written. */
  addLine(line: Uint8Array): void {
    this.#hash.update(this.#open);
    this.#hash.update(line);
    this.#open = ',';
  }

  /** Takes the next line, however its JSON is set. */
  addText(text: string): void {
    this.#hash.update(`${this.#open}${canonicalJson(JSON.parse(text))}`);
    this.#open = ',';
  }

  /** Ends it. */
  hex(): string {
    this.#hash.update(this.#open === '[' ? '[]' : ']');
    return this.#hash.hex();
  }
}

function parseLine(text: string, place: LinePlace): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new InputError('The line is not a JSON object', { ...place, ...EXPECTED_PLAN });
}

function isHashes(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');
}

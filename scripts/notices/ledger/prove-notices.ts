import { compareText } from '../../history/compare-text.ts';
import type { Answer } from './answer.ts';
import type { LedgerState, NoticeState } from './ledger-state.ts';

/** One notice that a customer was sent, with what it said of it. */
export interface ProvenNotice {
  readonly document: string;
  readonly version: string;
  readonly kind: string;
  readonly ordinal: number;
  /** ISO moment by GitHub's clock. */
  readonly deliveredAt: string;
  /** The effective date that the notice told of, ISO. */
  readonly effective: string;
  readonly repositoryId: number;
  readonly issue: number;
  /** Null where the notice is the issue itself. */
  readonly comment: number | null;
  /** SHA-256 of title, an empty line and body, as in the approved plan. */
  readonly textHash: string;
  readonly requestId: string | null;
  /** The answer by which it counts as acknowledged, by its name in `answers`. */
  readonly acknowledged: ProvenAnswer | null;
  readonly objected: ProvenAnswer | null;
  /** All that the customer did or wrote, with what each was taken for and who marked it as what. */
  readonly answers: readonly Answer[];
}

export type ProvenAnswer = Pick<Answer, 'id' | 'how' | 'by' | 'on'>;

/** `terms notices proof` as data. */
export interface NoticesProof {
  readonly format: 'terms-notice-proof/1';
  readonly customer: string;
  /** By the registry of today, for whoever reads the proof; null where none is at hand or the customer is not in it. */
  readonly name: string | null;
  /** `owner/name`, by the same. */
  readonly repository: string | null;
  /** In the order of delivery. */
  readonly notices: readonly ProvenNotice[];
  /** Not delivered, and why. */
  readonly open: readonly {
    readonly document: string;
    readonly version: string;
    readonly kind: string;
    readonly why: string;
  }[];
  /** By ledger, the hash of its last line, which stands for all before it. */
  readonly heads: Readonly<Record<string, string>>;
}

/** What one customer was told, when, and what it answered. */
export function proveNotices(
  state: LedgerState,
  customer: string,
  heads: Readonly<Record<string, string>>,
  known: Pick<NoticesProof, 'name' | 'repository'> = { name: null, repository: null },
): NoticesProof {
  const own = [...state.notices.values()].filter(({ identity }) => identity.customer === customer);
  const notices = own.flatMap(proveNotice).sort((one, other) => compareText(one.deliveredAt, other.deliveredAt));
  const open = own.flatMap(({ identity: { document, version, kind }, sent, refused, openIntent }) => {
    if (sent !== null || (refused === null && openIntent === null)) return [];
    return [{ document, version, kind, why: refused === null ? 'in doubt' : `refused: ${refused.reason}` }];
  });
  return {
    format: 'terms-notice-proof/1',
    customer,
    name: known.name,
    repository: known.repository,
    notices,
    open,
    heads,
  };
}

function proveNotice({ sent, acknowledged, objected, answers }: NoticeState): ProvenNotice[] {
  if (sent === null) return [];
  const {
    document,
    version,
    kind,
    ordinal,
    deliveredAt,
    effective,
    repositoryId,
    issue,
    comment,
    textHash,
    requestId,
  } = sent;
  return [
    {
      ...{ document, version, kind, ordinal, deliveredAt, effective },
      ...{ repositoryId, issue, comment, textHash, requestId },
      acknowledged: acknowledged && proveAnswer(acknowledged),
      objected: objected && proveAnswer(objected),
      answers,
    },
  ];
}

function proveAnswer({ id, how, by, on }: Answer): ProvenAnswer {
  return { id, how, by, on };
}

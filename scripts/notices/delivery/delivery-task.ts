import { InputError } from '../../history/input-error.ts';
import { byteLength } from '../../texts/defuse.ts';
import type { NoticeIdentity } from '../ledger/ledger-record.ts';
import { issueId, type LedgerState } from '../ledger/ledger-state.ts';
import type { Sha256 } from '../planning/plan-hashes.ts';
import { bodyLimit } from '../wording/notice-text.ts';
import type { DeliveryTask } from './deliver-notice.ts';

/** A notice of a plan, as far as delivery reads it. */
export interface PlannedNotice {
  readonly identity: NoticeIdentity;
  readonly repository: string;
  readonly assignees: readonly string[];
  readonly effective: string;
  readonly actionRequired: boolean;
  /** The version whose issue it goes on with, as a comment; null where it is an issue of its own. */
  readonly continues: string | null;
  readonly title: string;
  readonly body: string;
}

/**
 * Reads one notice of a plan. Its digest was approved, so what is wrong with it is wrong with the program that made it; still
 * nothing is sent of which a part is missing.
 * @throws InputError with file and line
 */
export function readPlannedNotice(value: Readonly<Record<string, unknown>>, file: string, line: number): PlannedNotice {
  const refuse = (problem: string): never => {
    throw new InputError(problem, {
      file,
      line,
      expected: 'a plan as `terms notices plan --out` writes it',
      example: '--plan plan.jsonl',
    });
  };
  const text = (key: string): string => {
    const member = value[key];
    return typeof member === 'string' && member !== '' ? member : refuse(`The notice has no ${key}`);
  };
  const ordinal = value.ordinal ?? 1;
  if (!Number.isInteger(ordinal)) refuse('The notice has an ordinal that is no number');
  const repository = text('repository');
  // Octokit would let `..` climb out of the path, so the plan is not trusted to have been made from a checked registry.
  if (!/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(repository))
    refuse('The notice has no repository of the form owner/name');
  const body = text('body');
  if (byteLength(body) > bodyLimit) refuse('The notice is longer than GitHub takes');
  const kind = text('kind');
  const identity = { customer: text('customer'), document: text('document'), version: text('version'), kind };
  return {
    identity: { ...identity, ordinal: ordinal as number },
    repository,
    assignees: Array.isArray(value.assignees) ? value.assignees.map(String) : [],
    effective: text('effective'),
    actionRequired: value.priority === 'action-required',
    continues: typeof value.continues === 'string' ? value.continues : null,
    title: text('title'),
    body,
  };
}

/**
 * What is to be posted for a notice: a comment where it goes on with an issue that the customer still has, else an issue. Null
 * where the ledger does not know the notice that it goes on with: then it is incomplete, and this one may be there as a comment.
 */
export function taskFor(notice: PlannedNotice, state: LedgerState, sha256: Sha256): DeliveryTask | null {
  const { identity, repository, effective, continues, title, body, assignees } = notice;
  const commentOn = continues === null ? null : state.issues.get(issueId({ ...identity, version: continues }));
  if (commentOn === undefined) return null;
  return {
    identity,
    repository,
    effective,
    title,
    body,
    textHash: textHash(title, body, sha256),
    commentOn,
    labels: ['terms-notice', ...(notice.actionRequired ? ['action-required'] : [])],
    assignees,
  };
}

/** By which a text is proved: SHA-256 of title, empty line and body, without the marker and the empty line before it. */
export function textHash(title: string, body: string, sha256: Sha256): string {
  return sha256(`${title}\n\n${body.trimEnd()}`);
}

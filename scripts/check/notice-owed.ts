import type { Version } from '../history/versions.ts';
import { governingPromise, type NoticePromise } from '../law/notice-promise.ts';
import type { Desk } from './draft.ts';

/** The notice that is owed of a substantive version published on a day; null where nobody can be bound yet. */
export function noticeOwed(version: Version, published: string, desk: Desk): NoticePromise | null {
  const { documents, promises: clauses, configuration } = desk;
  return governingPromise(version, published, { documents, clauses, period: configuration.notices.period });
}

import type { Version } from '../../history/versions.ts';
import { governingPromise, type NoticePromise } from '../../law/notice-promise.ts';
import type { Desk } from '../draft.ts';

/** The notice that a cohort is owed of a substantive version published on a day; null where nobody can be bound yet. */
export function noticeOwed(
  version: Version,
  published: string,
  desk: Desk,
  cohort = 'all',
): NoticePromise<Version> | null {
  const { documents, promises, configuration } = desk;
  return governingPromise(version, published, {
    documents,
    cohort,
    period: configuration.notices.period,
    promisedBy: ({ blob, frontMatter }) => ({ stated: frontMatter.notice, clause: promises.get(blob) ?? null }),
  });
}

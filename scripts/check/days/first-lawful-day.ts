import { NEW_CUSTOMERS } from '../../law/cohorts.ts';
import { firstLawfulDate } from '../../law/notice-promise.ts';
import type { Draft } from '../draft.ts';
import { significanceOf } from '../significance-of.ts';
import { noticeOwed } from './notice-owed.ts';

/** The first day, ISO, on which the newest version may take effect for a group: that of its publication where no notice is owed. */
export function firstLawfulDay(draft: Draft, cohort: string): string {
  const { version, desk, frontMatter } = draft;
  const owed =
    cohort !== NEW_CUSTOMERS && frontMatter.change?.exception === undefined && significanceOf(draft) === 'substantive'
      ? noticeOwed(version, version.published, desk, cohort)
      : null;
  return owed === null ? version.published : firstLawfulDate(version.published, owed);
}

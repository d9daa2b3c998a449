import type { OtherStatement } from './statements/read-lifecycle.ts';
import type { ReadRevision, Version } from './versions.ts';

/**
 * The versions of a document, each with what the front matter of another one states of it: that it is postponed, or withdrawn.
 * A file holds the front matter of one version, so what is said of one announced before stands in a later one. What a version's
 * newest revision says counts, and of several versions the later one. A statement of a version that there is not says nothing, nor
 * does one of an earlier date; `check` tells of both.
 * @param revisions those of each version, oldest first
 */
export function applyStatements(
  versions: readonly Version[],
  revisions: readonly (readonly ReadRevision[])[],
): Version[] {
  const applied = [...versions];
  for (const [index, { frontMatter }] of versions.entries()) {
    for (const statement of frontMatter.others) {
      const named = applied.findIndex(({ label }, at) => label === statement.version && at < index);
      if (named === -1) continue;
      const version = applied[named]!;
      const since = saidSince(statement, revisions[index]!);
      const revised = since > version.revised ? since : version.revised;
      const stated = whatIsStated(statement, version);
      if (stated !== null) applied[named] = { ...version, ...stated, revised };
    }
  }
  return applied;
}

/** The day of the first of the revisions that say so to the end. */
function saidSince(statement: OtherStatement, revisions: readonly ReadRevision[]): string {
  const words = JSON.stringify(statement);
  const silent = revisions.findLastIndex(
    ({ text }) => !text.frontMatter.others.some((each) => JSON.stringify(each) === words),
  );
  return revisions[silent + 1]!.date;
}

function whatIsStated(statement: OtherStatement, version: Version): Partial<Version> | null {
  if (statement.kind === 'withdrawn') return { withdrawn: { on: statement.on, reason: statement.reason } };
  const effective = postponedDates(version, statement);
  if (effective === null) return null;
  const { from, reason } = statement;
  const stated = version.stated.includes('effective') ? version.stated : [...version.stated, 'effective' as const];
  return { effective, stated, postponed: { from, reason } };
}

/** The dates of a version once it is postponed: those that were `from`; null where none of them moves to a later day. */
export function postponedDates(
  { effective }: Pick<Version, 'effective'>,
  { from, to }: Extract<OtherStatement, { kind: 'postponed' }>,
): Readonly<Record<string, string>> | null {
  const moved = Object.entries(effective).map(([cohort, date]): readonly [string, string] => {
    const later = (Object.hasOwn(to, cohort) ? to[cohort] : to.all) ?? date;
    return [cohort, date === from && later > date ? later : date];
  });
  return moved.some(([cohort, date]) => date !== effective[cohort]) ? Object.fromEntries(moved) : null;
}

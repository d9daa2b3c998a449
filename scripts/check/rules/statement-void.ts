import { postponedDates } from '../../history/apply-statements.ts';
import type { OtherStatement } from '../../history/statements/read-lifecycle.ts';
import type { Version } from '../../history/versions.ts';
import { fatesOf } from '../../law/fates.ts';
import { isWithdrawnBeforeEffect } from '../../law/version-before.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

const BEFORE = { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2027-01-15', earlier: 'version: 1' };
const NEXT = 'version: 3\neffective: 2027-02-01';

export const statementVoid: Rule = {
  name: 'statement-void',
  level: 'error',
  what: 'Front matter postpones or withdraws another version, and nothing comes of it',
  why: 'The version is unknown, binds already, or was never announced for that day: customers would be bound by what legal took for gone.',
  mend: 'Name an earlier version that has not taken effect, by its label; for `postponed` the day announced for it, and a later one.',
  example: {
    wrong: { yaml: `${NEXT}\nwithdrawn: [{ version: 20, on: 2026-12-01, reason: A slip. }]`, before: BEFORE },
    right: { yaml: `${NEXT}\nwithdrawn: [{ version: 2, on: 2026-12-01, reason: A slip. }]`, before: BEFORE },
  },
  *find(draft) {
    const { frontMatter, lineOf } = draft;
    for (const statement of frontMatter.others) {
      const wrong = whatIsWrong(statement, draft);
      if (wrong !== null) yield { line: lineOf(statement.kind), ...wrong };
    }
  },
};

interface Wrong {
  readonly message: string;
  readonly expected: string;
}

function whatIsWrong(statement: OtherStatement, draft: Draft): Wrong | null {
  const { versions, version: own, current, desk } = draft;
  const { version: label, kind } = statement;
  const named = versions.slice(0, -1).find((each) => each.label === label);
  if (named === undefined) {
    const before = versions.slice(0, -1).map((each) => each.label);
    return {
      message: `\`${kind}\` names version ${label}, and there is none before version ${own.label}`,
      expected: before.length === 0 ? 'no other version' : `one of ${before.slice(-3).join(', ')}`,
    };
  }
  if (kind === 'withdrawn') {
    if (isWithdrawnBeforeEffect({ ...named, withdrawn: statement })) return null;
    const dates = Object.values(named.effective).filter((date) => date < statement.on);
    return {
      message: `Version ${label} is withdrawn on ${statement.on}, and took effect on ${dates.join(' and ')}`,
      expected: 'a day before it takes effect, or a new version in its place',
    };
  }
  const { from } = statement;
  const announced = datesBefore(statement, named, versions);
  if (postponedDates({ effective: announced }, statement) === null)
    return {
      message: `Version ${label} is postponed from ${from} to ${Object.values(statement.to).join(' and ')}, and was announced for ${Object.values(announced).join(' and ')}`,
      expected: 'under `from` the day that was announced, under `to` a later one',
    };
  const isNew = !(current?.frontMatter.others ?? []).some((each) => JSON.stringify(each) === JSON.stringify(statement));
  if (isNew && from <= desk.today)
    return {
      message: `Version ${label} is postponed from ${from}, and took effect on that day`,
      expected: 'a version that has not taken effect, or a new version in its place',
    };
  for (const cohort of Object.keys(named.effective)) {
    const fate = fatesOf(versions, cohort)[versions.indexOf(named)]!.fate;
    if (fate.kind === 'overtaken')
      return {
        message: `Version ${label}, once postponed, never takes effect: version ${fate.by.label} takes its place before`,
        expected: `a day before that of version ${fate.by.label}, or \`withdrawn\``,
      };
  }
  return null;
}

/** The dates of a version before a statement speaks of it: its own, as those said before have moved them. */
function datesBefore(
  statement: OtherStatement,
  named: Version,
  versions: readonly Version[],
): Readonly<Record<string, string>> {
  let effective: Readonly<Record<string, string>> = named.frontMatter.effective ?? { all: named.published };
  for (const { frontMatter } of versions.slice(versions.indexOf(named) + 1))
    for (const each of frontMatter.others) {
      if (JSON.stringify(each) === JSON.stringify(statement)) return effective;
      if (each.version === named.label && each.kind === 'postponed')
        effective = postponedDates({ effective }, each) ?? effective;
    }
  return effective;
}

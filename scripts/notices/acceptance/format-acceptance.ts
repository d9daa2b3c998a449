import { compareText } from '../../history/compare-text.ts';
import { longDate } from '../../history/dates.ts';
import { visibleLine } from '../../texts/defuse.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { AcceptanceReport, AcceptanceStatus, MaterialFinding } from './acceptance-report.ts';

/** The report for a terminal: who must accept what, the most urgent first and what they have in common once; then who is not asked. */
export function formatAcceptance({ statuses, today }: AcceptanceReport): readonly string[] {
  const asked = statuses.filter(({ required }) => required);
  const others = statuses.filter(({ required }) => !required);
  const urgent = asked.toSorted((one, other) => compareText(one.acceptBy, other.acceptBy));
  const groups = Map.groupBy(urgent, ({ document, version, why, assent }) =>
    JSON.stringify([document, version, why, assent]),
  );
  return [
    ...(asked.length === 0 ? [`Nobody must accept anything on ${longDate(today)}.`] : []),
    ...[...groups.values()].flatMap(writeGroup),
    ...(others.length === 0 ? [] : ['Not to be asked:']),
    ...others.map(writeOther),
  ].map(visibleLine);
}

function writeGroup(group: readonly AcceptanceStatus[]): readonly string[] {
  const { document, version, title, why, assent } = group[0]!;
  return [
    `${versionKey(document, version)} (${title}) must be accepted again`,
    ...why.map(writeFinding),
    ...(assent === null
      ? []
      : [
          `  - A change binds only who agrees to it, says ${versionKey(assent.document, assent.version)}, ${assent.clause}.`,
        ]),
    ...group.map(writeAsked),
  ];
}

function writeFinding({ clause, says, findings }: MaterialFinding): string {
  const more = findings.filter((each) => !says.includes(each));
  return `  - ${[clause === null ? says : `${clause}: ${says}`, ...more].join(' ')}`;
}

function writeAsked({ customer, status, acceptBy, effective }: AcceptanceStatus): string {
  return status === 'overdue'
    ? `  ${customer}: overdue, it binds since ${longDate(effective)}`
    : `  ${customer}: by ${longDate(acceptBy)}, it binds from ${longDate(effective)}`;
}

function writeOther({ customer, document, version, status, acceptedOn }: AcceptanceStatus): string {
  const why = status === 'accepted' ? `accepted on ${longDate(acceptedOn!)}` : 'objected, a person must turn to it';
  return `  ${customer}, ${versionKey(document, version)}: ${why}`;
}

import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import type { Kind } from '../../diff/describe-changes.ts';
import { compareText } from '../../history/compare-text.ts';
import { datesInOrder } from '../../history/effective-date.ts';
import { forCohort } from '../../law/cohorts.ts';
import { SIGNIFICANCES } from '../../law/significance.ts';
import { SUMS_FILE } from '../../outputs/record/sums.ts';
import { safeLine } from '../safe.ts';
import type { FileCounts } from './keep-unchanged.ts';

/** What the report says beside the edition. */
export interface ReportOptions {
  /** Where the site is. */
  readonly folder: string;
  /** How its files differ from those that stood there before. */
  readonly files: FileCounts;
  /** The SHA-256 of the list of all its hashes, in hex. */
  readonly digest: string;
  /** The notice plan in short, a line each. */
  readonly plan: readonly string[];
  /** Whether the settings name a publisher. */
  readonly named: boolean;
  /** Path of the settings in the repository, whether there are any or not. */
  readonly settings: string;
}

const KINDS: readonly Kind[] = [
  'added',
  'removed',
  'modified',
  'split',
  'merged',
  'retitled',
  'moved',
  'renumbered',
  'markup',
];

/** What `publish` prints when it is done. */
export function formatReport(
  edition: Edition,
  { folder, files, digest, plan, named, settings }: ReportOptions,
): string {
  const versions = edition.documents.flatMap(({ versions: all }) => all);
  const later = versions.filter(({ previous }) => previous !== null);
  const kinds = KINDS.map((kind) => [kind, later.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)] as const);
  const levels = SIGNIFICANCES.map(
    (level) => `${later.filter(({ significance }) => significance === level).length} ${level}`,
  );
  const translations = edition.documents.reduce((sum, each) => sum + (each.translations?.length ?? 0), 0);
  const soon = upcomingDates(versions, edition.today);
  return [
    `${edition.publisher}: ${counted(edition.documents.length, 'document')}, ${counted(versions.length, 'version')} (${edition.documents.length} first, ${levels.join(', ')})${translations === 0 ? '' : `, ${counted(translations, 'translation')}`}`,
    `Clauses: ${
      kinds
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ') || 'none changed'
    }`,
    soon.length === 0 ? 'Nothing is announced that has yet to take effect.' : 'Taking effect soon:',
    ...soon.map((line) => `  ${line}`),
    ...plan,
    ...missingSettings(edition, named, settings),
    `Files: ${files.added} new, ${files.changed} changed, ${files.removed} removed, ${files.same} the same.`,
    `The hashes of all files are in ${SUMS_FILE}, SHA-256 ${digest}.`,
    `The site is in ${folder}. To look at it: npm run preview${folder === 'dist' ? '' : ` -- ${folder}`}`,
    '',
  ]
    .map(safeLine)
    .join('\n');
}

/** What the settings do not say and readers miss, and how to say it, a line each; none where they say it. */
function missingSettings({ site }: Edition, named: boolean, settings: string): readonly string[] {
  return [
    named ? [] : [`No publisher is named: set \`publisher: Acme Ltd\` in ${settings} and commit it.`],
    site === null
      ? [
          `No address of the site is known, so feeds have no links and there is no sitemap: set \`site: https://terms.acme.example\` in ${settings} and commit it.`,
        ]
      : [],
  ].flat();
}

/** A line for each effective date to come, nearest first. */
function upcomingDates(versions: readonly EntryHeading[], today: string): readonly string[] {
  return versions
    .filter(({ withdrawn }) => withdrawn === null)
    .flatMap(({ document, version, headline, effective, overtaken = {} }) =>
      datesInOrder({ effective })
        .filter(({ cohort }) => !Object.hasOwn(overtaken, cohort))
        .map(({ date, cohort }) => ({ date, text: `${document}@${version}${forCohort(cohort)}: ${headline}` })),
    )
    .filter(({ date }) => date > today)
    .sort((one, other) => compareText(one.date, other.date) || compareText(one.text, other.text))
    .map(({ date, text }) => `${date}  ${text}`);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

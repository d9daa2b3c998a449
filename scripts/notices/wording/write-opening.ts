import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Matter } from '../deciding/affected.ts';
import type { Names } from '../deciding/reasons.ts';
import type { NoticeMatter } from './write-actions.ts';

/** The sentences by which a reader knows what this is about, from when, and what binds until then. */
export function writeOpening(notice: NoticeMatter, names: Names, { publisher, today }: Edition): string[] {
  const { matter, verdict } = notice;
  const { live, told } = matter;
  const { heading } = live;
  const { effective, ends } = verdict;
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const bound = ends === null || ends.kind === 'product-ends' || ends.kind === 'region-ends';
  const forYou = bound ? 'for you ' : '';
  const when =
    effective < today
      ? `has been in effect ${forYou}since ${longDate(effective)}`
      : `takes effect ${forYou}on ${longDate(effective)}`;
  const sentence = `**${what}, ${when}.**`;
  const until = ends === null ? writeUntil(notice, names, today) : '';
  if (told === null)
    return [
      `${defuse(publisher, 400)} has published a new ${heading.previous === null ? 'document' : 'version'}. ${sentence}${until}`,
    ];
  if (told.version !== heading.version)
    return [
      `**This corrects an earlier notice.** On ${longDate(told.deliveredOn)} we told you of version ${defuse(told.version, 200)}. It will not apply to you. Version ${defuse(heading.version, 200)} takes its place: ${sentence}${until}`,
    ];
  return [
    `**This corrects an earlier notice: the date has changed.** ${sentence} On ${longDate(told.deliveredOn)} ${saidBefore(told)}. The text is as it was announced; the changed clauses stand in the notice that announced it.`,
  ];
}

function saidBefore({ kind, effectiveToldOf }: NonNullable<Matter['told']>): string {
  return kind === 'withdrawal'
    ? 'we told you that it was withdrawn'
    : `we told you that it would on ${longDate(effectiveToldOf)}`;
}

/** What binds the customer until then. */
function writeUntil({ matter: { live, replaced }, verdict }: NoticeMatter, names: Names, today: string): string {
  const { document } = live.heading;
  const until = verdict.effective < today ? 'Before that,' : 'Until then,';
  if (replaced !== null && replaced.length > 0) {
    const parts = replaced.map(
      ({ document: id, version }) => `${defuse(names.documents.get(id) ?? id, 300)}, version ${defuse(version, 100)}`,
    );
    const list = [parts.slice(0, -1).join('; '), parts.at(-1)!].filter(Boolean).join(', and by ');
    return verdict.effective < today
      ? ` Before that, you were bound by ${list}.`
      : ` Until then, you are bound by ${list}.`;
  }
  const present = verdict.present.find((binding) => binding.document === document && !binding.fixed);
  if (present === undefined) return verdict.effective < today ? '' : ` ${until} no version of this document binds you.`;
  if (present.version === live.replaces?.version)
    return ` ${until} version ${defuse(present.version, 200)} ${verdict.effective < today ? 'applied' : 'applies'} to you.`;
  const earlier = live.replaces === null ? '' : ` It takes the place of version ${defuse(live.replaces.version, 200)}.`;
  return earlier;
}

import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../../history/dates.ts';
import { byteLength, defuse, defuseTitle } from '../../texts/defuse.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import type { Names } from '../deciding/reasons.ts';
import { clauseName } from './clause-name.ts';
import { explainMarks } from './mark-runs.ts';
import { type ChangedClauses, type Counts, writeQuotedClauses } from './quoted-clauses.ts';
import { type NoticeMatter, writeActions } from './write-actions.ts';
import { writeDates } from './write-dates.ts';
import { writeExits } from './write-exits.ts';
import { writeFoot } from './write-foot.ts';
import { isPutOff, writeOpening } from './write-opening.ts';
import { writeWhat } from './write-what.ts';
import { writeWhy } from './write-why.ts';

/** What stands around it. */
export interface NoticeSurroundings {
  readonly edition: Edition;
  readonly names: Names;
  /** An address of mail or of the web; null where none is configured. */
  readonly contact: string | null;
  /** Characters that the notice is to keep within. */
  readonly length: number;
}

/**
 * The greatest body, in bytes of UTF-8. GitHub takes 65,536 characters, by some accounts bytes;
 * we keep below 60,000, of which the marker that delivery appends takes about 70.
 */
export const bodyLimit = 59_900;
/** The salutation, with a name of 200 characters each of which is escaped. */
const SALUTATION = 2_100;
/** The same of a name as people and companies have them. */
const USUAL_SALUTATION = 300;
/** Room for the weightiest clauses in any case, in characters, however much there is to say beside them. */
const LEAST_QUOTED = 2_500;

/** How a notice begins, for one customer. The rest of it is the same for all customers of one profile. */
export function writeSalutation(name: string): string {
  return `To ${defuse(name, 2_000)}:\n\n`;
}

/** Title and text (GitHub Markdown, without salutation and marker) of a notice. */
export function writeNotice(notice: NoticeMatter, around: NoticeSurroundings): { title: string; text: string } {
  const { matter, verdict } = notice;
  const { heading } = matter.live;
  const { edition, names } = around;
  const { today } = edition;
  const head = [
    ...writeOpening(notice, names, edition),
    ...writeWhat(notice, names),
    ...writeActions(notice, names, edition),
    ...(verdict.ends ? [] : writeDates(notice, names, today)),
    ...(verdict.ends ? [] : writeExits(notice, names, today)),
    ...writeWhy(notice, names),
  ].join('\n\n');
  const late = verdict.reasons.some(({ kind }) => kind === 'late');
  const onlyFrom = late ? verdict.effective : null;
  const foot = writeFoot({ site: edition.site, contact: around.contact, words: notice.words }, heading, {
    onlyFrom,
    signed: notice.signed,
  });
  const clauses = verdict.ends ? [] : writeClauses(notice, around, head.length + foot.length, byteLength(head + foot));
  return { title: writeTitle(notice, today), text: `${[head, ...clauses, foot].join('\n\n')}\n` };
}

function writeTitle({ matter, verdict }: NoticeMatter, today: string): string {
  const { heading } = matter.live;
  const correction = matter.told === null ? '' : isPutOff(matter, verdict.effective) ? 'Postponed: ' : 'Correction: ';
  const late = verdict.reasons.some(({ kind }) => kind === 'late') ? ' (sent late)' : '';
  const when = verdict.effective < today ? 'in effect since' : 'takes effect';
  return `${correction}${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}, ${when} ${longDate(verdict.effective)}${late}`;
}

// The bytes allowed for author's and registry's words add up to about 45,000 at worst, so that quotes always have room.

function writeClauses(
  { matter, verdict }: NoticeMatter,
  { edition, names, length }: NoticeSurroundings,
  characters: number,
  bytes: number,
): string[] {
  const { heading } = matter.live;
  const most = bodyLimit - SALUTATION - bytes - 800;
  let room = Math.min(Math.max(length - USUAL_SALUTATION - characters - 500, LEAST_QUOTED), most / 2);
  const quote = (title: string, changes: readonly NetChange[]): string[] => {
    const { atLeast } = verdict;
    const severalReplaced = (matter.replaced ?? []).length > 1;
    const named = { ...heading, names, severalReplaced };
    const clauses = writeQuotedClauses(changes, { ...named, atLeast, room });
    room -= clauses.markdown.length;
    const parts = clauses.markdown === '' ? [] : [clauses.markdown];
    room -= clauses.listed.reduce((sum, line) => sum + line.length + 1, 0);
    const rest = writeRest(clauses, edition.site !== null);
    return parts.length + rest.length === 0 ? [] : [title, ...parts, ...rest];
  };
  const since =
    matter.told === null || matter.sinceTold === null
      ? []
      : quote(
          `### What differs from version ${defuse(matter.told.version, 200)}, of which we told you`,
          matter.sinceTold,
        );
  // The opening has said by what title the documents are replaced.
  const isTitle = ({ change }: NetChange): boolean =>
    matter.replaced !== null && change.kind === 'retitled' && clauseName(change) === heading.title;
  const changed = quote(
    '### The changed clauses',
    matter.changes.filter((net) => !isTitle(net)),
  );
  if (since.length + changed.length === 0) return [];
  const [title, ...others] = [...since, ...changed];
  return [title!, ...explainMarks(others.join('\n')), ...others];
}

/** What is counted and not quoted, and where to read it. */
function writeRest({ listed, cut, lesser }: ChangedClauses, hasPage: boolean): string[] {
  const where = hasPage ? ' Read them on the page of the whole change, below.' : '';
  const [more, less] = [wordCounts(cut), wordCounts(lesser)];
  const named = `**Also changed, and not quoted here.**${where}`;
  return [
    ...(listed.length === 0 ? [] : [named, listed.join('\n')]),
    ...(more === '' ? [] : [`**Not quoted here, for want of room: ${more}.**${where}`]),
    ...(less === ''
      ? []
      : [
          `Not quoted, as ${less.startsWith('1 ') && !less.includes(' and ') ? 'it weighs' : 'they weigh'} less: ${less}.`,
        ]),
  ];
}

/** `12 substantive changes and 1 clarifying change` */
function wordCounts(counts: Counts): string {
  const parts = (['substantive', 'clarifying', 'editorial'] as const).flatMap((level) => {
    const count = counts[level] ?? 0;
    return count === 0 ? [] : [`${count} ${level} ${count === 1 ? 'change' : 'changes'}`];
  });
  return parts.join(' and ');
}

import { statedDates } from '../days/stated-dates.ts';
import type { Adoption, Proposal, Unproved } from './adoption.ts';
import { type DateStamp, dateStamps } from './date-stamps.ts';
import type { Reading } from './reading.ts';

/**
 * The dates that the text states of itself: “Last updated” for the day of publication, “Effective” for the day on which it binds.
 * A date counts where the text states no other of its kind anywhere, where no earlier text with other words bears it as well (a stamp that
 * was forgotten is not of this version), and where it can be: the text is not on record before, and none was published later.
 */
export function proposeDates(reading: Reading): Adoption {
  const { body, bodyLine, newest, former, stated, tree } = reading;
  const stamps = dateStamps(body, bodyLine);
  const proposals: Proposal[] = [];
  const unproved: Unproved[] = [];
  const elsewhere = tree === null ? [] : statedDates(tree);
  const read = (kind: DateStamp['kind']): DateStamp | string => {
    const of = stamps.filter((stamp) => stamp.kind === kind);
    const [only] = of;
    if (only === undefined) return SILENT;
    if (of.length > 1) return `the text states several: ${of.map(inWords).join(', ')}`;
    const other = elsewhere.find((each) => each.kind === kind && each.date !== only.date);
    if (other !== undefined) return `${inWords(only)}, but also “${other.words}” (line ${other.line})`;
    if (former?.textDates.some((each) => each.kind === kind && each.date === only.date))
      return `${inWords(only)}, as the text of ${former.published} did with other words: the stamp may have been forgotten`;
    return only;
  };
  const updated = read('updated');
  const effective = read('effective');
  const published = stated.published ?? (typeof updated === 'string' ? null : updated.date);
  if (stated.published === null) {
    const why = typeof updated === 'string' ? updated : refusePublished(updated, reading);
    if (why === SILENT) unproved.push({ key: 'published', why: recordOf(reading), silent: true });
    else if (why !== null) unproved.push({ key: 'published', why });
    else {
      const { date, line, words } = updated as DateStamp;
      const source = `line ${line} states “${words}”, the day of the text: make sure that customers could read it then`;
      proposals.push({ key: 'published', value: date, source });
    }
  }
  if (stated.effective === null) {
    const known = published !== null && !unproved.some(({ key }) => key === 'published') ? published : newest.published;
    const why = typeof effective === 'string' ? effective : refuseEffective(effective, known, reading);
    if (why === SILENT) unproved.push({ key: 'effective', why: '', silent: true });
    else if (why !== null) unproved.push({ key: 'effective', why });
    else {
      const { date, line, words } = effective as DateStamp;
      proposals.push({ key: 'effective', value: date, source: `line ${line} states “${words}”` });
    }
  }
  return { proposals, unproved };
}

function recordOf({ text, newest }: Reading): string {
  return text.isDirty ? 'not committed yet' : `on record since ${newest.published}`;
}

/** In the place of a reason. */
const SILENT = '';

function refusePublished(stamp: DateStamp, { text, newest, former }: Reading): string | null {
  if (stamp.date > newest.published)
    return `${inWords(stamp)}, which is after ${newest.published}, ${text.isDirty ? 'the day of today' : 'since when it is on record'}`;
  if (former !== null && stamp.date < former.published)
    return `${inWords(stamp)}, but the text before it is on record since ${former.published}`;
  return null;
}

/** Nobody is bound by a text that could not be read, and the record may be younger than the text. */
function refuseEffective(stamp: DateStamp, published: string, { text }: Reading): string | null {
  if (stamp.date >= published) return null;
  return `${inWords(stamp)}, but no day of publication before that is proved (${text.isDirty ? 'it is not committed yet' : `${published} is`}): state both`;
}

function inWords({ line, words }: DateStamp): string {
  return `line ${line} states “${words}”`;
}

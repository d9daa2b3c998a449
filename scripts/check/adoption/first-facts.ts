import { parseClauses } from '../../clauses/parse-clauses.ts';
import { statedDates } from '../days/stated-dates.ts';
import { proposeNotice } from './propose-notice.ts';

/** What front matter says of a first version, each with its reason. */
export interface FirstFacts {
  readonly published: Fact;
  readonly effective: Fact;
  readonly notice: Fact;
}

interface Fact {
  readonly value: string;
  readonly why: string;
}

/**
 * The facts of a text that is new here, by what it states of itself: one date, and one period of notice. Where it states none, or several,
 * today stands in, and the period of the settings.
 * @param body Markdown without front matter
 * @param today ISO date
 * @param days of notice, as the settings have them
 * @throws LimitError where the text is beyond what is parsed
 */
export function firstFacts(body: string, today: string, days: number): FirstFacts {
  const tree = parseClauses(body);
  const [notice] = proposeNotice({ tree, stated: { notice: null } }).proposals;
  const stamps = statedDates(tree);
  const dates = new Set(stamps.map(({ date }) => date));
  const [stamp] = stamps;
  const period = {
    value: notice?.value ?? `${days} days`,
    why:
      notice === undefined
        ? 'by the settings, as no promise of notice was found in the text'
        : 'as the text promises it',
  };
  if (stamp === undefined || dates.size > 1)
    return {
      published: { value: today, why: 'the day on which this is merged' },
      effective: { value: today, why: 'the day from which it binds; a first version owes no notice' },
      notice: period,
    };
  const stated = `the text states “${stamp.words}”`;
  return {
    published:
      stamp.date <= today
        ? { value: stamp.date, why: `${stated}: make sure that customers could read it then` }
        : { value: today, why: 'the day on which this is merged' },
    effective: {
      value: stamp.date,
      // When a text was updated is not when it binds.
      why:
        stamp.kind === 'effective'
          ? stated
          : 'the same day, as the text states no other: mend it if it binds from another',
    },
    notice: period,
  };
}

import type { Change } from '../../reading/read-change.ts';

/**
 * What the reading says of a change, without what the marked words beside it show: which words are new, gone or others.
 *
 *     A period is shorter: 14 days instead of 30 days; it says “may” instead of “must”.   →   A period is shorter: 14 days instead of 30 days.
 *     A prohibition on customers is new: “You must not …”.                                →   A prohibition on customers is new.
 *     The wording changed: it adds “or gait”.                                             →   nothing
 */
export function briefSummary({ summary }: Change): string {
  const quotes: string[] = [];
  const bare = summary.replace(/“[^”]*”/g, (quote) => `\ue000${quotes.push(quote) - 1}\ue000`);
  const parts = bare
    .replace(/\.$/, '')
    .split('; ')
    .map((part) => part.replace(SHOWN_BELOW, ''))
    .filter((part) => part !== '' && !SAYS_NOTHING_MORE.test(part));
  if (parts.length === 0) return '';
  const brief = parts.join('; ').replace(/\ue000(\d+)\ue000/g, (_, index) => quotes[Number(index)] ?? '');
  return `${brief[0]!.toUpperCase()}${brief.slice(1)}.`;
}

/** A quotation at the end of a part: words that the marked clause shows. */
const SHOWN_BELOW = /(?:^|: )it (?:says|adds|no longer says) .*$|: \ue000\d+\ue000(?: \(.*\))?$/;
const SAYS_NOTHING_MORE =
  /^(?:(?:\ue000\d+\ue000(?:, )?)+|the wording changed(?: in several places)?|this text is (?:new|gone)|changed|(?:and )?\d+ more (?:changes?|sentences?)|\ue000\d+\ue000 stands elsewhere)$/i;

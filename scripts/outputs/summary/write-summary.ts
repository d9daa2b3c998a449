import { byteLength, defuse, defuseTitle, visibleLine } from '../../texts/defuse.ts';
import { markupText, plainLine } from '../markup-text.ts';
import type { VersionSummary } from './version-summary.ts';

/** The form of a summary. */
export type SummaryFormat = 'markdown' | 'text' | 'html';

/** Bytes in UTF-8 that no summary is beyond, in whatever form and of whatever version. */
export const LONGEST_SUMMARY = 12_000;

/** Bytes of each part as it is written. */
const ROOM = { title: 600, summary: 1_600, fact: 400, action: 300, change: 500 };
/** Facts that no version is beyond, but one with a day for each of many groups. */
const MOST_FACTS = 10;

/** How a form writes passages; what is not ours is made harmless in `say`. */
interface Writer {
  /** At most so many bytes, as they are written. */
  say(words: string, bytes: number): string;
  title(words: string): string;
  paragraph(words: string): string;
  list(items: readonly string[], name: string): string;
  link(words: string, url: string): string;
}

const WRITERS: Readonly<Record<SummaryFormat, Writer>> = {
  markdown: {
    say: defuse,
    title: (words) => `**${words}**`,
    paragraph: (words) => words,
    list: (items, name) => `${name === '' ? '' : `${name}:\n\n`}${items.map((item) => `- ${item}`).join('\n')}`,
    link: (words, url) => `[${words}](${url})`,
  },
  text: {
    say: (words, bytes) => cut(defuseTitle(words, bytes), bytes, (each) => each),
    title: (words) => words,
    paragraph: (words) => words,
    list: (items, name) => `${name === '' ? '' : `${name}:\n`}${items.map((item) => `- ${item}`).join('\n')}`,
    link: (words, url) => `${words}: ${url}`,
  },
  html: {
    say: (words, bytes) => cut(plainLine(visibleLine(words)), bytes, markupText),
    title: (words) => `<p><strong>${words}</strong></p>`,
    paragraph: (words) => `<p>${words}</p>`,
    list: (items, name) =>
      `${name === '' ? '' : `<p>${name}:</p>\n`}<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`,
    link: (words, url) => `<a href="${markupText(url)}">${words}</a>`,
  },
};

/**
 * Writes a summary so that it can be pasted: no markup, mention, link, emoji code or closing keyword of a text counts, and of what
 * no reader sees nothing is left. At most `LONGEST_SUMMARY` bytes.
 */
export function writeSummary(
  { title, summary, facts, actions, changes, more, url }: VersionSummary,
  format: SummaryFormat,
): string {
  const { say, ...write } = WRITERS[format];
  const link = url === null ? [] : [write.paragraph(write.link('The whole change, with every clause', url))];
  const others =
    more === 0 ? '' : more === 1 ? '1 more change is not told here.' : `${more} more changes are not told here.`;
  return `${[
    write.title(say(title, ROOM.title)),
    ...(summary === '' ? [] : [write.paragraph(say(summary, ROOM.summary))]),
    write.list(
      facts.slice(0, MOST_FACTS).map((fact) => say(fact, ROOM.fact)),
      '',
    ),
    ...(actions.length === 0
      ? []
      : [
          write.list(
            actions.map((action) => say(action, ROOM.action)),
            'What to do',
          ),
        ]),
    ...(changes.length === 0
      ? []
      : [
          write.list(
            changes.map((change) => say(change, ROOM.change)),
            'What changed',
          ),
        ]),
    ...(others === '' ? [] : [write.paragraph(others)]),
    ...link,
    write.paragraph('Only the text of the document binds.'),
  ].join('\n\n')}\n`;
}

/** Cuts between characters, with an ellipsis, so that what is written has at most so many bytes. */
function cut(words: string, bytes: number, write: (character: string) => string): string {
  const written = Array.from(words, write);
  let size = 0;
  const end = written.findIndex((each) => {
    size += byteLength(each);
    return size > bytes;
  });
  return end < 0 ? written.join('') : `${written.slice(0, end).join('')}…`;
}

import type { Edition } from '../../changelog/edition.ts';
import type { Entry, EntryChange } from '../../changelog/entry.ts';
import { overrulingInWords } from '../../changelog/overruling-in-words.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { longDate } from '../../history/dates.ts';
import { theVersion, versionName } from '../../history/version-name.ts';
import { defuse, fence, visibleText } from '../../texts/defuse.ts';
import { datesInWords, fateBefore } from '../dates-in-words.ts';
import { SIGNIFICANCE_WORDS } from '../effective-days.ts';
import { concernsInWords } from './concerns-in-words.ts';
import { drawRedlineText } from './draw-redline-text.ts';

/** What is left of a passage that would fill a page. In bytes. */
const LONG = 20_000;

/**
 * The page of a change as Markdown, in English: what it is known by, its days, and every change with its words. It may be pasted
 * anywhere: what is not ours is defused, and words of clauses stand in fences, in which nothing is read.
 * @param entry with what later versions made of it
 */
export function changeMarkdown(entry: Entry, { site, names }: Pick<Edition, 'site' | 'names'>): string {
  const { slug, author, previous, changes, between, unreadable } = entry;
  const text = `documents/${slug}/text.md`;
  const facts = [
    ...(entry.stated.includes('published') ? [`Published on ${longDate(entry.published)}`] : []),
    ...datesInWords(entry),
    ...(previous === null
      ? ['First version']
      : [SIGNIFICANCE_WORDS[entry.significance], `Compared with ${theVersion(previous)}`]),
    ...concernsInWords(entry, names),
  ];
  return `${[
    `# ${defuse(`${fateBefore(entry)}${entry.title}, ${versionName(entry.version)}: ${entry.headline}`, LONG)}`,
    ...(entry.summary === '' ? [] : [`> ${defuse(entry.summary, LONG)}`]),
    list(facts),
    ...section('Why', author?.why === undefined ? [] : [defuse(author.why, LONG)]),
    ...section('What to do', lists(author?.actions)),
    ...section('Benefits, as the publisher sees them', lists(author?.benefits)),
    ...section('Risks, as the publisher sees them', lists(author?.risks)),
    `Only the text of the document binds: ${site === null ? `\`${text}\`` : `[the text](${site}/${text})`}, SHA-256 \`${entry.textHash}\`.`,
    ...(unreadable === undefined ? [] : [`Its changes were not read: ${defuse(unreadable, LONG)}`]),
    ...section('What changed', changes.length === 0 ? [] : [LEGEND, ...changesMarkdown(changes)]),
    ...section(
      `Beside ${theVersion(between?.version ?? '')}, which was announced or recorded in between and never bound`,
      between === undefined ? [] : changesMarkdown(between.changes),
    ),
    ...(previous === null ? [] : [unchangedInWords(entry.unchanged)]),
  ].join('\n\n')}\n`;
}

const LEGEND =
  'Words that came stand in `{+ +}`, words that went in `[- -]`. Such a sign in the text itself has a backslash before it.';

function changesMarkdown(changes: readonly EntryChange[]): readonly string[] {
  return changes.map((change) => {
    const { kind, significance, summary, before, after } = change;
    const clause = (after[0] ?? before[0])!;
    const name = nameClause({ ...clause, above: clause.trail.at(-1) ?? '' }, 'under');
    if (kind === 'renumbered' && change.redline.length === 0)
      return [
        `### ${defuse(name, 300)}`,
        `Renumbered, ${significance}. The words are the same.`,
        list(newNumbers(change)),
      ].join('\n\n');
    const says = [`${capital(kind)}, ${significance}.`, summary, overrulingInWords(change) ?? ''];
    return [
      `### ${defuse(name, 300)}`,
      defuse(says.filter((each) => each !== '').join(' '), LONG),
      fence([visibleText(drawRedlineText(change))], 'text'),
    ].join('\n\n');
  });
}

/** `7.1 is now 8.1` */
function newNumbers({ before, after }: EntryChange): readonly string[] {
  return before.map(({ label }, index) => `${label || 'no number'} is now ${after[index]?.label || 'no number'}`);
}

function unchangedInWords(count: number): string {
  return count === 1 ? '1 clause is as it was.' : `${count} clauses are as they were.`;
}

function section(name: string, content: readonly string[]): readonly string[] {
  return content.length === 0 ? [] : [`## ${defuse(name, 300)}`, ...content];
}

function lists(items: readonly string[] = []): readonly string[] {
  return items.length === 0 ? [] : [list(items)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${defuse(item, LONG)}`).join('\n');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

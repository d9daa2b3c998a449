import type { Draft } from '../check/draft.ts';
import type { FrontMatter } from '../history/statements/front-matter.ts';
import { customersIn } from '../law/cohorts.ts';
import { defuse } from '../texts/defuse.ts';

/** What of a version's front matter has a sentence of its own; `id` goes with the file's name, and `version` names another version. */
const TOLD: ReadonlySet<string> = new Set([
  ...['id', 'version', 'effective', 'postponed', 'withdrawn', 'retired'],
  ...['incorporates', 'supersedes', 'products', 'regions'],
]);
const LISTS = ['incorporates', 'supersedes', 'products', 'regions'] as const;

/**
 * What a branch does to a version that stands, but for its words: renamed, ended, withdrawn, postponed, other facts stated. A sentence
 * each; none where nothing but its words changes.
 */
export function changeOfFacts(draft: Draft): readonly string[] {
  const { id, frontMatter, current, desk } = draft;
  if (current === null) return [];
  const before = current.frontMatter;
  const differs = (key: keyof FrontMatter): boolean => JSON.stringify(frontMatter[key]) !== JSON.stringify(before[key]);
  const keys = (Object.keys(frontMatter) as (keyof FrontMatter)[]).filter((key) => !TOLD.has(key) && differs(key));
  const { withdrawn, postponed, retired, effective } = frontMatter;
  const sentences: string[] = [];
  const say = (sentence: string): void => void sentences.push(sentence);
  if (id !== current.id)
    say(`The document would be known as ${quote(id)} and no longer as ${quote(current.id)}, and so be another one.`);
  if (withdrawn !== null && differs('withdrawn')) say(`**Withdrawn** on ${withdrawn.on}${because(withdrawn.reason)}`);
  if (withdrawn === null && before.withdrawn !== null) say('**It is withdrawn no longer.**');
  if (postponed !== null && differs('postponed'))
    say(`**Postponed** from ${postponed.from}${because(postponed.reason)}`);
  if (differs('effective') && !differs('postponed'))
    say(`It takes effect ${wordDates(effective)}, and no longer ${wordDates(before.effective)}.`);
  if (retired !== null && differs('retired')) {
    const heirs = desk.documents.filter((other) => other.versions.at(-1)?.frontMatter.supersedes.includes(id));
    const names = heirs.map(({ title }) => defuse(title, 200)).join(', ');
    const heir = heirs.length === 0 ? '' : ` ${names} ${heirs.length === 1 ? 'takes' : 'take'} its place.`;
    say(`**The document ends** on ${retired}.${heir}`);
  }
  if (retired === null && before.retired !== null) say(`**The document no longer ends** on ${before.retired}.`);
  for (const key of LISTS) if (differs(key)) sentences.push(...sayList(key, before[key], frontMatter[key]));
  if (keys.length > 0) say(`Its front matter states ${keys.map((key) => quote(key)).join(', ')} anew.`);
  if (!isRenamed(draft)) return sentences;
  if (sentences.length > 0 || draft.body !== current.body) return [sayNewName(draft), ...sentences];
  return [`${sayNewName(draft)} Only the file’s name changes; customers see nothing.`];
}

/** Whether the branch gives the document's file another name. */
export function isRenamed({ path, current }: Draft): boolean {
  return current !== null && current.path !== path;
}

/** `“terms/a.md” is called “terms/b.md” now.` */
export function sayNewName({ path, current }: Draft): string {
  return `${quote(current!.path)} is called ${quote(path)} now.`;
}

/** `“incorporates” names ai-code as well, and no longer image-code.` */
function sayList(key: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const come = after.filter((each) => !before.includes(each));
  const gone = before.filter((each) => !after.includes(each));
  const parts = [
    ...(come.length === 0 ? [] : [`${defuse(come.join(', '), 500)} as well`]),
    ...(gone.length === 0 ? [] : [`no longer ${defuse(gone.join(', '), 500)}`]),
  ];
  return parts.length === 0 ? [] : [`${quote(key)} names ${parts.join(', and ')}.`];
}

function quote(words: string): string {
  return `“${defuse(words, 300)}”`;
}

function because(reason: string): string {
  return reason === '' ? '.' : `: ${defuse(reason, 500)}`;
}

function wordDates(dates: FrontMatter['effective']): string {
  if (dates === null) return 'on the day of its publication';
  const days = Object.entries(dates).map(([cohort, day]) =>
    cohort === 'all' ? `on ${day}` : `on ${day} for ${customersIn(cohort)}`,
  );
  return defuse(days.join(', '), 400);
}

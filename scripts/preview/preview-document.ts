import { summariseFirst, summariseUnreadable, summariseVersion } from '../changelog/summarise-version.ts';
import type { Draft } from '../check/draft.ts';
import { significanceOf } from '../check/significance-of.ts';
import { documentsChanged } from '../law/significance-of-version.ts';
import { isWithdrawnBeforeEffect } from '../law/version-before.ts';
import type { Change } from '../reading/read-change.ts';
import { defuse } from '../texts/defuse.ts';
import { changeOfFacts, isRenamed, sayNewName } from './change-of-facts.ts';
import { writePreviewDates } from './preview-dates.ts';
import { writePreviewNote } from './preview-note.ts';

/**
 * One document's head. Of a new version: what customers will see as its summary, its significance, and its dates; of one that stands,
 * what the branch does to it, in a sentence each.
 * @param changes the changes that are shown below it
 */
export function writePreviewDocument(draft: Draft, changes: readonly Change[]): string {
  const { version, frontMatter, limit, body, isNew } = draft;
  const { translates } = frontMatter;
  const name = translates === null ? `, version ${defuse(version.label, 100)}` : '';
  const title = `### ${defuse(version.title, 200)}${name}`;
  if (limit === null && !/\S/.test(body)) return `${title}\n\nIts text is deleted, and nothing takes its place.`;
  const lines =
    translates !== null
      ? writeTranslation(draft, translates, changes)
      : isNew
        ? writeNew(draft, changes)
        : writeEdit(draft, changes);
  return [title, '', ...lines].join('\n');
}

/** It has no version and no dates of its own. */
function writeTranslation(draft: Draft, translates: string, changes: readonly Change[]): readonly string[] {
  const what = `A translation of ${defuse(translates, 200)}.`;
  if (draft.current === null) return [what];
  const text = changes.length > 0 ? 'Its text changes.' : 'Its text stays as it stands.';
  return [[what, ...(isRenamed(draft) ? [sayNewName(draft)] : []), text].join(' ')];
}

function renaming(draft: Draft): readonly string[] {
  return isRenamed(draft) ? [sayNewName(draft), ''] : [];
}

/** A version that customers have seen: what it brought was merged before, and is not told again. */
function writeEdit(draft: Draft, changes: readonly Change[]): readonly string[] {
  const { version, frontMatter, current, limit } = draft;
  const facts = changeOfFacts(draft);
  const label = defuse(version.label, 100);
  const text =
    limit !== null
      ? [defuse(summariseUnreadable(limit.problem).summary, 500)]
      : changes.length > 0
        ? [`The text of version ${label} changes, and is called version ${label} as before.`]
        : facts.length === 1 && isRenamed(draft)
          ? []
          : ['The text stays as it stands.'];
  const dated = JSON.stringify(frontMatter.effective) !== JSON.stringify(current!.frontMatter.effective);
  const dates = dated && !isWithdrawnBeforeEffect(version) ? ['', ...writePreviewDates(draft)] : [];
  return [[...facts, ...text].join(' '), ...dates];
}

function writeNew(draft: Draft, changes: readonly Change[]): readonly string[] {
  const { version, frontMatter, comparison, previous, limit } = draft;
  const computed =
    limit !== null
      ? summariseUnreadable(limit.problem)
      : comparison === null
        ? summariseFirst(version, changes)
        : summariseVersion(comparison.changes, version.title, null, documentsChanged(version, previous!.version));
  const { withdrawn, postponed, retired, exception } = { ...frontMatter, ...frontMatter.change };
  const because = (reason: string) => (reason === '' ? '' : `: ${defuse(reason, 500)}`);
  const events = [
    ...(withdrawn === null ? [] : [`**Withdrawn** on ${withdrawn.on}${because(withdrawn.reason)}`]),
    ...(postponed === null ? [] : [`**Postponed** from ${postponed.from}${because(postponed.reason)}`]),
    ...(retired === null ? [] : [`**The document ends** on ${retired}.`]),
    ...(exception === undefined ? [] : [`**Shorter notice**${because(exception)}`]),
  ].flatMap((line) => [line, '']);
  return [
    ...renaming(draft),
    ...writePreviewNote(draft, computed),
    `This version is **${significanceOf(draft)}**.`,
    '',
    ...(withdrawn !== null && isWithdrawnBeforeEffect(version)
      ? events.slice(0, -1)
      : [...events, ...writePreviewDates(draft)]),
  ];
}

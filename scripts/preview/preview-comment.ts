import { type ChangedSetting, wordSetting } from '../check/changed-settings.ts';
import type { CheckedDraft } from '../check/check-source.ts';
import type { Draft } from '../check/draft.ts';
import { byteLength, defuse } from '../texts/defuse.ts';
import { wordCount } from '../texts/word-count.ts';
import { isRenamed } from './change-of-facts.ts';
import { writePreviewAlarms } from './preview-alarms.ts';
import { COUNT_BYTES, changesToShow, type ShownChanges, writePreviewChanges } from './preview-changes.ts';
import { writePreviewDocument } from './preview-document.ts';

/** How many customers would be told of the versions of a branch, by priority. */
export interface Audience {
  readonly actionRequired: number;
  readonly information: number;
}

/** Why nobody is counted. */
export type UncountedReason = keyof typeof UNCOUNTED;

const UNCOUNTED = {
  public:
    'How many customers would be told is not said here, where others may read it: `terms preview --private` says it to your own people.',
  'no-registry': 'How many customers would be told is not known: no customer registry is named (`TERMS_CUSTOMERS`).',
  uncommitted: 'How many customers would be told is not known: what is not committed is not counted.',
} as const;

/** What the comment may link to and say. */
export interface PreviewLinks {
  /** The address below which the files can be read; null where none is known. */
  readonly files: string | null;
  readonly site: string | null;
  readonly audience: Audience | UncountedReason;
  /** What the branch changes in the settings. */
  readonly settings: readonly ChangedSetting[];
}

/** The last line of every comment of ours, by which it is found again. */
export const PREVIEW_MARKER = '<!-- terms-preview:1 -->';

/** GitHub refuses comments of more than 65,536 characters; counted in bytes, this is safe however they are counted. */
const MOST_BYTES = 60_000;
/** Of which the alarms may take so many: what is wrong is never pushed out by what is merely long. */
const ALARM_BYTES = 20_000;

/**
 * The comment on a pull request: in short, what is wrong, then each document with its dates and its changed clauses. Every word that
 * comes from a document is defused: no mention, reference, markup or marker in it takes effect.
 */
export function writePreviewComment(drafts: readonly CheckedDraft[], links: PreviewLinks): string {
  const opening = [
    '## What this change does',
    inShort(drafts, links),
    writeSettings(links.settings),
    writePreviewAlarms(drafts, links.files, ALARM_BYTES),
  ];
  let room = MOST_BYTES - byteLength(opening.join('\n\n'));
  const heads: string[] = [];
  const shown: (readonly ShownChanges[])[] = [];
  for (const { draft } of drafts) {
    const groups = changesToShow(draft);
    const head = writePreviewDocument(draft, groups.at(-1)?.changes ?? []);
    room -= byteLength(head) + groups.length * COUNT_BYTES;
    if (room < 0) break;
    heads.push(head);
    shown.push(groups);
  }
  const changes = [...writePreviewChanges(shown.flat(), links.files, room)];
  const sections = heads.flatMap((head, index) => [head, ...changes.splice(0, shown[index]!.length)]);
  const cut = drafts.length - heads.length;
  const rest = cut === 0 ? '' : `_${cut} more documents found no room here._`;
  const parts = [...opening, ...sections, rest, PREVIEW_MARKER];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The comment where nothing could be checked: a setting that cannot be read, say. */
export function writeStop({ message }: Error): string {
  const parts = ['## What this change does', `**Nothing could be checked.** ${defuse(message, 2_000)}`, PREVIEW_MARKER];
  return `${parts.join('\n\n')}\n`;
}

function inShort(drafts: readonly CheckedDraft[], { site, audience }: PreviewLinks): string {
  if (drafts.length === 0) return 'No document changes.';
  const lines = drafts.slice(0, 20).map(({ draft }) => {
    return `- **${defuse(draft.version.title, 200)}**: ${defuse(nameChange(draft), 200)}`;
  });
  if (drafts.length > 20) lines.push(`- and ${drafts.length - 20} more documents`);
  return [
    ...lines,
    ...(drafts.every(({ draft }) => isQuiet(draft)) ? [] : ['', wordAudience(audience)]),
    ...(site === null ? [] : ['', `[The built preview of the site](${site})`]),
  ].join('\n');
}

/** What a branch does to a document, in a few words. */
function nameChange(draft: Draft): string {
  const { version, isNew, current, body, limit, frontMatter, replaced } = draft;
  const { label } = version;
  if (limit === null && !/\S/.test(body)) return 'its text is deleted';
  const { translates, withdrawn, postponed, retired } = frontMatter;
  if (isQuiet(draft)) return 'only the file’s name changes';
  if (translates !== null)
    return current === null ? `a translation of ${translates}` : `its translation of ${translates} changes`;
  if (current === null && replaced.length > 0) {
    const names = replaced.map((each) => each.version.title).join(', ');
    return `a new document in the place of ${names}`;
  }
  if (current === null) return 'a new document';
  const { corrects } = frontMatter.change ?? {};
  if (draft.id !== current.id) return `would be known as ${draft.id}`;
  if (isNew)
    return corrects === undefined ? `version ${label}` : `version ${label}, which corrects version ${corrects}`;
  if (withdrawn !== null && current.frontMatter.withdrawn === null) return `version ${label} is withdrawn`;
  if (postponed !== null && postponed.from !== current.frontMatter.postponed?.from)
    return `version ${label} is postponed`;
  if (retired !== null && retired !== current.frontMatter.retired) return `ends on ${retired}`;
  if (body !== current.body) return `an edit of version ${label}`;
  return `what version ${label} states beside its text changes`;
}

/** Nothing but the file's name: customers see nothing of it. */
function isQuiet(draft: Draft): boolean {
  const { body, current, id, frontMatter } = draft;
  if (!isRenamed(draft) || body !== current!.body || id !== current!.id) return false;
  const facts = ({ id: _, ...others }: Draft['frontMatter']): string => JSON.stringify(others);
  return facts(frontMatter) === facts(current!.frontMatter);
}

/** The settings that a branch changes are no business of its text, so they are always told, and do not count yet. */
function writeSettings(settings: readonly ChangedSetting[]): string {
  if (settings.length === 0) return '';
  const lines = settings.slice(0, 20).map((setting) => `- ${defuse(wordSetting(setting), 300)}`);
  if (settings.length > 20) lines.push(`- and ${settings.length - 20} more`);
  const opening = '**The settings change as well.** The checks below go by those that stand until this is merged:';
  return [opening, '', ...lines].join('\n');
}

function wordAudience(audience: Audience | UncountedReason): string {
  if (typeof audience === 'string') return UNCOUNTED[audience];
  const { actionRequired, information } = audience;
  return `Customers who would be told: ${wordCount(actionRequired)} must act, ${wordCount(information)} for information.`;
}

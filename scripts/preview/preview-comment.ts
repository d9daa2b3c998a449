import { type ChangedSetting, wordSetting } from '../check/changed-settings.ts';
import type { CheckedDraft } from '../check/check-source.ts';
import type { Draft } from '../check/draft.ts';
import { byteLength, defuse } from '../texts/defuse.ts';
import { wordCount } from '../texts/word-count.ts';
import { writePreviewAlarms } from './preview-alarms.ts';
import { writePreviewChanges } from './preview-changes.ts';
import { writePreviewDocument } from './preview-document.ts';

/** How many customers would be told of the versions of a branch, by priority. */
export interface Audience {
  readonly actionRequired: number;
  readonly information: number;
}

/** What the comment may link to and say. */
export interface PreviewLinks {
  /** The address below which the files can be read; null where none is known. */
  readonly files: string | null;
  readonly site: string | null;
  /** Null in a public repository, and where no registry is at hand. */
  readonly audience: Audience | null;
  /** What the branch changes in the settings. */
  readonly settings: readonly ChangedSetting[];
}

/** The last line of every comment of ours, by which it is found again. */
export const PREVIEW_MARKER = '<!-- terms-preview:1 -->';

/** GitHub refuses comments of more than 65,536 characters; counted in bytes, this is safe however they are counted. */
const MOST_BYTES = 60_000;
/** Of which the alarms may take so many: what is wrong is never pushed out by what is merely long. */
const ALARM_BYTES = 20_000;
/** What it takes to say how many changes of a document there are and how many were cut. */
const COUNT_BYTES = 150;

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
  for (const { draft } of drafts) {
    const head = writePreviewDocument(draft);
    room -= byteLength(head) + COUNT_BYTES;
    if (room < 0) break;
    heads.push(head);
  }
  const sections = heads.flatMap((head, index) => {
    const changes = writePreviewChanges(drafts[index]!.draft, links.files, room);
    room -= byteLength(changes);
    return [head, changes];
  });
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
    ...(audience === null ? [] : ['', wordAudience(audience)]),
    ...(site === null ? [] : ['', `[The built preview of the site](${site})`]),
  ].join('\n');
}

function nameChange({ version, isNew, current, body, limit, frontMatter }: Draft): string {
  const { label } = version;
  if (limit === null && !/\S/.test(body)) return 'its text is deleted';
  if (current === null) return 'a new document';
  if (isNew) return `version ${label}`;
  if (frontMatter.withdrawn !== null && current.frontMatter.withdrawn === null) return `version ${label} is withdrawn`;
  const { postponed } = frontMatter;
  if (postponed !== null && postponed.from !== current.frontMatter.postponed?.from)
    return `version ${label} is postponed`;
  if (frontMatter.retired !== null && current.frontMatter.retired === null) return `ends on ${frontMatter.retired}`;
  return `an edit of version ${label}`;
}

/** The settings that a branch changes are no business of its text, so they are always told, and do not count yet. */
function writeSettings(settings: readonly ChangedSetting[]): string {
  if (settings.length === 0) return '';
  const lines = settings.slice(0, 20).map((setting) => `- ${defuse(wordSetting(setting), 300)}`);
  if (settings.length > 20) lines.push(`- and ${settings.length - 20} more`);
  const opening = '**The settings change as well.** The checks below go by those that stand until this is merged:';
  return [opening, '', ...lines].join('\n');
}

function wordAudience({ actionRequired, information }: Audience): string {
  return `Customers who would be told: ${wordCount(actionRequired)} must act, ${wordCount(information)} for information.`;
}

import type { CheckDiagnostic } from '../check/check-draft.ts';
import type { CheckedDraft } from '../check/check-source.ts';
import { countWords } from '../check/count-words.ts';
import { byteLength, defuse, visibleText } from '../texts/defuse.ts';

/** Errors, then warnings, each with a link to its lines; what does not fit into `bytes` is counted. */
export function writePreviewAlarms(drafts: readonly CheckedDraft[], files: string | null, bytes: number): string {
  const all = drafts.flatMap(({ diagnostics }) => diagnostics);
  const stood = drafts.reduce((sum, each) => sum + each.stood, 0);
  const errors = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const standing =
    stood === 0
      ? []
      : [`_${countWords(stood, 'warning')} stood before this change and ${stood === 1 ? 'is' : 'are'} not repeated._`];
  if (all.length === 0)
    return [drafts.length === 0 ? '' : '**Checks:** nothing was found.', ...standing].join(' ').trim();
  let room = bytes;
  const parts = [
    ['error', ': to be mended before merging', errors] as const,
    ['warning', '', warnings] as const,
  ].flatMap(([name, more, found]) => {
    if (found.length === 0) return [];
    const lines: string[] = [];
    for (const each of found) {
      const line = writeAlarm(each, files);
      if (byteLength(line) > room) break;
      room -= byteLength(line);
      lines.push(line);
    }
    const cut = found.length - lines.length;
    return [
      `**${countWords(found.length, name)}${more}**\n`,
      ...lines,
      ...(cut === 0 ? [] : [`- and ${cut} more, which found no room here`]),
      '',
    ];
  });
  return [...parts, ...standing].join('\n').trim();
}

function writeAlarm(alarm: CheckDiagnostic, files: string | null): string {
  const { file, line, endLine, rule, message, expected, example, mend } = alarm;
  const name = defuse(`${file}:${line}`, 300);
  const place = files === null ? name : `[${name}](${linkTo(files, file, line, endLine)})`;
  const words = `${defuse(message, 1_500)}. Expected ${defuse(expected, 300)}. ${mend}`;
  return `- ${place} ${words} For example: ${inCode(example)} (\`${rule}\`)`;
}

/** Words on one line in which no mark-up and no mention takes effect, as nothing in them ends the code. */
function inCode(text: string): string {
  const line = visibleText(text).replaceAll('`', '’').replace(/\s+/g, ' ').trim();
  return `\`${[...line].slice(0, 200).join('')}\``;
}

/** The address of lines of a file. Every sign that could end the link is written by its number. */
export function linkTo(files: string, file: string, line: number, endLine: number): string {
  const path = file.split('/').map(encode).join('/');
  // Rendered Markdown has no lines to link to.
  return `${files}/${path}?plain=1#L${line}${endLine > line ? `-L${endLine}` : ''}`;
}

function encode(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(/[()'!*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

import type { RedlineRun } from '../../diff/describe-changes.ts';
import type { FormattedRun } from './format-runs.ts';
import type { Revisions } from './number-revisions.ts';
import { wordText } from './word-text.ts';

/** How a run stands in a paragraph: as the text is, or as a tracked change. */
export type Tracking = 'none' | 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** How what a redline says of words is tracked, where all around them stays. */
export const TRACKED: Readonly<Record<RedlineRun['op'], Tracking>> = { equal: 'none', insert: 'ins', delete: 'del' };

/** A run with all that is said of it. */
export interface TrackedRun extends Pick<FormattedRun, 'text' | 'marks' | 'before'> {
  readonly tracking: Tracking;
  /** Of which character style it is; absent for the paragraph's own. */
  readonly style?: string;
}

/** Runs as XML; neighbours that are tracked alike are one change. */
export function writeRuns(runs: readonly TrackedRun[], revise: Revisions): string {
  let xml = '';
  for (let at = 0; at < runs.length; ) {
    const { tracking } = runs[at]!;
    const start = at;
    while (at < runs.length && runs[at]!.tracking === tracking) at++;
    const own = runs
      .slice(start, at)
      .map((run) => writeRun(run, revise))
      .join('');
    xml += tracking === 'none' ? own : `<w:${tracking} ${revise.next()}>${own}</w:${tracking}>`;
  }
  return xml;
}

function writeRun({ text, marks, before, style, tracking }: TrackedRun, revise: Revisions): string {
  const element = tracking === 'del' ? 'delText' : 't';
  const rtl = RIGHT_TO_LEFT.test(text);
  const properties = runProperties(marks, { style, rtl });
  const old = runProperties(before, { style, rtl });
  const changed =
    tracking === 'none' && properties !== old
      ? `<w:rPrChange ${revise.next()}><w:rPr>${old}</w:rPr></w:rPrChange>`
      : '';
  const all = properties + changed;
  return `<w:r>${all === '' ? '' : `<w:rPr>${all}</w:rPr>`}${writeText(text, element)}</w:r>`;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** True where the first letter of a text is of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** In the order that the schema asks for (CT_RPr). */
function runProperties(
  marks: readonly string[],
  { style, rtl }: { readonly style?: string | undefined; readonly rtl: boolean },
): string {
  const has = (name: string) => marks.includes(name);
  return [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    has('code') ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '',
    has('strong') ? '<w:b/><w:bCs/>' : '',
    has('em') ? '<w:i/><w:iCs/>' : '',
    has('sup') ? '<w:vertAlign w:val="superscript"/>' : has('sub') ? '<w:vertAlign w:val="subscript"/>' : '',
    rtl ? '<w:rtl/>' : '',
  ].join('');
}

function writeText(text: string, element: 't' | 'delText'): string {
  return text
    .split(/([\n\t])/)
    .map((part) => {
      if (part === '\n') return '<w:br/>';
      if (part === '\t') return '<w:tab/>';
      return part === '' ? '' : `<w:${element} xml:space="preserve">${wordText(part)}</w:${element}>`;
    })
    .join('');
}

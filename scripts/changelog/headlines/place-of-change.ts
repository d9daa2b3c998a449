import type { ClauseRef } from '../../diff/clause-ref.ts';
import type { Change } from '../../reading/read-change.ts';

/** Where a change stands, as a lawyer cites it: the number in full, and the title of the section. Either may be empty. */
export interface Place {
  /** `15.3(b)`, `K.5`, `Section 9`. */
  readonly number: string;
  /** Of the clause itself, else of the nearest section above it. */
  readonly title: string;
}

/** The place of a change: where the clause stands now, or stood where it is gone. The document's own title is no place in it. */
export function placeOfChange({ after, before }: Pick<Change, 'after' | 'before'>, documentTitle: string): Place {
  return placeOfClause(after[0] ?? before[0]!, documentTitle);
}

function placeOfClause({ label, title, trail }: ClauseRef, documentTitle: string): Place {
  const above = trail.filter((step) => !isSame(step, documentTitle)).map(readStep);
  const own = { label: bare(label), title: isSame(title, documentTitle) ? '' : title };
  const steps = [...above, own];
  const named = steps.filter((step) => isName(step.title)).at(-1);
  // A number says where something stands only together with what is cited above it.
  const until = named === undefined ? -1 : steps.indexOf(named);
  return {
    number: citeNumber(steps.map((step) => step.label).filter(Boolean), steps, until),
    title: clean(named?.title ?? ''),
  };
}

interface Step {
  readonly label: string;
  readonly title: string;
}

/** "15.3 Conditions" → its number and its title; a lead-in has a number alone. */
function readStep(step: string): Step {
  const [all = '', label = ''] = STEP.exec(step) ?? [];
  const title = step.slice(all.length);
  return { label: bare(label), title: /[:：…]\s*$/u.test(title) ? '' : title };
}

const STEP =
  /^((?:(?:section|article|clause|part|annex|schedule|exhibit) )?(?:\d+(?:\.\d+)*[a-z]?|[A-Z](?:\.\d+)*|[IVXL]+)[.)]?|\((?:[a-z]{1,4}|\d+)\))(?:\s+|$)/iu;

function bare(label: string): string {
  return label.replace(/[.:]$/, '');
}

/**
 * The last number, with those above it that it needs: "(b)" under "15.3" is "15.3(b)", "5" under "K" is "K.5"; a bare number under
 * another one is cited by its section's title alone, as no printed number says it.
 */
function citeNumber(labels: readonly string[], steps: readonly Step[], until: number): string {
  const last = labels.at(-1);
  if (last === undefined) return '';
  const numberOfTitle = until < 0 ? '' : (steps[until]?.label ?? '');
  let cited = '';
  for (const label of labels) cited = join(cited, label);
  if (/\d\.\d|^[A-Z]\.\d|^\d+\(|^section/i.test(cited)) return cited;
  const lone = until < 0 || cited === numberOfTitle;
  return lone && /^(?:\d+|[A-Z]|[IVXL]+)$/.test(cited) ? cited : '';
}

function join(above: string, label: string): string {
  if (/^\(/.test(label)) return above === '' ? '' : `${above}${label}`;
  if (/\d\.\d/.test(label) || /^(?:section|article|clause)/i.test(label)) return label;
  if (/^[A-Z]$/.test(above) && /^\d+$/.test(label)) return `${above}.${label}`;
  return above === '' ? label : '';
}

/** What has letters, and is no markup of the page nor a whole sentence. */
function isName(title: string): boolean {
  return /\p{L}/u.test(title) && title.length <= LONGEST_TITLE && !/\{[{%]|https?:|\]\(/.test(title);
}

const LONGEST_TITLE = 120;

function clean(title: string): string {
  return title
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.:：,;]+$/u, '')
    .trim();
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

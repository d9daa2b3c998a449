import { joinNumber } from '../../clauses/labels/join-number.ts';
import type { ClauseRef } from '../../diff/clause-ref.ts';
import type { Change } from '../../reading/read-change.ts';

/** Where a change stands, as a lawyer cites it: the number in full, and the title of the section. Either may be empty. */
export interface Place {
  /** `15.3(b)`, `K.5`, `9`. */
  readonly number: string;
  /** Of the clause itself, else of the nearest section above it. */
  readonly title: string;
}

/** The place of a change: where the clause stands now, or stood where it is gone. The document's own title is no place in it. */
export function placeOfChange({ after, before }: Pick<Change, 'after' | 'before'>, documentTitle: string): Place {
  const clause = after[0] ?? before[0]!;
  const titles = [...clause.trail.map(titleOfStep), clause.title].filter(
    (title) => isName(title) && !isSame(title, documentTitle),
  );
  return { number: numberOf(clause), title: clean(titles.at(-1) ?? '') };
}

function numberOf({ cite, label }: ClauseRef): string {
  return (cite?.number ?? joinNumber('', label)).replace(/[.:]$/, '');
}

/** "15.3 Conditions" → "Conditions"; a lead-in is no title. */
function titleOfStep(step: string): string {
  const title = step.replace(LABEL, '');
  return /[:：…]\s*$/u.test(title) ? '' : title;
}

const LABEL =
  /^(?:(?:(?:section|article|clause|part|annex|schedule|exhibit) )?(?:\d+(?:\.\d+)*[a-z]?|[A-Z](?:\.\d+)*|[IVXL]+)[.)]?|\((?:[a-z]{1,4}|\d+)\))(?:\s+|$)/iu;

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

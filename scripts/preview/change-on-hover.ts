import { overrulingInWords } from '../changelog/overruling-in-words.ts';
import type { Draft } from '../check/draft.ts';
import { nameClause } from '../clauses/name-clause.ts';
import { describeFindings } from '../reading/describe-findings.ts';
import type { Change } from '../reading/read-change.ts';
import { defuse, fence, visibleText } from '../texts/defuse.ts';
import { drawClauses } from './draw-clauses.ts';
import { changesToShow } from './preview-changes.ts';

/** What an editor shows of the clause under the pointer, in Markdown, and the lines that it is about. */
export interface HoveredChange {
  readonly markdown: string;
  /** 1-based, inclusive. */
  readonly start: number;
  readonly end: number;
}

/** Beyond this a redline is cut: whoever reads it reads the pull request's comment. */
const LONGEST = 6_000;

/**
 * What becomes of the clause on a line: what it means, and its redline, against the text that stands and against the version before,
 * where these are two. Null where nothing changes there, or the texts cannot be compared.
 * @param line 1-based, in the whole file
 */
export function changeOnHover(draft: Draft, line: number): HoveredChange | null {
  const found = changesToShow(draft).flatMap(({ changes, beside }) => {
    const change = narrowest(changes, line);
    return change === null ? [] : [{ change, beside }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const { start, end } = linesOn(first.change, line)!;
  return { markdown: found.map(({ change, beside }) => write(change, beside)).join('\n\n---\n\n'), start, end };
}

/** Of a section that is new as a whole and a clause in it, the clause is meant. */
function narrowest(changes: readonly Change[], line: number): Change | null {
  let best: Change | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    const lines = linesOn(change, line);
    if (lines === null || lines.end - lines.start >= least) continue;
    best = change;
    least = lines.end - lines.start;
  }
  return best;
}

function linesOn({ after }: Change, line: number): { readonly start: number; readonly end: number } | null {
  return after.find(({ lines }) => lines.start <= line && line <= lines.end)?.lines ?? null;
}

function write(change: Change, beside: string): string {
  const { kind, significance, summary, after, before, reasons } = change;
  const name = defuse(nameClause(after[0] ?? before[0]!, 'sentence'), 300);
  const findings = describeFindings(change).filter((finding) => !summary.includes(finding));
  const overruling = overrulingInWords(change);
  const says = [summary, ...findings, ...(overruling === null ? [] : [overruling])].map((each) => defuse(each, 800));
  const why = reasons.filter((reason) => !says.includes(reason)).map((reason) => defuse(reason, 400));
  const redline = visibleText(drawClauses(change));
  const cut = redline.length > LONGEST ? `${redline.slice(0, LONGEST)} …` : redline;
  return [
    `**${name}**: ${kind}, **${significance}**${beside}`,
    says.join(' '),
    ...(why.length === 0 ? [] : [`Why: ${why.join(' ')}`]),
    fence([cut], 'text'),
  ].join('\n\n');
}

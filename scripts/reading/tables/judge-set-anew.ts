import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { cellsOf } from '../../diff/tables/table-of.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { foldedIn } from '../judging/judge-unpaired.ts';
import { areClausesGovernedAlike } from '../judging/same-governors.ts';
import { readWords } from '../proving/read-words.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tellingClassOf } from '../words/telling-words.ts';
import { nameHead } from './describe-column.ts';

/**
 * Judges an item or a paragraph that became a row of a table, or the reverse, with all its words: nothing is new and nothing gone. It is
 * harmless but where a head or a lead-in can turn what it says. Null for all else, and where the words differ.
 *
 *     - Names: kept for 30 days.     =     | Names | kept for 30 days |
 */
export function judgeSetAnew({ pairing }: DescribedChange, facts: VersionFacts): Judgement | null {
  const [before, after] = [pairing.before[0], pairing.after[0]];
  if (before === undefined || after === undefined || pairing.before.length + pairing.after.length > 2) return null;
  if ((before.type === 'row') === (after.type === 'row')) return null;
  const [row, text] = before.type === 'row' ? [before, after] : [after, before];
  if (foldedIn([before]) !== foldedIn([after]) || !saysCells(text, row)) return null;
  const turns = row.block.columns.find(canTurn);
  if (turns !== undefined)
    return judged(
      'substantive',
      `The same words ${row === after ? 'stand' : 'stood'} in a table, under ${nameHead(turns)}.`,
    );
  const alike = before.parent?.key === after.parent?.key || areClausesGovernedAlike(before, after, facts);
  if (!alike) return judged('substantive', 'The same words stand under another lead-in.');
  return judged(
    'editorial',
    row === after ? 'The same words stand in a row of a table now.' : 'The same words stood in a row of a table.',
  );
}

/** The cells follow one another in the text, with nothing but a colon, a dash or a comma between them. */
function saysCells({ label, key }: Clause, row: Clause): boolean {
  let rest = key;
  const cells = cellsOf(row).map((cell) => withoutStop(normaliseText(cell)));
  // The number of an item may have a column of its own.
  if (label !== '' && cells[0] === withoutStop(normaliseText(label))) cells.shift();
  for (const cell of cells) {
    rest = rest.replace(BETWEEN, '');
    if (!rest.startsWith(cell)) return false;
    rest = rest.slice(cell.length);
  }
  return rest.replace(BETWEEN, '') === '';
}

/** Brackets are none of these: what stands in them may be taken as said by the way. A sign right before a figure is part of it. */
const BETWEEN = /^(?:\s|[:;,.](?=\s|$)|-(?=\s)){1,5}/;

function withoutStop(text: string): string {
  return text.replace(/[:;,.]$/, '');
}

/** Words by which a head turns what stands below it: allowed, not, free, unless, only. What it is called by says nothing. */
const TURNS: ReadonlySet<string> = new Set([
  'modals',
  'negation',
  'polarity',
  'quantifiers',
  'comparison',
  'scope',
  'conjunctions',
  'law',
]);
const ASKS = /^(?:when|where|and|or)$/;

function canTurn(head: string): boolean {
  return readWords(normaliseText(head)).some(({ form }) => TURNS.has(tellingClassOf(form) ?? '') && !ASKS.test(form));
}

function judged(significance: Judgement['significance'], reason: string): Judgement {
  return { significance, reasons: [reason], effects: [], findings: [], says: [reason.replace(/\.$/, '')] };
}

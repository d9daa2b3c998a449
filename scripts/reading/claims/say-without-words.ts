import { bareNumber } from '../../clauses/name-clause.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import type { Judgement } from '../judging/judge-significance.ts';
import { quote } from '../quote-words.ts';
import { countWords, foldWords } from '../sentences/fold-words.ts';

/** What is said of a change that is told by its kind, or is shown to be harmless; null for those whose words are told. */
export function sayWithoutWords(
  { kind, before, after }: DescribedChange,
  { significance, findings, reasons, effects }: Judgement,
): string | null {
  const [old, current] = [before[0], after[0]];
  if (kind === 'retitled' && effects.length === 0)
    return foldWords(old!.text) === foldWords(current!.text)
      ? 'The title has the same words.'
      : `The title was ${quote(old!.title || old!.text)} before.`;
  if (kind === 'moved') {
    const [was, is] = [old!.trail.at(-1), current!.trail.at(-1)];
    if (was === undefined || is === undefined || foldWords(was) === foldWords(is) || !isName(was) || !isName(is))
      return significance === 'substantive' ? null : 'It stands elsewhere now; the words are the same.';
    return `Moved from ${quote(was, LONGEST)} to ${quote(is, LONGEST)}; the words are the same.`;
  }
  if (significance === 'substantive') return null;
  if (kind === 'renumbered')
    return after.length === 1
      ? `Renumbered from ${bareNumber(old!.label)} to ${bareNumber(current!.label)}; the words are the same.`
      : `${after.length} clauses have new numbers; the words are the same.`;
  if (kind === 'markup')
    return findings.some((finding) => finding.kind === 'reference' || finding.kind === 'contact')
      ? 'A link leads elsewhere; the words are the same.'
      : reasons[0]!.includes('publishing system')
        ? reasons[0]!
        : 'Only the formatting changed; the words are the same.';
  const renamed = findings.some((finding) => finding.kind === 'term-renamed');
  return significance === 'clarifying' && renamed ? null : reasons[0]!;
}

/** A line of dashes over a signature names no place. */
function isName(title: string): boolean {
  return countWords(title) > 0;
}

/** Of a heading or a lead-in. */
const LONGEST = 60;

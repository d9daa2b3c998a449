import { forPattern } from '../for-pattern.ts';
import { quote } from '../quote-words.ts';
import { foldWords } from '../sentences/fold-words.ts';
import { type Matter, type Told, textOf } from './matter.ts';

/** "“Customer Data” is now called “Customer Content”; nothing else changes here" */
export function sayRenamed({ change, judgement, edits }: Matter): readonly Told[] {
  const renamed = judgement.findings.flatMap((finding) => (finding.kind === 'term-renamed' ? [finding] : []));
  const [old, current] = [foldWords(textOf(change.pairing.before)), foldWords(textOf(change.pairing.after))];
  const here = renamed.filter(({ from, to }) => old.includes(bare(from)) && current.includes(bare(to)));
  if (here.length === 0 || edits.length === 0) return [];
  const replace = (text: string, side: 'from' | 'to') =>
    here.reduce(
      (put, names, index) =>
        put.replaceAll(new RegExp(`${forPattern(bare(names[side]))}(?:s|es)?(?= )`, 'g'), ` §${index}`),
      text,
    );
  const follows = judgement.findings.flatMap((finding) =>
    finding.kind === 'reference' && finding.change === 'follows' && finding.before !== null && finding.after !== null
      ? [[finding.before, finding.after] as const]
      : [],
  );
  const last = replace(old, 'from') === replace(current, 'to') ? '; nothing else changes here' : '';
  const also = follows.length > 0 ? '; a cross-reference follows the new numbers' : last;
  return here.map(({ from, to }, index) => {
    const isLast = index === here.length - 1;
    return {
      says: `${quote(from)} is now called ${quote(to)}${isLast ? also : ''}`,
      quotes: [],
      replaced: [[from, to] as const, ...(isLast ? follows : [])],
      gist: () => ({ what: '', words: `${quote(from, 48)} is now called ${quote(to, 48)}`, weight: RENAMED }),
    };
  });
}

/** What a new name weighs in a headline: see weigh-effect.ts. */
const RENAMED = 24;

/** With the space before it, so that it may stand in the plural. */
function bare(name: string): string {
  return foldWords(name).trimEnd();
}

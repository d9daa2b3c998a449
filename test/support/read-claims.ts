import type { Change } from '../../scripts/index.ts';
import { describeFindings } from '../../scripts/reading/describe-findings.ts';
import { effectInWords } from '../../scripts/reading/norms/name-norm.ts';

/** One sentence that is printed about a change, its quotations taken out: `A duty of customers is new: «0»`. */
export interface Printed {
  readonly where: 'summary' | 'gist' | 'reason' | 'finding' | 'effect';
  readonly text: string;
  /** The text with `«0»`, `«1»` … for its quotations. */
  readonly skeleton: string;
  readonly quotes: readonly string[];
}

/** All that is printed about a change: its summary, why it is read so, its findings and its effects. */
export function readClaims(change: Change): readonly Printed[] {
  return [
    read('summary', change.summary),
    ...readGist(change),
    ...change.reasons.map((reason) => read('reason', reason)),
    ...describeFindings(change).map((finding) => read('finding', finding)),
    ...change.effects.map((effect) => read('effect', effectInWords(effect))),
  ];
}

/** What a headline may say of it, put as a summary puts it. */
function readGist({ gist }: Change): readonly Printed[] {
  if (gist === undefined) return [];
  const claim = /^new/.test(gist.what) ? 'It is new: ' : /removed$/.test(gist.what) ? 'It is gone: ' : '';
  return [read('gist', `${claim}${gist.words}`)];
}

function read(where: Printed['where'], text: string): Printed {
  const quotes: string[] = [];
  const skeleton = text.replace(/“([^”]*)”/g, (_, quoted: string) => `«${quotes.push(quoted) - 1}»`);
  return { where, text, skeleton, quotes };
}

/** The quotations that follow words: all of "gains «0», «1» and «2»". */
export function quotesAfter({ skeleton, quotes }: Printed, words: RegExp): readonly string[] {
  const pattern = new RegExp(`(?:${words.source}) ((?:«\\d+»(?:, and |, | and )?)+)`, 'gi');
  return [...skeleton.matchAll(pattern)].flatMap((match) =>
    [...match.at(-1)!.matchAll(/«(\d+)»/g)].map(([, index]) => quotes[Number(index)]!),
  );
}

import type { MarkedRun } from './mark-runs.ts';

/** A clause of so many characters is quoted whole. */
const WHOLE = 420;
/** Words that stay as they are, beyond which the middle of them is left out; and how many characters are kept on each side. */
const LONGEST_KEPT = 260;
const AROUND = 110;
/** New or gone words, beyond which only their beginning is quoted. */
const LONGEST_CHANGED = 900;

/**
 * A long clause shortened to the sentences that change: others give way to `…`, as does the middle of long stretches that stay. Of
 * very long new or gone words the beginning stands, and how many more there are. Nothing that changed is left out in silence.
 */
export function shortenRuns(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= WHOLE) return runs;
  const sentences = splitSentences(runs);
  const kept: MarkedRun[] = [];
  for (const sentence of sentences) {
    if (sentence.some(({ op, text }) => op !== 'equal' && text.trim() !== '')) kept.push(...sentence.flatMap(cut));
    else if (kept.at(-1) !== GAP) kept.push(GAP);
  }
  return kept;
}

const GAP: MarkedRun = { op: 'equal', text: ' … ' };

/** Sentences end in words that stay; what is new or gone is never parted from its neighbours. */
function splitSentences(runs: readonly MarkedRun[]): readonly (readonly MarkedRun[])[] {
  const sentences: MarkedRun[][] = [[]];
  for (const run of runs) {
    const parts = run.op === 'equal' ? run.text.split(SENTENCE) : [run.text];
    sentences.at(-1)!.push({ op: run.op, text: parts[0]! });
    for (const text of parts.slice(1)) sentences.push([{ op: run.op, text }]);
  }
  return sentences;
}

/** Behind a stop, before the space and the capital that follow; and before each line. */
const SENTENCE = /(?<=[.!?;。！？]["”’)]{0,2})(?=\s+["“(]?[\p{Lu}\p{Lo}])|(?=\n)/u;

function cut({ op, text }: MarkedRun): MarkedRun[] {
  if (op !== 'equal' && text.length > LONGEST_CHANGED) {
    const start = text.slice(0, text.lastIndexOf(' ', LONGEST_CHANGED) + 1 || LONGEST_CHANGED);
    const left = text.slice(start.length).trim().split(/\s+/).length;
    const more = `[and ${left} more ${op === 'insert' ? 'new' : 'deleted'} ${left === 1 ? 'word' : 'words'}]`;
    return [
      { op, text: start },
      { op: 'equal', text: ` ${more} ` },
    ];
  }
  if (op !== 'equal' || text.length <= LONGEST_KEPT) return [{ op, text }];
  const head = text.slice(0, text.indexOf(' ', AROUND) + 1 || AROUND);
  const tail = text.slice(text.lastIndexOf(' ', text.length - AROUND) + 1);
  return [{ op, text: `${head}… ${tail}` }];
}

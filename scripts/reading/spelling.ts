import type { RedlineRun } from '../diff/describe-changes.ts';

/** Words one letter apart that both are words and mean different things. */
const REAL_PAIRS = new Set(
  'form from|casual causal|trial trail|ensure insure|affect effect|advice advise|device devise|perspective prospective|principal principle|complement compliment|eminent imminent|license licence|month months|except expect|party parts|user users|sever server|contact contract|content consent|prescribe proscribe|access excess|adapt adopt|lose loose|personal personnel'
    .split('|')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);

/** True where every edit replaces one word by the same word spelt otherwise: letters swapped, doubled, lost or mistaken. */
export function isSpelling(redline: readonly RedlineRun[]): boolean {
  let edits = 0;
  for (let index = 0; index < redline.length; index++) {
    const { op, text } = redline[index]!;
    if (op === 'equal') continue;
    const next = redline[index + 1];
    if (op !== 'delete' || next?.op !== 'insert') return false;
    if (!sameWord(text.trim(), next.text.trim())) return false;
    edits++;
    index++;
  }
  return edits > 0;
}

function sameWord(before: string, after: string): boolean {
  if (!/^\p{L}{4,}$/u.test(before) || !/^\p{L}{4,}$/u.test(after)) return false;
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  if (one[0] !== other[0] && [...one].sort().join('') !== [...other].sort().join('')) return false;
  if (REAL_PAIRS.has(`${one} ${other}`) || `${one}s` === other || `${other}s` === one) return false;
  return isOneSlip(one, other);
}

/** One letter swapped with its neighbour, lost, added or mistaken (Damerau 1964: four in five misspellings are one of these). */
function isOneSlip(one: string, other: string): boolean {
  if (one === other) return true;
  let start = 0;
  while (one[start] === other[start]) start++;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}

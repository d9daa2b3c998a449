import { findNamings } from '../norms/find-subject.ts';
import type { Parties } from '../norms/read-parties.ts';

/** Ways to write one and the same thing: the left as the right. A lawyer would sign each line. */
const REPHRASED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|can not)\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'ll\b/g, ' will'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/\b(?:shall|will|must|(?:is|are) (?:required|obliged|obligated) to)\b/g, 'must'],
  [/\b(?:must|may) not\b|\bcannot\b/g, 'mustnot'],
  [/\b(?:is|are) (?:permitted|allowed|entitled|free) to\b/g, 'may'],
  [/\b(?:prior to|in advance of)\b/g, 'before'],
  [/\b(?:subsequent to|following|post)\b/g, 'after'],
  [/\bin order to\b/g, 'to'],
  [/\bin (?:the event (?:that|of)|case of)\b/g, 'if'],
  [/\bincluding,? (?:but not limited to|without limitation),?/g, 'including'],
  [/\b(?:for example|for instance|e\.g\.?|such as)/g, 'eg'],
  [/\bthat is\b|\bi\.e\.?/g, 'ie'],
  [/\bwith (?:respect|regard) to\b|\bin relation to\b|\bregarding\b|\bconcerning\b/g, 'about'],
  [/\bpursuant to\b|\bin accordance with\b/g, 'under'],
  [/\bdue to\b|\bowing to\b|\bas a result of\b/g, 'because of'],
  [/\bin addition to\b/g, 'besides'],
  [/\bset (?:forth|out)\b/g, 'stated'],
  [/\ba (?:number|variety) of\b/g, 'several'],
  [/\bat (?:this|the present) time\b|\bpresently\b/g, 'currently'],
  [/&/g, ' and '],
  [/%/g, ' percent'],
  [/\butili[sz]/g, 'us'],
  [/\bassist/g, 'help'],
  [/\bcommence/g, 'begin'],
  [/\bpurchas/g, 'buy'],
  [/\bvia\b/g, 'through'],
  [/\bupon\b/g, 'on'],
  [/\bwhilst\b/g, 'while'],
  [/\b(?:website|web site)\b/g, 'site'],
  [/\b[a-z]{3,12}(?:-[a-z]{3,6})? \((\d+)\)/g, '$1'],
  [/\b(\d+) \([a-z]{3,12}(?:-[a-z]{3,6})?\)/g, '$1'],
];
/** Words that bind nothing together and say nothing by themselves. */
const FILLERS =
  /^(?:a|an|the|therefore|thus|accordingly|hereby|herein|please|note|however|furthermore|moreover|additionally|also|then|kindly|simply|just|very|indeed|as well|too|respectively|aforementioned|said|that|which|currently|moment|own|both|of)$/;

/** Filler is short. */
const LONGEST_FILLER = 60;

/** True where two texts say the same in other words: by closed lists, never by likeness. */
export function sameMeaning(before: string, after: string, parties: Parties): boolean {
  if (Math.abs(before.length - after.length) > MOST_GROWTH * Math.min(before.length, after.length) + 40) return false;
  const [one, other] = [gist(before, parties), gist(after, parties)];
  return one.length === other.length && one.every((word, index) => sameWord(word, other[index]!));
}

/** Other words for the same are not twice as long. */
const MOST_GROWTH = 1;

/** True where words say nothing by themselves, so that adding or dropping them changes nothing. */
export function saysNothing(words: string, parties: Parties): boolean {
  return words.length <= LONGEST_FILLER && gist(words, parties).length === 0;
}

/** The words that carry meaning, in order, in one form; parties as `customer:you`. */
function gist(text: string, parties: Parties): readonly string[] {
  let named = '';
  let at = 0;
  for (const { start, end, party, words, possessive } of findNamings(text, parties)) {
    if (party !== 'customer' && party !== 'provider') continue;
    const bare = words.toLowerCase().replace(/^the /, '');
    const pronoun = /^(?:you|your|yours|yourself|we|us|our|ours|ourselves)$/.test(bare);
    named += `${text.slice(at, start)} §${party}:${pronoun ? '' : bare.replace(/ /g, '-')}${possessive && !/^(?:your|our)$/.test(bare) ? '' : ''} `;
    at = possessive ? end + (/^'s?/.exec(text.slice(end))?.[0].length ?? 0) : end;
  }
  let plain = `${named}${text.slice(at)}`.toLowerCase();
  for (const [pattern, form] of REPHRASED) plain = plain.replace(pattern, form);
  return (plain.match(/§\w+:[\w-]*|[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []).filter((word) => !FILLERS.test(word)).map(stem);
}

/** One party under two names: as "you" and under its noun; two nouns may be two parties. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [roleOne, nameOne] = one.split(':');
  const [roleOther, nameOther] = other.split(':');
  return (
    nameOne !== undefined && nameOther !== undefined && roleOne === roleOther && (nameOne === '' || nameOther === '')
  );
}

function stem(word: string): string {
  if (word.startsWith('§') || word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxzh])es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=.{3})isation/, 'ization')
    .replace(/(?<=.{2})our\b/, 'or');
}

import { isListItem } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { quote } from '../quote-words.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { findLikeSentences } from './find-like-sentences.ts';
import { REWORDED } from './gist.ts';
import type { Matter, Told } from './matter.ts';
import { nameRow, quoteRow } from './name-row.ts';
import { quotePlain, standsWhenCut } from './quote-plain.ts';
import { standsInPart } from './stands-in-part.ts';
import { saysWords } from './version-words.ts';
import { weighWords } from './weigh-words.ts';

/** "The list gains “a life jacket for each child”"; only where no rule says the same with the lead-in of the list. */
export function sayListItems(
  { change, judgement, clauses, documents, edits }: Matter,
  told: readonly Told[],
): readonly Told[] {
  const ruled = judgement.effects.some(({ sentence, stated }) => isListItem(sentence.clause) && !isNamed(stated.cue));
  const lists = judgement.findings.some(({ kind }) => kind === 'list-of-things');
  if (edits.length > 0 || ruled || told.length > 0 || !lists) return [];
  return [
    ...change.pairing.after.flatMap((item) => sayItem(item, 'gains', clauses.after, clauses.before, documents.several)),
    ...change.pairing.before.flatMap((item) =>
      sayItem(item, 'loses', documents.ownClauses('before', item), clauses.after, documents.several),
    ),
  ];
}

function sayItem(
  item: Clause,
  how: 'gains' | 'loses',
  own: readonly Clause[],
  other: readonly Clause[],
  several: boolean,
): readonly Told[] {
  if (
    !isListItem(item) ||
    item.block.note !== '' ||
    DEFINES.test(item.key) ||
    item.children.length > 0 ||
    saysWords(other, item.key)
  )
    return [];
  const sentence = { text: item.key, clause: item, first: true };
  if (findLikeSentences(sentence, own, other).length > 0) return [];
  if (several && standsInPart(sentence, other) !== null) return [];
  const what = item.type === 'row' ? 'table' : 'list';
  const cut = item.type !== 'row' && standsWhenCut(item.text, other);
  const gist = () =>
    cut
      ? REWORDED
      : {
          what: how === 'gains' ? 'added' : 'removed',
          words: item.type === 'row' ? nameRow(item, own) : quotePlain(firstSentence(item.text), LONGEST_GIST),
          weight: ITEM + weighWords(item.text),
        };
  return [
    {
      says: `The ${what} ${how} ${item.type === 'row' ? `the row ${quoteRow(item, 140)}` : quote(item.text, 140)}`,
      quotes: [item.key],
      gist,
    },
  ];
}

/** What an item opens with names it. */
function firstSentence(text: string): string {
  return splitSentences(text)[0] ?? text;
}

const LONGEST_GIST = 76;
/** What an item weighs in a headline: see weigh-effect.ts. */
const ITEM = 36;

/** A definition is told as one. */
const DEFINES = /^"[^"]+" (?:means?|includes?|is|are|has) /;

/** What a heading alone makes of a list is no rule yet. */
function isNamed(cue: string): boolean {
  return cue.startsWith('heading');
}

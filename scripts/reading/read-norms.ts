import type { Clause } from '../clauses/parse-clauses.ts';
import { CUES } from './cues.ts';
import { findParty, type Parties, type Party } from './read-parties.ts';

/** What a sentence forbids, requires, allows, or whose risk it bears. */
export interface Norm {
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  readonly party: Party;
  /** The sentence, as compared. */
  readonly sentence: string;
  /** Name of the cue that decided it. */
  readonly cue: string;
}

const SENTENCE_END = /(?<=[.!?;。；]["”’)]*)\s+(?=["“(]?[\p{Lu}\p{Lo}\p{N}])|\n+/u;
/** Stops that end no sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|Sec|No|Art|Inc|Ltd|Corp|v|vs|U\.S|approx|incl)\.$/i;

/** Splits a text into sentences; what cannot be told apart stays together. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous)) sentences[sentences.length - 1] = `${previous} ${part}`;
    else if (part.trim() !== '') sentences.push(part);
  }
  return sentences;
}

/** The norms of a clause. A list item that states none of its own inherits its lead-in's. */
export function readNorms(clause: Clause, parties: Parties): readonly Norm[] {
  const governing = governingText(clause);
  const sentences = splitSentences(clause.key);
  const own = sentences.flatMap((sentence) => normsOf(sentence, parties, governing));
  if (own.length > 0 || governing === '') return own;
  return normsOf(governing, parties, '')
    .slice(-1)
    .map((norm) => ({ ...norm, sentence: clause.key }));
}

/** The lead-ins and the headings that end in a colon above a clause, outermost first. */
function governingText(clause: Clause): string {
  const above: string[] = [];
  for (let parent = clause.parent; parent !== null; parent = parent.parent) {
    if (/[:：]$/.test(parent.key) || (!parent.heading && clause.type === 'item')) above.unshift(parent.key);
  }
  return above.join(' ');
}

function normsOf(sentence: string, parties: Parties, governing: string): readonly Norm[] {
  const norms: Norm[] = [];
  for (const { name, norm, pattern } of CUES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const party = findParty(sentence.slice(0, match.index), sentence.slice(match.index), parties, governing);
    norms.push({ norm, party, sentence, cue: name });
  }
  return norms;
}

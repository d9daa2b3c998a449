import { ACKNOWLEDGING_WORD } from '../wording/channel-words.ts';
import { isObjection } from './objection-signs.ts';

/**
 * What a comment is taken for: an acknowledgement where it is the one word that was asked for and nothing besides; an objection where
 * any sentence of it is plainly one, quoted lines and our own words aside; else it is to be read by a person.
 * @param body GitHub Markdown, as it was written
 * @param ours the texts of what we wrote on the same issue
 */
export function judgeComment(body: string, ours: readonly string[]): 'acknowledged' | 'objected' | 'unread' {
  if (ALONE.test(body)) return 'acknowledged';
  const known = new Set(ours.flatMap((text) => [...text.split('\n'), ...splitSentences(text)].map(bare)));
  const sentences = splitSentences(ownLines(body, known)).filter((sentence) => !known.has(bare(sentence)));
  return sentences.flatMap(statementsIn).some(isObjection) ? 'objected' : 'unread';
}

const ALONE = new RegExp(`^[\\s*_"“”]*${ACKNOWLEDGING_WORD}[\\s*_"“”.!]*$`, 'iu');
/** From here on a mail program repeats what it answers. */
const REPEATED = /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine)|_{10,}\s*$)/iu;

/** What the writer added: without quoted lines, without lines and sentences of ours, and without what a mail program puts below. */
function ownLines(body: string, known: ReadonlySet<string>): string {
  const lines = body.split(/\r?\n/);
  const end = lines.findIndex((line) => REPEATED.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !/^\s{0,3}>/.test(line) && !known.has(bare(line)))
    .map((line) => line.replaceAll(/[*_~`]/g, '').replaceAll('’', "'"))
    .join('\n');
}

/** A line without markup, so that what is copied from the page is known as well. */
function bare(line: string): string {
  return line
    .replaceAll(/[*_~`>#<\\]|^\s*[-+]\s/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function splitSentences(text: string): readonly string[] {
  return text.split(/\n+|(?<=[.!?;:…])[*_]*\s+/u);
}

/** What a sentence states: of a question that does not begin as one, what stands before its last comma: "We object, could you call?" */
function statementsIn(sentence: string): readonly string[] {
  if (!/\?\W*$/u.test(sentence)) return [sentence];
  const parts = sentence.split(/,\s*/u).slice(0, -1);
  return parts.some((part) => ASKS.test(part)) ? [] : parts;
}

const ASKS =
  /^\W*(?:and |but |so |und |aber |et |mais )?(?:who|whom|what|when|where|why|how|which|can|could|may|might|do|does|did|is|are|will|would|should|have|has|if|wer|wen|was|wann|wo|warum|wieso|wie|welche\w*|kann|können|könnten|dürfen|ist|sind|gibt|haben|wird|falls|qui|que|quand|où|pourquoi|comment|quel\w*|est-ce|peut|pouvons|pouvez|pourriez|y a-t-il|si)(?!\p{L})/iu;

import { parseLabel } from '../clauses/labels/parse-label.ts';
import { type TextSpan, wordsOf } from './imported-text.ts';

/** A paragraph's number, and its words without it. */
export interface CutLabel {
  /** Empty where there is none. */
  readonly label: string;
  readonly spans: readonly TextSpan[];
}

/** A number that its author typed: `(a)` and a gap. Only white space may stand between it and the text, so that nothing is lost. */
export function cutTypedLabel(spans: readonly TextSpan[]): CutLabel {
  const words = wordsOf(spans);
  const lead = /^\s*/.exec(words)![0].length;
  const found = parseLabel(words.slice(lead, lead + LONGEST), false);
  const end = found === null ? 0 : lead + found.length;
  if (found === null || words.slice(lead + found.text.length, end).trim() !== '') return { label: '', spans };
  let at = 0;
  for (const { text, note, link } of spans) {
    // A number that leads somewhere is a reference.
    if ((note !== undefined || link !== undefined) && at < end) return { label: '', spans };
    at += text.length;
  }
  return { label: found.text, spans: dropStart(spans, end) };
}

/** Of a text no more is looked at. */
const LONGEST = 80;

function dropStart(spans: readonly TextSpan[], length: number): readonly TextSpan[] {
  let left = length;
  return spans.flatMap((span) => {
    const cut = Math.min(left, span.text.length);
    left -= cut;
    return cut === span.text.length && cut > 0 ? [] : [{ ...span, text: span.text.slice(cut) }];
  });
}

import type { Finding } from '../facets/findings.ts';
import { readQuantities } from '../facets/quantities.ts';
import type { FoundEffect } from '../norms/compare-norms.ts';
import { nameNorm } from '../norms/name-norm.ts';
import { quote } from '../quote-words.ts';
import { foldWords } from '../sentences/fold-words.ts';
import { type Matter, showsEdit, type Told, textOf } from './matter.ts';
import { saysWords } from './version-words.ts';

interface Figure {
  readonly kind: 'deadline' | 'quantity';
  readonly before: string;
  readonly after: string;
  readonly direction: 'more' | 'less' | 'other';
}

/** "A period is shorter: fourteen (14) days instead of thirty (30) days" */
export function sayFigures({ change, judgement, edits, language }: Matter, told: readonly Told[]): readonly Told[] {
  const { before, after } = change.pairing;
  return figuresOf(judgement.findings).flatMap((figure): readonly Told[] => {
    const unit = unitOf(figure.before, language);
    if (figure.direction === 'other' || unit === null || unit !== unitOf(figure.after, language)) return [];
    if (!saysWords(before, figure.before) || !saysWords(after, figure.after)) return [];
    if (told.some(({ replaced }) => replaced?.some(([old]) => old === figure.before))) return [];
    const replaced: Told['replaced'] = [[figure.before, figure.after]];
    // Where more than the figure changed it may measure another thing; then the words are shown.
    if (!edits.some((edit) => showsEdit([{ says: '', quotes: [], replaced }], edit))) return [];
    const [noun, more, less] =
      figure.kind === 'deadline' ? ['A period', 'longer', 'shorter'] : ['A figure', 'higher', 'lower'];
    const says = `${noun} is ${figure.direction === 'more' ? more : less}: ${figure.after} instead of ${figure.before}${placeOf(figure, judgement.effects)}`;
    const gist = () => ({ what: '', words: gistOfFigure(figure, edits), weight: FIGURE });
    return [{ says, quotes: [], replaced, gist }];
  });
}

/** What a figure weighs in a headline, and a limit of liability: see weigh-effect.ts. */
const FIGURE = 82;
const CAP = 98;

/** "“within 14 days” instead of “within 30 days”" */
function gistOfFigure({ before, after }: Figure, edits: Matter['edits']): string {
  const replaced: Told['replaced'] = [[before, after]];
  const edit = edits.find((each) => showsEdit([{ says: '', quotes: [], replaced }], each));
  const [word = ''] = /\b\p{L}+\s*$/u.exec(edit?.left ?? '') ?? [];
  const leading = LEADING.test(word) ? `${word.trim()} ` : '';
  return `${quote(leading + after, 44)} instead of ${quote(leading + before, 44)}`;
}

/** Without these a figure may be a floor, a ceiling or a period. */
const LEADING = /^(?:within|after|every|for|exceed|under|over|until|about|than)\s*$/i;

function figuresOf(findings: readonly Finding[]): readonly Figure[] {
  return findings.flatMap((finding) =>
    (finding.kind === 'deadline' || finding.kind === 'quantity') && finding.before !== null && finding.after !== null
      ? [{ ...finding, before: finding.before, after: finding.after }]
      : [],
  );
}

/** `time` for every period; null for a bare number, which may count anything. */
function unitOf(words: string, language: Matter['language']): string | null {
  const [quantity] = readQuantities(words, language);
  if (quantity === undefined || quantity.unit === '') return null;
  return quantity.period ? 'time' : quantity.unit.replace(/s$/, '');
}

/** ", in a duty of customers": only of the one rule whose own sentence has the figure. */
function placeOf({ after }: Figure, effects: readonly FoundEffect[]): string {
  const [effect] = effects;
  if (effects.length !== 1 || effect!.stated.inherited !== 'no' || effect!.side !== 'after') return '';
  const { start, end } = effect!.stated;
  const { text, clause } = effect!.sentence;
  return clause.type !== 'row' && foldWords(text.slice(start, end)).includes(foldWords(after))
    ? `, in ${nameNorm(effect!)}`
    : '';
}

/** Words that make what follows them a ceiling. */
const CEILING =
  /\b(?:limited to|capped at|(?:not|never) exceed|no more than|not more than|at most|up to|a maximum of|(?:in )?excess of|greater of|lesser of)\b/i;

/** "The liability of the provider is capped at 500 euros; it was 1,000 euros" */
export function sayCaps(matter: Matter): readonly Told[] {
  const { change, judgement, edits } = matter;
  const effect = judgement.effects.find(({ norm }) => norm === 'liability');
  if (effect === undefined) return [];
  const whose = nameNorm(effect).replace(/^a term on (?:the )?/, '');
  const [old, current] = [textOf(change.pairing.before), textOf(change.pairing.after)];
  const caps = figuresOf(judgement.findings).filter(
    ({ before, after }) => isCeiling(before, old) && isCeiling(after, current),
  );
  if (caps.length > 0)
    return caps.map(({ before, after }) => ({
      says: `The ${whose} is capped at ${after}; it was ${before}`,
      quotes: [],
      replaced: [[before, after] as const],
      gist: () => ({
        what: '',
        words: `liability capped at ${quote(after, 44)} instead of ${quote(before, 44)}`,
        weight: CAP,
      }),
    }));
  return edits
    .filter(({ deleted, inserted }) => CEILING.test(inserted.slice(0, 40)) && !CEILING.test(deleted))
    .filter(({ inserted }) => !saysWords(change.pairing.before, inserted))
    .map(({ inserted }) => ({
      says: `A term on the ${whose} has a limit that it had not: ${quote(inserted.replace(/^[\s,]+|[\s,;]+$/g, ''), 140)}`,
      quotes: [inserted],
      gist: () => ({
        what: 'new limit of liability',
        words: quote(inserted.replace(/^[\s,]+|[\s,;]+$/g, ''), 76),
        weight: CAP,
      }),
    }));
}

function isCeiling(figure: string, text: string): boolean {
  const at = text.indexOf(figure);
  return at >= 0 && CEILING.test(text.slice(Math.max(0, at - 60), at));
}

import { normaliseText } from '../../clauses/normalise-text.ts';
import { eachStep, type Succession } from './succession.ts';

/** A sentence, and what brought it. */
export interface BlamedSentence {
  readonly text: string;
  /** Whatever the caller calls the version: its label, or `DOCUMENT@VERSION`. */
  readonly version: string;
}

/** A version as blame needs it. */
export interface BlameStep {
  readonly version: string;
  readonly succession: Succession;
  /** The sentences of each of its clauses, by index. */
  readonly sentences: readonly (readonly string[])[];
}

/** Sentences of this many letters and more are known again wherever they went; "No." and "See below." are not. */
const TELLING = 30;

/**
 * Says for each sentence of a version which version brought it, from the same answer for the version before. A sentence is
 * an old one where it stood, as compared, in what its clause was: through rewording around it, splits, merges and moves,
 * and also where it went from one clause to another. A sentence that was away and came back is new.
 * @param before for the first version none; for one that replaces other documents, their clauses one after the other
 */
export function blameVersion(
  before: readonly (readonly BlamedSentence[])[],
  { version, succession, sentences }: BlameStep,
): readonly (readonly BlamedSentence[])[] {
  const steps = [...eachStep(succession)];
  const kept = new Set(steps.filter((step) => typeof step === 'number'));
  const left = indexSentences(before.filter((_, index) => !kept.has(index)).flat());
  return sentences.map((own, index) => {
    const step = steps[index]!;
    const from = typeof step === 'number' ? [step] : step.from;
    const known = indexSentences(from.flatMap((at) => before[at]!));
    return own.map((text) => {
      const key = normaliseText(text);
      const brought = known.get(key) ?? (key.length >= TELLING ? left.get(key) : undefined);
      return { text, version: brought ?? version };
    });
  });
}

/** The version of each sentence; of equal sentences the first. */
function indexSentences(sentences: readonly BlamedSentence[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { text, version } of sentences) {
    const key = normaliseText(text);
    if (!index.has(key)) index.set(key, version);
  }
  return index;
}

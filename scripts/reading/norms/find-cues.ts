import { CUES, type Cue } from '../cues/cues.ts';
import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';

/** A cue in a text, with the offsets of its words. */
export interface Found {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The cues in a text, in order; of two on the same words the first in the table. */
export const findCues = rememberTexts((text: string): readonly Found[] => {
  const found: Found[] = [];
  for (const cue of CUES) {
    for (const match of eachMatch(cue.pattern, text)) {
      if (found.length >= MOST_CUES) break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ cue, start, end });
    }
  }
  found.sort((one, other) => one.start - other.start);
  return found;
});

/**
 * "must" before "indemnify", "will" before "be entitled to": the modal only leads to the cue that says more. Verbs of
 * data after "may" say no more than the "may".
 */
export function withoutModals(found: readonly Found[], text: string): readonly Found[] {
  return found.filter(({ cue, start, end }, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]];
    if (cue.name === 'requires' && previous?.cue.name === 'may' && start - previous.end < CLOSE) return false;
    // "will not be able to": no right besides.
    if (
      cue.norm === 'permission' &&
      /^(?:prohibition|obligation)$/.test(previous?.cue.norm ?? '') &&
      start - previous!.end <= 1
    )
      return false;
    if (cue.party === 'keeper-only' && previous !== undefined && text.slice(previous.end, start).length <= CLOSE)
      return false;
    if (cue.party === 'provider-only' && previous !== undefined && previous.cue.norm !== 'none')
      return text.slice(previous.end, start).length > CLOSE || previous.cue.party === 'provider-only';
    // "No refunds will be given" says it once.
    if (MODAL.test(cue.name) && previous?.cue.norm === 'liability' && start - previous.end <= 1) return false;
    if (LEADS_TO_RISK.test(cue.name) && next?.cue.norm === 'liability' && leadsToRisk(text.slice(end, next.start)))
      return false;
    if (
      next === undefined ||
      next.cue.norm === 'none' ||
      next.cue.party === 'provider-only' ||
      next.cue.party === 'keeper-only' ||
      next.cue.name === 'requires' ||
      !MODAL.test(cue.name)
    )
      return true;
    const gap = text.slice(end, next.start);
    return !/^[\s\w]*$/.test(gap) || gap.length > (next.cue.norm === 'liability' ? 2 * CLOSE : CLOSE);
  });
}

/** A sentence with more is a document in one line; what a rule costs there grows with their square. */
const MOST_CUES = 150;

const LEADS_TO_RISK = /^(?:must|will|may|can|agrees to|is required to|nobody may|must not)$/;

/** "agree to defend, indemnify": one norm, of risk. */
function leadsToRisk(gap: string): boolean {
  return gap.length <= 60 && !/[.;:]|\b(?:that|which|who|if|we|you)\b/i.test(gap);
}

const MODAL = /^(?:must|will|may|can|agrees to|is required to|a promise in the present tense)$/;
/** So many characters are an adverb or "be", no other verb. */
const CLOSE = 12;

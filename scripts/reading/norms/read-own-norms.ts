import { WHAT_TERMS_DO } from '../cues/traps.ts';
import { languageOfSentence } from '../sentences/language.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';
import { findCues, withoutModals } from './find-cues.ts';
import { readNormsAbroad } from './languages/read-norms-abroad.ts';
import { normKind } from './norm-kind.ts';
import { whomNormBinds } from './party-of-norm.ts';
import type { Parties, Party } from './read-parties.ts';

/** What words forbid, require or allow, or whose risk they bear. */
export interface Norm {
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  readonly party: Party;
  /** Whom the text names, where that is no party's name; see `Bound`. */
  readonly actor?: string;
  /** Name of the cue that decided it. */
  readonly cue: string;
  readonly weight: number;
  /** For words that bound a right; see `Cue.limits`. */
  readonly limits: boolean;
  /** `exception`: under a lead-in such as "except for:"; `ground`: under "if:" with alternatives. */
  readonly inherited: 'no' | 'rule' | 'exception' | 'ground' | 'condition';
  /** The part of the sentence that it governs, as offsets, and where the cue's own words stand. */
  readonly start: number;
  readonly end: number;
  readonly cueStart: number;
  readonly cueEnd: number;
}

const TRIGGER =
  /\b(?:may|must|shall|should|will|can|cannot|not|never|no|nothing|neither|nor|is|are|be|agree|require|need|has|have|right|grant|authori|allow|permit|entitl|enabl|consent|reserve|retain|own|liab|warrant|indemn|harmless|disclaim|risk|remed|forfeit|waive|release|collect|us|use|shar|stor|process|opt|unsubscribe|undertake|commit|promise|prohibit|forbid|refrain|represent|guarantee|discretion|responsib|conditional|contingent|obligation|mandatory|do|expect|ask|barred|endeavo|don't|can't|won't|'ll|we|licen)/i;

/** True where a text says that somebody may, must or must not act, although it is nobody that the rules know. */
export function statesRule(text: string): boolean {
  return findCues(text).some(({ cue }) => /^(?:may|must|must not)$/.test(cue.name));
}

/** True where a text says how the terms take effect: that they apply, prevail, survive or are governed by something. */
export function statesEffect(text: string): boolean {
  return findCues(text).some(({ cue }) => cue.name === WHAT_TERMS_DO);
}

/** The norms that a text states by its own words. */
export function readOwnNorms(text: string, parties: Parties): readonly Norm[] {
  const read = readers.get(parties) ?? rememberTexts((each) => readNormsIn(each, parties));
  readers.set(parties, read);
  return read(text);
}

const readers = new WeakMap<Parties, (text: string) => readonly Norm[]>();

function readNormsIn(text: string, parties: Parties): readonly Norm[] {
  if (languageOfSentence(text, parties.language) !== 'en') return readNormsAbroad(text, parties);
  if (!TRIGGER.test(text)) return [];
  const found = withoutModals(findCues(text), text);
  const norms: Norm[] = [];
  let from = 0;
  found.forEach(({ cue, start, end }, index) => {
    const until = found[index + 1]?.start ?? text.length;
    const bound =
      cue.norm === 'none'
        ? null
        : whomNormBinds({ text, cue, start, end, until }, parties, norms.at(-1)?.party ?? null);
    const norm = bound === null ? null : normKind(cue, bound.party, text.slice(end, end + 60), text);
    const content = norms.at(-1)?.cue === 'warranty' && cue.norm !== 'liability' && cue.norm !== 'prohibition';
    if (bound !== null && norm !== null && !content) {
      norms.push({
        norm,
        ...bound,
        cue: cue.name,
        weight: cue.weight ?? 2,
        limits: cue.limits ?? false,
        inherited: 'no',
        start: norms.length === 0 ? 0 : boundaryBefore(text, from, start),
        end: text.length,
        cueStart: start,
        cueEnd: end,
      });
    }
    from = end;
  });
  return withoutManners(norms).map((norm, index, all) => ({ ...norm, end: all[index + 1]?.start ?? text.length }));
}

/** "At our discretion we may close your account" is one right: how it is used is no second one. */
function withoutManners(norms: readonly Norm[]): readonly Norm[] {
  const manner = (norm: Norm) => norm.cue === 'at our discretion';
  const others = norms.filter((norm) => !manner(norm));
  return others.some(({ norm, party }) => norm === 'permission' && party === 'provider') ? others : norms;
}

/** Where the part of a later norm begins: after the last comma, semicolon or conjunction before its cue. */
function boundaryBefore(text: string, from: number, cue: number): number {
  const between = text.slice(from, cue);
  const match = /(?:[,;:]?\s(?:and|or|but)\s|[,;:])(?![\s\S]*(?:[,;:]|\s(?:and|or|but)\s))/.exec(between);
  return match === null ? from : from + match.index;
}

import { eachMatch } from '../../sentences/each-match.ts';
import type { Language } from '../../sentences/function-words.ts';
import type { Norm } from '../read-own-norms.ts';
import type { Parties, Party } from '../read-parties.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { LanguageCue, LanguageNorms } from './language-norms.ts';

/** The languages beside English whose norms are read. */
const READ: ReadonlyMap<Language, LanguageNorms> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
]);

/** The tables of a language; null for one whose norms are not read. */
export function normsOfLanguage(language: Language): LanguageNorms | null {
  return READ.get(language) ?? null;
}

/** Sentences longer than this are lists in one line. */
const LONGEST = 1500;

/** The norms that a text in another language states: one at most for each part between semicolons, the first that its tables know. */
export function readNormsAbroad(text: string, parties: Parties): readonly Norm[] {
  const language = normsOfLanguage(parties.language);
  if (language === null || text.length > LONGEST || /\?["”]?\s*$/.test(text)) return [];
  const norms: Norm[] = [];
  let start = 0;
  for (const part of text.split(/(?<=;)/)) {
    const norm = readPart(part, start, language, parties);
    if (norm !== null) norms.push(norm);
    start += part.length;
  }
  return norms;
}

function readPart(part: string, offset: number, language: LanguageNorms, parties: Parties): Norm | null {
  for (const { cue, pattern, turned } of compiled(language, parties)) {
    for (const match of eachMatch(pattern, part)) {
      const party = cue.party ?? partyOf(match.groups!);
      if (party === null || (cue.of !== undefined && !cue.of.includes(party))) continue;
      const before = part.slice(0, match.index);
      if (!isMain(before, turned, language) || isQuoted(part, match.index)) continue;
      const until = endOfCue(part, match.index + match[0].length, cue, language);
      if (until === null) continue;
      return {
        norm: cue.norm,
        party,
        cue: cue.name,
        weight: cue.weight ?? 2,
        limits: false,
        inherited: 'no',
        start: offset,
        end: offset + part.length,
        cueStart: offset + match.index,
        cueEnd: offset + until,
      };
    }
  }
  return null;
}

/** Where the words of the rule end, its denial included; null where they say something else. */
function endOfCue(part: string, end: number, cue: LanguageCue, language: LanguageNorms): number | null {
  const rest = part.slice(end);
  const main = /^[^,;:]*/.exec(rest)![0];
  if (language.passive.test(main) && cue.norm !== 'liability' && cue.party === undefined) return null;
  if (cue.verbs !== undefined && !cue.verbs.test(main.replace(/[.\s]+$/, ''))) return null;
  if (cue.denied === 'either') return end;
  const denial = language.denial.exec(main);
  if (language.bound.test(main) || language.second.test(main)) return null;
  if (cue.denied === 'must') return denial === null ? null : end + denial.index + denial[0].length;
  // "Sie müssen Daten, die alt sind, nicht löschen": a denial after a comma may belong to the verb.
  const after = rest.slice(main.length);
  const free = !language.denial.test(after) || (cue.norm === 'obligation' && language.tail.test(after));
  return denial === null && free ? end : null;
}

function isMain(before: string, turned: boolean, language: LanguageNorms): boolean {
  return turned ? (language.fronted?.test(before) ?? false) : language.opening.test(before);
}

function isQuoted(text: string, at: number): boolean {
  return text.slice(0, at).split('"').length % 2 === 0;
}

function partyOf(groups: Readonly<Record<string, string | undefined>>): Party | null {
  return (['customer', 'provider', 'both'] as const).find((party) => groups[party] !== undefined) ?? null;
}

interface Compiled {
  readonly cue: LanguageCue;
  readonly pattern: RegExp;
  /** The verb stands before its subject. */
  readonly turned: boolean;
}

const known = new WeakMap<Parties, readonly Compiled[]>();

function compiled(language: LanguageNorms, parties: Parties): readonly Compiled[] {
  const patterns = known.get(parties) ?? compile(language, parties);
  known.set(parties, patterns);
  return patterns;
}

function compile(language: LanguageNorms, { provider, addressed }: Parties): readonly Compiled[] {
  const { subjects, exact } = language;
  const bare = provider.map((name) => name.replace(ARTICLE, '').replace(FORM, ''));
  const names = [...new Set([...provider, ...bare])]
    .filter((name) => name.length > 2)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const customers = [...subjects.customer.map(mayBegin), ...exact.filter((word) => word !== 'Sie' || addressed)];
  const subject = [
    `(?<customer>${customers.join('|')})`,
    `(?<provider>${[...subjects.provider.map(mayBegin), ...names].join('|')})`,
    `(?<both>${subjects.both.map(mayBegin).join('|')})`,
  ].join('|');
  return language.cues.flatMap((cue) =>
    cue.says.map((says) => ({
      cue,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}'-])${says.replace('§', `(?:${subject})`)}(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}-])`,
        'gu',
      ),
      turned: says.includes('§') && !says.startsWith('§'),
    })),
  );
}

/** "Die Hafenlicht GmbH" is called "Hafenlicht" as well. */
const ARTICLE = /^(?:Die|Der|Das|La|Le|L')\s?(?:Firma |[Ss]ociété )?/u;
const FORM = /,? (?:GmbH|AG|SE|KG|UG|SAS|SARL|SA|Inc|LLC|Ltd|PBC|Corporation|Foundation)\.?$/u;

/** With a small letter or a capital first. */
function mayBegin(source: string): string {
  return /^\p{Ll}/u.test(source)
    ? `[${source[0]!.toUpperCase()}${source[0]}]${source.slice(1)}`
    : source.replace(
        /^\(\?:([^()]*)\)/,
        (_, words: string) =>
          `(?:${words
            .split('|')
            .map((word) => (/^\p{Ll}/u.test(word) ? mayBegin(word) : word))
            .join('|')})`,
      );
}

import type { Change, Effect } from '../../scripts/index.ts';
import { nameNorm } from '../../scripts/reading/norms/name-norm.ts';
import { type FoldedVersion, fold, foldQuotes, foldVersion, partsOf, stands } from './folded-version.ts';
import { hasTwin } from './has-twin.ts';
import { type Printed, quotesAfter, readClaims } from './read-claims.ts';

/** A printed claim that the texts or the redline contradict. */
export interface FalseClaim {
  readonly kind: keyof typeof CHECKS;
  /** What is printed, and the words that contradict it. */
  readonly printed: string;
  readonly against: string;
  readonly change: Change;
}

interface Versions {
  readonly before: FoldedVersion;
  readonly after: FoldedVersion;
}

type Check = (printed: Printed, change: Change, versions: Versions) => readonly string[];

/**
 * Holds everything that is printed about the changes against both texts and the redline. It knows the English that is printed and
 * nothing of how it was made.
 * @param before the Markdown of the version before, or of all documents that the new one replaces
 */
export function findFalseClaims(
  before: readonly string[],
  after: string,
  changes: readonly Change[],
): readonly FalseClaim[] {
  const versions = { before: foldVersion(before), after: foldVersion([after]) };
  return changes.flatMap((change) =>
    readClaims(change).flatMap((printed) =>
      Object.entries(CHECKS).flatMap(([kind, check]) =>
        check(printed, change, versions).map((against) => ({
          kind: kind as FalseClaim['kind'],
          printed: printed.text,
          against,
          change,
        })),
      ),
    ),
  );
}

const NEW = /\b(?:is|are) new:|\bgains(?: the row)?|\bput in:/;
const GONE = /\b(?:is|are) gone:|\bloses(?: the row)?|\btaken out:/;
const ADDS = /\badds/;
const DROPS = /\bno longer says/;
/** Fewer words than these stand in any text by chance. */
const LEAST_WORDS = 5;

const CHECKS = {
  'new, and stood before': (printed, change, { before }) =>
    quotesAfter(printed, NEW).filter((quote) => standsThere(quote, before, change.before)),

  'gone, and stands': (printed, change, { after }) =>
    quotesAfter(printed, GONE).filter((quote) => standsThere(quote, after, change.after)),

  'new, but a like sentence stood': (printed, _, { before }) =>
    quotesAfter(printed, /\b(?:is|are) new:/).filter((quote) => hasTwin(quote, before)),

  'gone, but a like sentence stands': (printed, _, { after }) =>
    quotesAfter(printed, /\b(?:is|are) gone:/).filter((quote) => hasTwin(quote, after)),

  'definition new, and stood': (printed, _, { before }) =>
    definitionsThat(printed, 'new').filter((term) => before.exact.includes(`'${foldQuotes(term)}' means`)),

  'definition gone, and stands': (printed, _, { after }) =>
    definitionsThat(printed, 'gone').filter((term) => after.exact.includes(`'${foldQuotes(term)}' means`)),

  'added words that stood': (printed, change, { before }) =>
    quotesAfter(printed, ADDS).filter((quote) => standsThere(quote, before, change.before)),

  'dropped words that stand': (printed, change, { after }) =>
    quotesAfter(printed, DROPS).filter((quote) => standsThere(quote, after, change.after)),

  'quotation that is in no text': (printed, _, { before, after }) =>
    printed.where === 'finding'
      ? []
      : printed.quotes.filter(
          (quote) => partsOf(quote).length > 0 && !stands(quote, before) && !stands(quote, after) && !/^\d/.test(quote),
        ),

  'list that has what it had': (printed, change) =>
    quotesAfter(printed, /^A list has/).filter((quote) => standsIn(quote, change.before)),

  'list that had what it has': (printed, change) =>
    quotesAfter(printed, /^A list had/).filter((quote) => standsIn(quote, change.after)),

  'quotation of nothing': ({ text, quotes }) => (quotes.some((quote) => partsOf(quote).length === 0) ? [text] : []),

  'direction that no effect gives': ({ skeleton }, { effects }) =>
    [...skeleton.matchAll(/\b(an? [a-z ]+?) covers (more|less)/gi)].flatMap(([all, rule, how]) =>
      effects.some(
        (effect) =>
          isNameOf(effect, rule!.toLowerCase()) && effect.change === (how === 'more' ? 'widened' : 'narrowed'),
      )
        ? []
        : [all!],
    ),

  'longer or higher, and no figure shows it': ({ skeleton }, { findings = [], before, after }) =>
    [...skeleton.matchAll(/\bis (longer|shorter|higher|lower)\b/g)].flatMap(([all, how]) => {
      const direction = how === 'longer' || how === 'higher' ? 'more' : 'less';
      const [old, current] = [fold(textOf(before)), fold(textOf(after))];
      return findings.some(
        (finding) =>
          (finding.kind === 'deadline' || finding.kind === 'quantity') &&
          finding.direction === direction &&
          finding.before !== null &&
          finding.after !== null &&
          old.includes(fold(finding.before)) &&
          current.includes(fold(finding.after)),
      )
        ? []
        : [all!];
    }),

  'liability that covers more or less': ({ skeleton }) => /liability of [\w ]+ covers/.exec(skeleton) ?? [],

  'one sentence for two rules': (printed) => {
    const claims = printed.skeleton.split(/; (?=an? |the )/i).flatMap((part) => {
      const [, index] = /(?:new|gone): «(\d+)»/.exec(part) ?? [];
      return index === undefined ? [] : [fold(printed.quotes[Number(index)]!)];
    });
    return claims.filter((claim, at) =>
      claims.some((other, index) => index < at && other.includes(claim.slice(0, 60))),
    );
  },

  'the same said twice': ({ skeleton, quotes }) => {
    const parts = skeleton
      .replace(/\.$/, '')
      .split('; ')
      .map((part) => part.replace(/«(\d+)»/g, (_, index) => `“${quotes[Number(index)]}”`));
    return parts.filter((part, index) => part !== '' && parts.indexOf(part) !== index);
  },

  'nothing else changes, and it does': ({ skeleton, quotes }, { before, after }) => {
    if (!/nothing else changes here/.test(skeleton)) return [];
    const [old, current] = [fold(textOf(before)), fold(textOf(after))];
    const pairs = [...skeleton.matchAll(/«(\d+)» is now called «(\d+)»/g)].map(
      ([, from, to]) => [fold(quotes[Number(from)]!), fold(quotes[Number(to)]!)] as const,
    );
    return replaceBoth(old, current, pairs) ? [] : [current];
  },

  'the same words, and they are not': ({ skeleton }, { before, after, redline }) =>
    /\b[Tt]he words are the same/.test(skeleton) &&
    !/^Stood in/.test(skeleton) &&
    redline.some(({ op, text }) => op !== 'equal' && words(text) > 0)
      ? fold(textOf(before)) === fold(textOf(after)) || sameBag(textOf(before), textOf(after))
        ? []
        : [textOf(after)]
      : [],

  'another title of the same words': ({ skeleton, quotes }, { after }) =>
    /^The title was «0» before/.test(skeleton) && fold(quotes[0]!) === fold(after[0]!.text) ? [after[0]!.text] : [],

  'name in small letters': ({ quotes }, _, { before, after }) =>
    quotes.filter((quote) => {
      const parts = quote.split('…').map((part) => foldQuotes(part).trim());
      if ([before, after].some(({ exact }) => parts.every((part) => exact.includes(part)))) return false;
      const [first = ''] = /^\p{Ll}[\p{L}\p{N}]+/u.exec(quote.replace(/^[^\p{L}]+/u, '')) ?? [];
      const within = /^(.*): (\p{Ll}[\p{L}\p{N}]+)/u.exec(quote)?.[2] ?? first;
      return [...new Set([first, within])].some(
        (word) => word !== '' && isName(word, `${before.exact} ${after.exact}`),
      );
    }),
} as const satisfies Record<string, Check>;

function standsIn(quote: string, refs: Change['before']): boolean {
  const there = fold(textOf(refs));
  return partsOf(quote).every((part) => there.includes(part));
}

/** All kinds that are looked for. */
export const KINDS_OF_FALSE_CLAIMS: readonly string[] = Object.keys(CHECKS);

/** "a duty of customers", or "a duty of skippers" where the text itself names them. */
function isNameOf(effect: Effect, rule: string): boolean {
  return nameNorm(effect) === rule || (!PARTY.test(rule) && rule.startsWith(nameNorm({ ...effect, actor: '' })));
}

const PARTY = / (?:customers|the provider|both parties|third parties)$/;

/** In the clauses of the change; a longer one anywhere. */
function standsThere(quote: string, version: FoldedVersion, refs: Change['before']): boolean {
  const parts = partsOf(quote);
  if (parts.length === 0) return false;
  const there = fold(textOf(refs));
  if (parts.every((part) => there.includes(part))) return true;
  return parts.reduce((sum, part) => sum + part.trim().split(' ').length, 0) >= LEAST_WORDS && stands(quote, version);
}

function definitionsThat({ skeleton, quotes }: Printed, how: 'new' | 'gone'): readonly string[] {
  return [...skeleton.matchAll(new RegExp(`definition of «(\\d+)» is ${how}`, 'g'))].map(
    ([, index]) => quotes[Number(index)]!,
  );
}

/** True where the old words become the new ones by putting one name for the other, in whatever number. */
function replaceBoth(old: string, current: string, pairs: readonly (readonly [string, string])[]): boolean {
  const mark = (text: string) =>
    pairs.reduce(
      (put, names, index) =>
        names.reduce((all, name) => all.replaceAll(new RegExp(` ${name.trim()}(?:s|es)? `, 'g'), ` §${index} `), put),
      text,
    );
  // Twice, since two names side by side share a space; numbers that follow a renumbering are no change.
  const bare = (text: string) => mark(mark(text)).replace(/ \d+(?: \d+)*(?= )/g, ' #');
  return bare(old) === bare(current);
}

function isName(word: string, text: string): boolean {
  const capital = word[0]!.toUpperCase() + word.slice(1);
  const inside = (form: string) => text.match(new RegExp(`(?<=[\\p{L},] )${form}(?![\\p{L}])`, 'gu'))?.length ?? 0;
  return inside(capital) > 0 && inside(word) === 0;
}

function textOf(refs: Change['before']): string {
  return refs.map(({ text }) => text).join('\n');
}

function words(text: string): number {
  return fold(text).trim().length;
}

function sameBag(one: string, other: string): boolean {
  // The numbers of what became paragraphs, and the addresses of links that a page showed as text, are no words.
  const sorted = (text: string) =>
    fold(text.replace(/\]?\(https?:[^)\s]*\)|\*|\||\n\d[\d.]*\s|(?<!\S)\(?[\da-z]{1,3}[.)]+(?=\s)|:?-{3,}:?/gi, ' '))
      .trim()
      .split(' ')
      .sort()
      .join(' ');
  return sorted(one) === sorted(other);
}

/**
 * Prefixes that turn a word into its opposite or move it in time, rank or place: *lawful* and *unlawful*, *renew* and *prerenew*. Source: Quirk et al., "A
 * Comprehensive Grammar of the English Language", appendix I, negative, reversative, pejorative, locative and temporal prefixes.
 */
const PREFIXES =
  'un in im il ir non dis mis a an anti de re pre post over under sub super co ex inter intra extra counter contra pro out self multi mono bi semi quasi pseudo en em be'.split(
    ' ',
  );

/** Endings of which one for the other turns a word, or makes the other party of the same stem. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['less', 'ful'],
  ['less', 'able'],
  ['less', ''],
  ['or', 'ee'],
  ['er', 'ee'],
  ['er', 'ed'],
  ['or', 'ed'],
  ['free', ''],
  ['proof', ''],
  ['able', 'ed'],
  ['ible', 'ed'],
];

/**
 * Whether one word is the other with an affix that turns it, in either order and any letter case: *refundable* / *non-refundable*, *enable* / *disable*,
 * *harmful* / *harmless*, *employer* / *employee*. A stem has at least three letters, so that *on* and *icon* are no such pair.
 */
export function negatesByPrefix(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => word.toLowerCase().replaceAll(/[-'’]/g, '')) as [string, string];
  if (first === second) return false;
  return (
    prefixTells(first, second) ||
    prefixTells(second, first) ||
    prefixesDiffer(first, second) ||
    suffixesDiffer(first, second)
  );
}

function prefixTells(shorter: string, longer: string): boolean {
  return shorter.length >= 3 && PREFIXES.some((prefix) => longer === prefix + shorter);
}

/** *Include* and *exclude*, *enable* and *disable*, *import* and *export*: the same stem under two prefixes. */
function prefixesDiffer(one: string, other: string): boolean {
  return PREFIXES.some((prefix) => {
    const stem = one.startsWith(prefix) ? one.slice(prefix.length) : '';
    return stem.length >= 4 && PREFIXES.some((another) => another !== prefix && other === another + stem);
  });
}

function suffixesDiffer(one: string, other: string): boolean {
  return SUFFIXES.some(([left, right]) => swapsEnding(one, other, left, right) || swapsEnding(other, one, left, right));
}

function swapsEnding(one: string, other: string, left: string, right: string): boolean {
  if (!one.endsWith(left) || !other.endsWith(right)) return false;
  const stem = one.slice(0, one.length - left.length);
  return stem.length >= 3 && stem === other.slice(0, other.length - right.length);
}

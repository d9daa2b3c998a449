/**
 * What is left of a word, in lower case, without its regular endings and beginnings, and without accents: *evaluates* → `evaluate`, *unlawfully* → `lawful`,
 * *making* and *maked* → `mak+`. It is no stem that a linguist would sign: all that counts is that each word always has the same one, so that the
 * table of known words holds half as many. A doubled or dropped letter before an ending stays: *committed* and *commited* have two keys.
 */
export function wordKey(word: string): string {
  let key = withoutPlural(word.normalize('NFD').replace(/\p{M}/gu, ''));
  for (let round = 0; round < 2; round++) key = withoutDerivation(key);
  return withoutTense(withoutPrefix(withoutPlural(key)));
}

function withoutPlural(word: string): string {
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/..(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /...[^siu']s$/.test(word) ? word.slice(0, -1) : word;
}

/** Endings that make one word of another, and `-ise` beside `-ize`; the first that fits of each line. */
function withoutDerivation(word: string): string {
  let key = word.replace(/(....)ness$/, '$1').replace(/(..[^aeiou])i$/, '$1y');
  if (/.ically$/.test(key)) key = key.slice(0, -4);
  else if (/...bly$/.test(key)) key = `${key.slice(0, -1)}e`;
  else if (/...ily$/.test(key)) key = `${key.slice(0, -3)}y`;
  else if (/...(?:[^l]|al|ful)ly$/.test(key)) key = key.slice(0, -2);
  return key
    .replace(/(...)(?:less|ment|'s)$/, '$1')
    .replace(/(...)is[mt]$/, '$1is')
    .replace(/(...i[sz])ation$/, '$1e')
    .replace(/(...ab)ility$/, '$1le')
    .replace(/(...)is(e|ing|ed|er)$/, '$1iz$2');
}

const PREFIX = /^(?:un|non|re|over|under|dis|mis|inter|pre|counter|super|out|sub|micro|multi|anti|self)(?=.{4})/;

function withoutPrefix(word: string): string {
  return word.replace(PREFIX, '');
}

/** `+` keeps the inflected apart from the bare, so that *servic* is not known for *servicing*. */
function withoutTense(word: string): string {
  return word.replace(/(...*)ying$/, '$1i+').replace(/(...*)(?:ing|ed)$/, '$1+');
}

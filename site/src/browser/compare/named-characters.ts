// In the worker this stands in for the package `decode-named-character-reference` (site/astro.config.ts). Its table of
// 2,125 names would be a sixth of all that the page loads, and every browser has that table; but a worker has no document
// to ask, so the page asks for the names that occur and hands over what it learnt.

let characters: ReadonlyMap<string, string> = new Map();

/** Makes these names known to the parser: `amp` → `&`. */
export function learnNamedCharacters(known: ReadonlyMap<string, string>): void {
  characters = known;
}

/** What a name between `&` and `;` stands for; false where it is none. */
export function decodeNamedCharacterReference(name: string): string | false {
  return characters.get(name) ?? false;
}

/** A street with its number, a box, a postcode: what no other words look like. */
const CORE =
  /\b\d+[\w-]*,? (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Place|Court|Quay|Plaza|Terrace|Row|Close|Gate)\b|\bP\.?\s?O\.?\s?Box \d+|\bBox \d+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b/gu;
/** On its left: floors, suites and their numbers. No name, which may be that of another company. */
const BEFORE = /(?:(?:\b\d+\w{0,3}|#\d+|\bFloor|\bSuite|\bSte|\bUnit|\bRoom|\bBuilding|\bHouse|\bBM)[\s,.]+)+$/u;
/** On its right: places, numbers and a telephone, up to the first word in small letters or the end of a sentence. */
const AFTER = /^(?:[\s,]+(?:\p{Lu}[\p{L}'’-]*|#?\d[\w-]*|\+\d[\d ().-]*\d|of(?=\s\p{Lu})|the(?=\s\p{Lu})))*/u;

/**
 * The stretches of a text that can be nothing but postal addresses, as offsets. A proof of harmlessness takes less for one than a finding
 * does (`facets/addresses.ts`): what stands on its left may be the name of another company.
 */
export function findAddressShapes(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(CORE)].map(({ 0: core, index }) => {
    const start = index - (BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
    const end = index + core.length;
    return [start, end + (AFTER.exec(text.slice(end))?.[0].length ?? 0)] as const;
  });
}

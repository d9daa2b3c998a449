const LINE =
  /^\W*(?:copyright\b|©|\(c\)(?=\s*(?:\p{Lu}|\d))|(?:\p{Lu}[\p{L}\p{N}.&'-]*\s){1,4}©)(?=.*\d{4})[\s\p{L}\p{N}.,&'’()©–/-]{3,120}$/iu;
const YEARS = /\b(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}|present))?\b/gi;

/** True for two lines of copyright that name one holder, in whatever capitals; their years may differ. */
export function areCopyrightLines(before: string, after: string): boolean {
  return LINE.test(before) && LINE.test(after) && holderIn(before) === holderIn(after);
}

function holderIn(line: string): string {
  return line
    .replace(YEARS, ' ')
    .toLowerCase()
    .replace(/\bcopyright\b|©|\(c\)|\ball rights reserved\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

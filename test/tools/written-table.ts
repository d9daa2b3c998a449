import { readFileSync, writeFileSync } from 'node:fs';

/** A table that is made from the code and stands in a page, between two comments: `<!-- cues: npm run readme -->` and `<!-- end of cues -->`. */
export interface WrittenTable {
  /** The page, from the top of the repository. */
  readonly page: string;
  readonly name: string;
  readonly make: () => string;
}

/** What stands in the page now. */
export function tableInPage({ page, name }: WrittenTable): string {
  return placeOf(name).exec(readFileSync(urlOf(page), 'utf8'))?.[0] ?? '';
}

/** Writes the table into its page. */
export function writeTable({ page, name, make }: WrittenTable): void {
  const text = readFileSync(urlOf(page), 'utf8');
  writeFileSync(
    urlOf(page),
    text.replace(placeOf(name), () => make()),
  );
}

function placeOf(name: string): RegExp {
  return new RegExp(`(?<=<!-- ${name}: npm run readme -->\\n).*?(?=<!-- end of ${name} -->)`, 's');
}

function urlOf(page: string): URL {
  return new URL(`../../${page}`, import.meta.url);
}

import type { SiteBrand } from '../edition.ts';

/** What the page itself is coloured by day and by night: `--bg` of styles/colours.css, a test compares them. */
export const PAGE_COLOURS = [
  ['light', '#ffffff'],
  ['dark', '#11161d'],
] as const;

/** The publisher's colours as a stylesheet over ours; each was read as `#rrggbb`, and held to our backgrounds, by `publish`. */
export function brandStyles({ accent, accentDark, header, headerInk }: SiteBrand): string {
  // By its variables all that stands in the header is read on its colour.
  const inks = ['ink', 'soft', 'link', 'brand', 'rule', 'line'].map((name) => `--${name}:${headerInk}`).join(';');
  return [
    accent && `@media screen and (prefers-color-scheme:light){:root{${accentOf(accent)}}}`,
    accentDark && `@media screen and (prefers-color-scheme:dark){:root{${accentOf(accentDark)}}}`,
    header && `@media screen{.top{--bg:${header};${inks};background:var(--bg);color:var(--ink)}}`,
  ]
    .filter(Boolean)
    .join('');
}

function accentOf(colour: string): string {
  return `--link:${colour};--brand:${colour}`;
}

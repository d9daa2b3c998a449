import type { SiteBrand } from '../edition.ts';
import { html } from './html.ts';

/** The first letter of the site's name in the publisher's colour, as an SVG; § where the name begins with none. */
export function defaultFavicon(name: string, { accent, header, headerInk }: SiteBrand): string {
  const letter = /^[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '§';
  // An accent is read on white, so white is read on it.
  const [ground, ink] = header === null ? [accent ?? '#14365f', '#ffffff'] : [header, headerInk];
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${ground}"/><text x="16" y="23" font-family="Georgia,serif" font-size="20" font-weight="bold" text-anchor="middle" fill="${ink}">${letter}</text></svg>`
    .markup;
}

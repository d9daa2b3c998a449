import type { SiteBrand } from '../edition.ts';
import { FRAME } from './language.ts';

/** What the site is called: as the publisher says, else the publisher's name; where nobody is named, what it is. */
export function siteName({ name, named }: Pick<SiteBrand, 'name' | 'named'>, publisher: string): string {
  return name ?? (named ? publisher : FRAME.terms);
}

/** What stands after the publisher's name in the header; nothing where that says it already. */
export function nameAfterPublisher({ name, named }: Pick<SiteBrand, 'name' | 'named'>): string | null {
  return name === null && named ? FRAME.terms : null;
}

import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';

/** Whom a version concerns, as its front matter states: `Concerns Vision API, in US and EU`; nothing where it concerns everyone bound by it. */
export function concernsInWords(
  { products, regions }: Pick<EntryHeading, 'products' | 'regions'>,
  names: Edition['names'],
): readonly string[] {
  const called = (ids: readonly string[], unnamed: (id: string) => string) =>
    ids.map((id) => (Object.hasOwn(names, id) ? names[id]! : unnamed(id))).join(', ');
  const where = called(regions, (id) => (id.length <= 3 ? id.toUpperCase() : id));
  const parts = [called(products, (id) => id), where === '' ? '' : `in ${where}`].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Concerns ${products.length === 0 ? 'customers ' : ''}${parts.join(', ')}`];
}

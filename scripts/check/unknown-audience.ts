import { nearestKey } from '../history/statements/nearest-key.ts';
import type { Draft } from './draft.ts';

/** A word by which front matter says whom the document concerns, and that nobody else says. */
export interface UnknownWord {
  readonly key: 'products' | 'regions' | 'effective';
  readonly word: string;
  /** The one that was meant, most likely; null where none is near. */
  readonly nearest: string | null;
  /** Where it was looked for: the settings, the registry, other documents. */
  readonly asked: string;
}

/**
 * The products, regions and groups of customers in a draft's front matter that neither the settings nor other documents or versions nor
 * the customer registry know. Nothing where nobody knows any: the first to say a word makes it one.
 */
export function findUnknownAudience(draft: Draft): readonly UnknownWord[] {
  const { frontMatter, desk, id } = draft;
  const said = {
    products: frontMatter.products,
    regions: frontMatter.regions,
    effective: Object.keys(frontMatter.effective ?? {}).filter((cohort) => cohort !== 'all'),
  };
  const others = desk.documents.flatMap((document) =>
    document.id === id ? document.versions.slice(0, -1) : document.versions,
  );
  const names = Object.keys(desk.configuration.names);
  return (['products', 'regions', 'effective'] as const).flatMap((key) => {
    const elsewhere = others.flatMap(({ frontMatter: other, effective }) =>
      key === 'effective' ? Object.keys(effective).filter((cohort) => cohort !== 'all') : other[key],
    );
    const registered = desk.registry === null ? [] : desk.registry[key === 'effective' ? 'cohorts' : key];
    const known = [...new Set([...names, ...elsewhere, ...registered, ...(key === 'effective' ? COHORTS : [])])];
    // Names of one kind say nothing of another kind: where no word of this kind is known, this is the first.
    const isKind = elsewhere.length > 0 || registered.length > 0 || said[key].some((word) => names.includes(word));
    const asked = [
      names.length > 0 ? '`names` of the settings' : '',
      registered.length > 0 ? 'the customer registry' : '',
      elsewhere.length > 0 ? 'other versions and documents' : '',
    ].filter((source) => source !== '');
    return said[key].flatMap((word): readonly UnknownWord[] => {
      if (known.includes(word)) return [];
      const nearest = nearestKey(word, known);
      if (nearest === null && !isKind) return [];
      return [{ key, word, nearest, asked: asked.join(', ') || 'no other document' }];
    });
  });
}

/** Groups that a version may be for before any other was. */
const COHORTS = ['new', 'existing'];

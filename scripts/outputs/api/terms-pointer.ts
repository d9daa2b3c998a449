import type { Edition } from '../../changelog/edition.ts';
import { API } from './addresses.ts';

/**
 * Where the terms of a host are to be found: the file `.well-known/terms.json` (RFC 8615). It counts only at the start of a host: a
 * site below one is pointed to by a copy of it there. The name is not registered.
 */
export interface TermsPointer {
  readonly $schema: string;
  readonly publisher: string;
  readonly site: string | null;
  readonly data: string;
  readonly description: string;
  readonly feed: string;
  readonly llms: string;
}

export function termsPointer({ publisher, site }: Pick<Edition, 'publisher' | 'site'>): TermsPointer {
  const at = (address: string) => (site === null ? address : `${site}/${address}`);
  return {
    $schema: at(`${API}/schema/terms.json`),
    ...{ publisher, site },
    data: at(`${API}/index.json`),
    description: at(`${API}/openapi.json`),
    feed: at('feed.json'),
    llms: at('llms.txt'),
  };
}

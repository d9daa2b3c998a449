import { type Colours, NO_COLOURS, readColours } from './read-colours.ts';
import {
  openFields,
  readMatch,
  readSection,
  readText,
  reject,
  reportUnknownKeys,
  type YamlFields,
} from './yaml-fields.ts';

/** How the publisher's site looks and where it leads, as `site` in `terms.config.yaml` sets it; null where it does not. */
export interface Brand extends Colours {
  /** What the site is called, instead of the publisher's name. */
  readonly name: string | null;
  /** Paths of pictures below the folder of documents. */
  readonly logo: string | null;
  readonly favicon: string | null;
  /** Where links lead: an address, or a path from the site's own start. */
  readonly home: string | null;
  readonly contact: string | null;
  readonly legalNotice: string | null;
  readonly privacy: string | null;
  readonly subscribe: string | null;
  /** A sentence or two at the foot of each page. */
  readonly footer: string | null;
}

/** What `site` says: the address alone, or a map of settings. */
export interface SiteSettings {
  /** Without a slash at its end. */
  readonly address: string | null;
  readonly brand: Brand;
}

export const NO_BRAND: Brand = {
  ...{ name: null, logo: null, favicon: null, home: null, contact: null },
  ...{ legalNotice: null, privacy: null, subscribe: null, footer: null, ...NO_COLOURS },
};

const KEYS = 'address name logo favicon colours home contact legal-notice privacy subscribe footer'.split(' ');

/** Reads `site`: an address as a text, or a map in which it is `address`. */
export function readSiteSettings(fields: YamlFields): SiteSettings {
  const value = fields.values.site;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { address: readAddress(fields, 'site'), brand: NO_BRAND };
  const site = openFields(fields.yaml, value, ['site'], fields.problems)!;
  reportUnknownKeys(site, KEYS);
  return {
    address: readAddress(site, 'address'),
    brand: {
      name: readWords(site, 'name', 60, 'name: Northwind AI Terms'),
      logo: readPath(site, 'logo', ['svg', 'png']),
      favicon: readPath(site, 'favicon', ['svg', 'png', 'ico']),
      home: readLink(site, 'home', 'https://northwind.example'),
      contact: readLink(site, 'contact', 'mailto:legal@northwind.example'),
      legalNotice: readLink(site, 'legal-notice', 'https://northwind.example/imprint'),
      privacy: readLink(site, 'privacy', 'documents/privacy-policy/'),
      subscribe: readLink(site, 'subscribe', 'mailto:terms-updates@northwind.example'),
      footer: readWords(site, 'footer', 500, 'footer: Northwind AI, 1 Harbour Street, Dublin.'),
      ...readColours(readSection(site, 'colours')),
    },
  };
}

function readAddress(fields: YamlFields, key: string): string | null {
  const example = `${key}: https://terms.example.com`;
  const address = readMatch(fields, key, /^https?:\/\//, 'an address', example);
  if (address === null) return null;
  if (!URL.canParse(address)) return reject(fields, key, 'an address', example);
  const url = new URL(address);
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function readWords(fields: YamlFields, key: string, longest: number, example: string): string | null {
  const text = readText(fields, key, `up to ${longest} characters`, example) || null;
  return text === null || text.length <= longest ? text : reject(fields, key, `up to ${longest} characters`, example);
}

/** A file below the folder of documents: letters, digits, `.`, `_`, `-`, no way up, an end that says what it is. */
function readPath(fields: YamlFields, key: string, kinds: readonly string[]): string | null {
  const expected = `an ${kinds.map((kind) => kind.toUpperCase()).join(' or ')} file beside the documents, by its path from their folder`;
  const pattern = new RegExp(`^(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*\\.(?:${kinds.join('|')})$`, 'i');
  return readMatch(fields, key, pattern, expected, `${key}: ${key}.svg`);
}

/**
 * Where a link may lead: the web over https, a mail address, a path. A colon ends a scheme, and `//` a path's beginning, so neither
 * may stand in a path; a browser reads `\` as `/` and drops what is no character.
 */
const LINK =
  /^(?:https:\/\/[^\s/\\@?#"<>]+(?:[/?#][^\s\\"<>]*)?|mailto:[^\s"<>:/\\]+@[^\s"<>:/\\]+|\/?[\w~.%#-][\w/~.%#?=&-]*)$/;

function readLink(fields: YamlFields, key: string, example: string): string | null {
  const expected = 'an address that begins with https:// or mailto:, or a path';
  const link = readMatch(fields, key, LINK, expected, `${key}: ${example}`);
  if (link === null) return null;
  return URL.canParse(link, 'https://x.example/') ? link : reject(fields, key, expected, `${key}: ${example}`);
}

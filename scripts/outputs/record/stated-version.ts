import { strFromU8, unzipSync } from 'fflate';

/** What a published file says it is of. */
export interface StatedVersion {
  /** Document id and version label. */
  readonly document: string;
  readonly version: string;
  /** SHA-256 of the version's Markdown without front matter, hex. */
  readonly textHash: string;
}

/** The form of a published file, told by its first bytes: a page, JSON, a Word file, or any other text. */
export type ArtefactForm = 'page' | 'json' | 'word' | 'text';

export function formOf(bytes: Uint8Array): ArtefactForm {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'word';
  const head = strFromU8(bytes.subarray(0, 256)).trimStart();
  if (/^<!doctype html|^<html/i.test(head)) return 'page';
  return head.startsWith('{') ? 'json' : 'text';
}

/** Which version a page, a JSON file or a Word file says it is of; null where it says none. */
export function statedVersion(bytes: Uint8Array): StatedVersion | null {
  switch (formOf(bytes)) {
    case 'page':
      return statedInPage(strFromU8(bytes));
    case 'json':
      return statedInJson(strFromU8(bytes));
    case 'word':
      return statedInWord(bytes);
    case 'text':
      return null;
  }
}

/** `<meta name="terms-version" content="service-agreement@6 sha256-…">` */
function statedInPage(page: string): StatedVersion | null {
  return readStatement(/<meta name="terms-version" content="([^"<]*)"/.exec(page)?.[1] ?? '');
}

function statedInJson(text: string): StatedVersion | null {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { document, version, textHash } = value;
  if (typeof document !== 'string' || typeof version !== 'string' || typeof textHash !== 'string') return null;
  return { document, version, textHash };
}

/** A property of its own: Word shows it among the file's advanced properties. */
function statedInWord(bytes: Uint8Array): StatedVersion | null {
  let custom: Uint8Array | undefined;
  try {
    custom = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/custom.xml' })['docProps/custom.xml'];
  } catch {
    return null;
  }
  const value = /name="terms-version"[^>]*>\s*<vt:lpwstr>([^<]*)</.exec(custom ? strFromU8(custom) : '')?.[1];
  return readStatement(value ?? '');
}

/** What pages and Word files carry, in one line: `DOCUMENT@VERSION sha256-HASH`. */
export function stateVersion({ document, version, textHash }: StatedVersion): string {
  return `${document}@${version} sha256-${textHash}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/** @param line as it stands in markup */
function readStatement(line: string): StatedVersion | null {
  const text = line.replace(/&[#a-z0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);
  const [, document, version, textHash] = /^([a-z0-9-]+)@(.+) sha256-([0-9a-f]{64})$/.exec(text) ?? [];
  return document && version && textHash ? { document, version, textHash } : null;
}

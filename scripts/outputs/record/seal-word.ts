import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { type SealState, type Sha256, UNSEALED } from './seal.ts';

/** Parts of a Word file by their names in it, in order. */
export type WordParts = Readonly<Record<string, Uint8Array>>;

/** The part that holds a file's own properties, the seal among them. */
const CUSTOM = 'docProps/custom.xml';
const SEAL = /(name="terms-seal"[^>]*>\s*<vt:lpwstr>sha256-)([0-9a-f]{64})(?=<)/;

/** More no published file has by far; what says it unpacks to more is none. Bytes. */
const MOST = 2 ** 28;

/** The first day that a ZIP archive can name. It is read in the machine's own time zone, so it is made in that one. */
const FIRST_DAY = '1980-01-01T12:00:00';

/**
 * Packs the parts of a Word file in their order, with its seal where its properties have a place for one. Equal parts give equal bytes
 * on every machine and day. Only a file packed like this holds its seal: what Word itself saves is another file.
 */
export function packWord(parts: WordParts, sha256: Sha256): Uint8Array {
  const custom = parts[CUSTOM];
  if (custom === undefined || !SEAL.test(strFromU8(custom))) return zip(parts);
  return zip(sealed(parts, hashParts(sealed(parts, UNSEALED), sha256)));
}

/** Whether a Word file is, to the byte, as it was when it was sealed. */
export function checkWordSeal(bytes: Uint8Array, sha256: Sha256): SealState {
  let parts: WordParts;
  try {
    parts = unpack(bytes);
  } catch {
    return 'broken';
  }
  const custom = parts[CUSTOM];
  const hash = custom && SEAL.exec(strFromU8(custom))?.[2];
  if (!hash) return 'none';
  const packed = zip(parts);
  const asPacked = packed.length === bytes.length && packed.every((byte, index) => byte === bytes[index]);
  return asPacked && hashParts(sealed(parts, UNSEALED), sha256) === hash ? 'holds' : 'broken';
}

function unpack(bytes: Uint8Array): WordParts {
  let size = 0;
  return unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize;
      if (size > MOST) throw new Error('It unpacks to more than any published file.');
      return true;
    },
  });
}

function sealed(parts: WordParts, hash: string): WordParts {
  return { ...parts, [CUSTOM]: strToU8(strFromU8(parts[CUSTOM]!).replace(SEAL, `$1${hash}`)) };
}

/** Of each part its name and hash, a line each. */
function hashParts(parts: WordParts, sha256: Sha256): string {
  return sha256(
    strToU8(
      Object.entries(parts)
        .map(([name, content]) => `${sha256(content)}  ${name}\n`)
        .join(''),
    ),
  );
}

function zip(parts: WordParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [content, { mtime: FIRST_DAY, os: 0 }];
  return zipSync(files, { level: 6 });
}

import { Inflate } from 'fflate';
import { InputError } from '../../history/input-error.ts';

/** The files of a zip archive, each unpacked when it is asked for. */
export interface Zip {
  /** In the order of the archive's directory. */
  readonly names: readonly string[];
  /**
   * The bytes of a file; null where there is none of that name.
   * @throws InputError where it is damaged, or larger than any document is
   */
  read(name: string): Uint8Array | null;
}

/** A file as the directory at the archive's end tells of it (APPNOTE.TXT 4.3.12). */
interface Entry {
  readonly method: number;
  readonly offset: number;
  readonly packed: number;
}

/** Unpacked, a contract of 60 pages has about 2 MB of XML. What says that it is larger, or turns out to be, is not unpacked. */
const MOST_UNPACKED = 60_000_000;
/** Files in an archive; a Word document has a dozen and its pictures. */
const MOST_FILES = 5_000;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Opens a zip archive of which nothing is believed: names that lead out of it, two files of one name and files under a password are
 * refused, and a file is unpacked piece by piece, so that one that pretends to be small is given up in time. Nothing is ever
 * written to a disk.
 * @param most bytes of all files that are asked for, unpacked
 * @throws InputError
 */
export function readZip(bytes: Uint8Array, most = MOST_UNPACKED): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = most;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = unpack(bytes, view, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_FILES) throw damaged(`it holds ${count} files`);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) throw damaged('its directory is cut off');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength!));
    if (isOutside(name))
      throw refused(`a file in it is named to be written elsewhere: ${JSON.stringify(name.slice(0, 60))}`);
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw refused('files in it are locked with a password');
    if (entries.has(name)) throw refused(`two files in it are named ${JSON.stringify(name.slice(0, 60))}`);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

/** The record at the end may be followed by a comment of at most 65,535 characters. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged('it has no end');
}

/** `../../.ssh/config`, `/etc/passwd`, `C:\terms`: no program that makes documents writes such names. */
function isOutside(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)|\0/i.test(name) || name.split(/[/\\]/).includes('..');
}

function unpack(bytes: Uint8Array, view: DataView, { method, offset, packed }: Entry, most: number): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged('a file in it is missing');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw damaged('it is cut off');
  if (method === 0) {
    if (packed > most) throw tooLarge();
    return content;
  }
  if (method !== 8) throw damaged('it is packed in a way that no document is');
  return inflate(content, most);
}

/** So much at a time: a piece of it can become a thousand times larger. */
const PIECE = 1_024;

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    ended = final;
  });
  for (let at = 0; at < packed.length && !ended; at += PIECE) {
    try {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (cause) {
      throw damaged('a file in it cannot be unpacked', cause);
    }
    if (size > most) throw tooLarge();
  }
  if (!ended) throw damaged('a file in it cannot be unpacked');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function tooLarge(): InputError {
  return new InputError(`Unpacked, the file is larger than any contract is`, {
    expected: 'the text of one document',
    example: 'open it in Word and save it under another name',
  });
}

function damaged(why: string, cause?: unknown): InputError {
  return new InputError(`The file is damaged: ${why}`, {
    expected: 'a Word document (.docx)',
    example: 'open it in Word and save it under another name',
    cause,
  });
}

function refused(why: string): InputError {
  return new InputError(`The file is not safe to read: ${why}`, {
    expected: 'a Word document (.docx) as Word writes it',
    example: 'open it in Word and save it under another name',
  });
}

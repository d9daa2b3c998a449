/** As much of CBOR (RFC 8949) as a search index is written in: whole numbers, texts, and arrays of known length. */
export type Cbor = number | string | readonly Cbor[];

/** @throws Error where the bytes hold anything else */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    let size = SIZES[short] ?? 0;
    if (size === 0) throw new Error(`CBOR at byte ${at} has a length of no known size.`);
    let length = 0;
    for (; size > 0; size--) length = length * 256 + view.getUint8(at++);
    return length;
  };
  const read = (): Cbor => {
    const first = view.getUint8(at++);
    const length = readLength(first & 31);
    switch (first >> 5) {
      case 0:
        return length;
      case 3:
        at += length;
        return new TextDecoder().decode(bytes.subarray(at - length, at));
      case 4:
        return Array.from({ length }, read);
      default:
        throw new Error(`CBOR at byte ${at} is neither a whole number, a text nor an array.`);
    }
  };
  const value = read();
  if (at !== bytes.length) throw new Error(`CBOR ends at byte ${at} of ${bytes.length}.`);
  return value;
}

/** Writes each length in the fewest bytes. */
export function writeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  const writeHead = (major: number, length: number): void => {
    const size = length < 24 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 4;
    bytes.push((major << 5) | (size === 0 ? length : 23 + size - Number(size === 4)));
    for (let byte = size - 1; byte >= 0; byte--) bytes.push((length >>> (byte * 8)) & 255);
  };
  const write = (value: Cbor): void => {
    if (typeof value === 'number') writeHead(0, value);
    else if (typeof value === 'string') {
      const text = new TextEncoder().encode(value);
      writeHead(3, text.length);
      for (const byte of text) bytes.push(byte);
    } else {
      writeHead(4, value.length);
      value.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(bytes);
}

/** Bytes that a length takes, by what stands for it in the first byte. */
const SIZES: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

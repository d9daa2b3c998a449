import { strToU8, zipSync } from 'fflate';

/** Parts of a package by name, as XML. */
export type Parts = Readonly<Record<string, string>>;

/** Packs parts in their order; equal parts give equal bytes on every machine. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  // The first day that a zip file can name: it is read in the machine's own time zone, so it is made in that one.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

import { faultOfSvg, sizeOfSvg } from './svg-fault.ts';

/** A picture that the site shows, as it lies beside the documents. */
export interface BrandImage {
  readonly kind: 'svg' | 'png' | 'ico';
  /** In pixels, or in the units of an SVG; null of an icon. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly bytes: Uint8Array;
}

/** Largest picture that is taken, in bytes: it is loaded with every page. */
export const IMAGE_LIMIT = 64 * 1024;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ICO = [0, 0, 1, 0];

/** Reads a picture by what it is, not by its name; a text says what is wrong with one that is not taken. */
export function readBrandImage(bytes: Uint8Array, path: string): BrandImage | string {
  if (bytes.length > IMAGE_LIMIT) return `has ${bytes.length} bytes; up to ${IMAGE_LIMIT} are taken`;
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (kind === 'svg') return readSvg(bytes);
  if (kind === 'ico') return begins(bytes, ICO) ? { kind, size: null, bytes } : 'is no icon file';
  if (!begins(bytes, PNG) || bytes.length < 24) return 'is no PNG picture';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { kind: 'png', size: { width, height }, bytes } : 'has no width or no height';
}

function readSvg(bytes: Uint8Array): BrandImage | string {
  const text = new TextDecoder().decode(bytes);
  const fault = faultOfSvg(text);
  if (fault !== null) return fault;
  const size = sizeOfSvg(text);
  return size === null ? 'states no viewBox, so its size is not known' : { kind: 'svg', size, bytes };
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

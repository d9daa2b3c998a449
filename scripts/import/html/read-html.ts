import type { ImportedText } from '../imported-text.ts';

export function readHtml(_html: string): ImportedText {
  return { title: '', blocks: [], losses: [] };
}

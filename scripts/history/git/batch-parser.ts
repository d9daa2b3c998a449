/** What one blob holds; `too-large` where it was passed over unread. */
export type BlobContent =
  | { readonly kind: 'content'; readonly content: Buffer }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'missing' };

/**
 * Reads the output of `git cat-file --batch` chunk by chunk, wherever it is cut, and hands on each answer in turn:
 *
 *     HASH SP TYPE SP SIZE LF CONTENT LF       or       HASH SP missing LF
 *
 * Content is taken by its size, as it may hold any byte. Content above `limit` bytes is passed over without being kept,
 * and objects that are not blobs count as missing. The parser throws on anything else.
 */
export function createBatchParser(limit: number, answer: (content: BlobContent) => void): (chunk: Buffer) => void {
  let header = '';
  let open: OpenBlob | null = null;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (open === null) {
        const lineEnd = chunk.indexOf(LINE_FEED, at);
        header += chunk.toString('latin1', at, lineEnd === -1 ? chunk.length : lineEnd);
        if (lineEnd === -1) return;
        at = lineEnd + 1;
        open = openBlob(header, limit);
        header = '';
        if (open === null) answer({ kind: 'missing' });
        continue;
      }
      const taken = Math.min(open.size - open.read, chunk.length - at);
      open.content?.set(chunk.subarray(at, at + taken), open.read);
      open.read += taken;
      at += taken;
      if (open.read < open.size || at === chunk.length) continue;
      if (chunk[at] !== LINE_FEED) throw new Error('unexpected output');
      at++;
      answer(closeBlob(open));
      open = null;
    }
  };
}

const LINE_FEED = 10;

interface OpenBlob {
  readonly size: number;
  readonly isBlob: boolean;
  /** Null where it is passed over. */
  readonly content: Buffer | null;
  read: number;
}

function openBlob(header: string, limit: number): OpenBlob | null {
  if (/^\S+ (missing|ambiguous)$/.test(header)) return null;
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header);
  if (match === null) throw new Error(`unexpected output ${JSON.stringify(header.slice(0, 80))}`);
  const size = Number(match[2]);
  const isBlob = match[1] === 'blob';
  return { size, isBlob, content: isBlob && size <= limit ? Buffer.allocUnsafe(size) : null, read: 0 };
}

function closeBlob({ size, isBlob, content }: OpenBlob): BlobContent {
  if (!isBlob) return { kind: 'missing' };
  return content === null ? { kind: 'too-large', size } : { kind: 'content', content };
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml',
};

/** A folder on a port of this machine, as any static host would serve it. */
export interface ServedFolder {
  /** `http://127.0.0.1:34567/terms/` */
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

/** Serves a folder under a prefix that begins and ends with a slash. */
export async function serveFolder(folder: string, prefix = '/'): Promise<ServedFolder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    readFile(path.startsWith(prefix) ? file : '').then(
      (body) => response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
      async () => {
        const page = await readFile(join(folder, '404.html')).catch(() => '');
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${prefix}`, asked, close: () => server.close() };
}

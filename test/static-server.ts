import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A folder served as any static host would. */
export interface StaticServer {
  /** `http://127.0.0.1:34567/terms/` */
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): void;
}

/** Serves a folder under a prefix that begins and ends with a slash. */
export async function serveFolder(folder: string, prefix = '/'): Promise<StaticServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(path);
    const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    readFile(path.startsWith(prefix) ? file : '').then(
      (body) => response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
      // A browser asks for an icon by itself; the site has none.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    asked,
    close: () => server.close(),
  };
}

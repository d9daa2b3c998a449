import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment on the pull request. */
export interface FakeComment {
  readonly id: number;
  readonly user: { readonly id: number };
  body: string;
}

/** One pull request with its comments, served as GitHub's API serves them. */
export interface PullRequestFake {
  readonly url: string;
  readonly comments: FakeComment[];
  /** Each request as `POST /repos/…`, in order. */
  readonly log: string[];
  /** The files that it changes. */
  files: readonly { readonly filename: string; readonly previous_filename?: string }[];
  /** The newest commit of the pull request's branch. */
  head: string;
  /** The next write is done, and its answer cut off. */
  cut: boolean;
  close(): Promise<void>;
}

/** The user as whom Actions writes. */
export const ACTIONS = 41_898_282;

/** Starts it on a free port of this machine: pull request 7 of northwind/terms, from a fork. */
export async function startPullRequestFake(head: string): Promise<PullRequestFake> {
  const fake = { comments: [] as FakeComment[], log: [] as string[], files: [], head, cut: false };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    fake.log.push(`${request.method} ${pathname}`);
    const send = (status: number, json: unknown): void => {
      const body = JSON.stringify(json);
      const headers = { date: 'Sun, 22 Nov 2026 12:00:00 GMT', 'content-type': 'application/json' };
      const isCut = fake.cut && request.method !== 'GET';
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
      if (!isCut) return void response.end(body);
      fake.cut = false;
      response.write(body.slice(0, 10), () => response.destroy());
    };
    const page = (items: readonly unknown[]) => {
      const [number, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      send(200, items.slice((number - 1) * size, number * size));
    };
    const comments = '/repos/northwind/terms/issues/7/comments';
    const [, edited] = /^\/repos\/northwind\/terms\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const words = text === '' ? '' : (JSON.parse(text) as { readonly body: string }).body;
    if (pathname === '/repos/northwind/terms/pulls')
      return page(searchParams.get('head') === 'stranger:draft' ? [{ number: 7, head: { sha: fake.head } }] : []);
    if (pathname === '/repos/northwind/terms/pulls/7/files') return page(fake.files);
    if (pathname === '/users/github-actions%5Bbot%5D') return send(200, { id: ACTIONS });
    if (pathname === comments && request.method === 'GET') return page(fake.comments);
    if (pathname === comments) {
      fake.comments.push({ id: fake.comments.length + 1, user: { id: ACTIONS }, body: words });
      return send(201, fake.comments.at(-1));
    }
    const comment = fake.comments.find(({ id }) => id === Number(edited));
    if (comment === undefined || request.method !== 'PATCH') return send(404, { message: 'Not Found' });
    comment.body = words;
    return send(200, comment);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return Object.assign(fake, { url, close });
}

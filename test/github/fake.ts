import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actOn } from './act.ts';
import { faultsInAnswer, faultsInRequest } from './description.ts';
import { answerRequest, type FakeAnswer } from './endpoints.ts';
import type { Fault, FaultRule } from './faults.ts';
import { type Access, makeWorld, userOf, type World } from './world.ts';

/** A GitHub on this machine: stateful, with faults on demand, its requests held to GitHub's own description. */
export interface FakeGitHub {
  readonly url: string;
  readonly world: World;
  readonly act: ReturnType<typeof actOn>;
  /** Each request as `GET /repos/a/b`, in order. */
  readonly log: string[];
  /** Headers of authorization in the order of the log. */
  readonly authorizations: (string | undefined)[];
  /** What was outside the description, requests and our own answers. */
  readonly undescribed: string[];
  /** Makes the next `times` requests that match go wrong. */
  fail(fault: Fault, on: RegExp, times?: number): void;
  readonly rules: FaultRule[];
  /** Asked at each request that no rule was made for. */
  befall: (line: string) => Fault | null;
  close(): Promise<void>;
}

/** The token of the fake's sender: a canary that must never be printed. */
export const TOKEN = 'ghp_CanaryTokenOfTheSender000000000000000';
/** Answers to one token an hour, as GitHub gives an installation. */
const HOURLY = 5_000;

/** Starts one on a free port. Its clock stands still but for a second with each thing created. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const world = makeWorld(TOKEN);
  const fake = {
    world,
    act: actOn(world),
    log: [] as string[],
    authorizations: [] as (string | undefined)[],
    undescribed: [] as string[],
    rules: [] as FaultRule[],
    befall: (_line: string): Fault | null => null,
    fail: (fault: Fault, on: RegExp, times = 1) => void fake.rules.push({ fault, on, times }),
  };
  const server = createServer((request, response) => {
    void serve(fake, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  };
  return Object.assign(fake, { url: `http://127.0.0.1:${port}`, close });
}

type Serving = Omit<FakeGitHub, 'url' | 'close'>;

async function serve(fake: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world } = fake;
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake');
  const method = request.method ?? 'GET';
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>);
  fake.log.push(`${method} ${path}`);
  fake.authorizations.push(request.headers.authorization);
  fake.undescribed.push(...faultsInRequest(method, path, query, body));
  if (request.headers['x-github-api-version'] !== '2022-11-28') fake.undescribed.push(`${path} has no API version`);

  const fault = takeFault(fake.rules, `${method} ${path}`) ?? fake.befall(`${method} ${path}`);
  if (fault?.kind === 'cut' && fault.when === 'before') return void response.destroy();
  if (fault?.kind === 'before') {
    const answer = { status: fault.status, json: { message: fault.message ?? 'Something went wrong' } };
    return send(world, response, answer, { ...limits(HOURLY), ...fault.headers });
  }
  const access = accessOf(world, request.headers.authorization);
  const answer: FakeAnswer =
    access === null
      ? { status: 401, json: { message: 'Bad credentials' } }
      : answerRequest(world, { method, path, query, body: body ?? {}, access });
  fake.undescribed.push(...faultsInAnswer(method, path, answer.status, answer.json));

  if (fault?.kind === 'silent') return;
  if (fault?.kind === 'cut') return void response.destroy();
  if (fault?.kind === 'after')
    return send(world, response, { status: fault.status, json: '<html>Unicorn!</html>' }, limits(HOURLY));
  const { json, headers } = page(answer, path, query);
  // As if reactions changed nothing: what GitHub does is not documented.
  const look = JSON.stringify(json, (key, value: unknown) => (key === 'reactions' ? undefined : value));
  const etag = `"${createHash('sha256').update(look).digest('hex').slice(0, 32)}"`;
  const same = method === 'GET' && request.headers['if-none-match'] === etag;
  const all = { ...limits(HOURLY), ...headers, etag, ...(answer.location && { location: answer.location }) };
  if (fault?.kind === 'truncated') return truncate(world, response, { ...answer, json }, all);
  if (fault?.kind === 'no-date') response.sendDate = false;
  send(world, response, same ? { status: 304, json: null } : { ...answer, json }, all, fault?.kind === 'no-date');
}

function takeFault(rules: readonly FaultRule[], line: string): Fault | null {
  const rule = rules.find(({ on, times }) => times > 0 && on.test(line));
  if (rule === undefined) return null;
  rule.times--;
  return rule.fault;
}

/** `token …` of somebody, or `bearer …` of an App, whose signature is not looked at. */
function accessOf(world: World, authorization = ''): Access | null {
  const [scheme, token = ''] = authorization.split(' ');
  if (scheme === 'bearer' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
    return { user: userOf(world, 'notice-sender[bot]'), account: null, expires: Number.POSITIVE_INFINITY };
  const access = world.tokens.get(token);
  return access !== undefined && access.expires > world.now ? access : null;
}

function page(
  { json }: FakeAnswer,
  path: string,
  query: URLSearchParams,
): { readonly json: unknown; readonly headers: Readonly<Record<string, string>> } {
  if (!Array.isArray(json)) return { json, headers: {} };
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const next = new URLSearchParams({ ...Object.fromEntries(query), page: String(number + 1) });
  const more = json.length > number * size;
  const headers: Record<string, string> = more ? { link: `<https://github.example${path}?${next}>; rel="next"` } : {};
  return { json: json.slice((number - 1) * size, number * size), headers };
}

function limits(remaining: number): Record<string, string> {
  return { 'x-ratelimit-limit': String(HOURLY), 'x-ratelimit-remaining': String(remaining), 'x-ratelimit-reset': '0' };
}

function send(
  world: World,
  response: ServerResponse,
  { status, json }: FakeAnswer,
  headers: Readonly<Record<string, string>>,
  dateless = false,
): void {
  const text = status === 304 ? '' : JSON.stringify(json);
  response.sendDate = false;
  response.writeHead(status, {
    ...(!dateless && { date: new Date(world.now).toUTCString() }),
    'x-github-request-id': `FAKE:${world.nextId++}`,
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(text);
}

function truncate(world: World, response: ServerResponse, { status, json }: FakeAnswer, headers: object): void {
  const text = JSON.stringify(json);
  response.sendDate = false;
  response.writeHead(status, {
    date: new Date(world.now).toUTCString(),
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../../history/input-error.ts';
import { type PlannedNotice, readPlannedNotice } from '../../notices/delivery/planned-notice.ts';
import { canonicalJson } from '../../notices/planning/canonical-json.ts';
import type { PlanHeader } from '../../notices/planning/plan.ts';
import { versionKey } from '../../notices/planning/plan-hashes.ts';
import { sha256 } from './request-plan.ts';

/** A plan in a file, whose notices are read one by one: those for 100,000 customers are larger than memory. */
export interface OpenPlan {
  readonly header: Pick<PlanHeader, 'digest' | 'texts' | 'customers'>;
  /** In the plan's order. */
  readonly notices: readonly PlanLine[];
  close(): Promise<void>;
}

export interface PlanLine {
  readonly customer: string;
  readonly repository: string;
  /** @throws InputError where the file has changed since it was opened */
  readonly read: () => Promise<PlannedNotice>;
}

const EXPECTED = { expected: 'a plan as `terms notices plan --out` writes it', example: '--plan plan.jsonl' };

/**
 * Opens a plan and computes its digest from what it holds.
 * @throws InputError where it is no plan, or its digest is not that of its notices
 */
export async function openPlan(file: string): Promise<OpenPlan> {
  const handle = await open(file).catch((error) => unreadable(file, error));
  try {
    const digest = createHash('sha256').update('[');
    const notices: PlanLine[] = [];
    let header: OpenPlan['header'] | null = null;
    for await (const { text, start, length, line } of eachLine(handle, file)) {
      const value = parseObject(text, file, line);
      if (header === null) {
        header = readHeader(value, file);
        continue;
      }
      const notice = readPlannedNotice(value, file, line);
      refuseUnbacked(notice, header, file, line);
      digest.update(`${notices.length > 0 ? ',' : ''}${canonicalJson(value)}`);
      const hash = sha256(text);
      const { repository } = notice;
      const read = async () =>
        readPlannedNotice(parseObject(await again(handle, start, length, hash, file), file, line), file, line);
      notices.push({ customer: notice.identity.customer, repository, read });
    }
    if (header === null) throw new InputError('The plan is empty', { file, ...EXPECTED });
    if (digest.update(']').digest('hex') !== header.digest)
      throw new InputError('The plan was changed: its digest is not that of its notices', {
        file,
        line: 1,
        ...EXPECTED,
      });
    return { header, notices, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): never {
  throw new InputError(`The plan cannot be read (${error.code})`, { file, ...EXPECTED, cause: error });
}

function readHeader(value: Readonly<Record<string, unknown>>, file: string): OpenPlan['header'] {
  const { format, digest, texts, customers } = value;
  if (format !== 'terms-notice-plan/1' || typeof digest !== 'string' || !isHashes(texts) || !isHashes(customers))
    throw new InputError('The first line is not the header of a plan', { file, line: 1, ...EXPECTED });
  return { digest, texts, customers };
}

/** Without the hashes of what a notice was made from, nobody could tell that it has changed since. */
function refuseUnbacked(
  { identity }: PlannedNotice,
  { texts, customers }: OpenPlan['header'],
  file: string,
  line: number,
) {
  const { customer, document, version } = identity;
  if (Object.hasOwn(customers, customer) && Object.hasOwn(texts, versionKey(document, version))) return;
  throw new InputError('The header of the plan does not say what this notice was made from', {
    file,
    line,
    ...EXPECTED,
  });
}

function isHashes(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');
}

function parseObject(text: string, file: string, line: number): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new InputError('The line is not a JSON object', { file, line, ...EXPECTED });
}

async function again(handle: FileHandle, start: number, length: number, hash: string, file: string): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  const text = buffer.toString('utf8');
  if (sha256(text) !== hash) throw new InputError('The plan was changed while it was delivered', { file, ...EXPECTED });
  return text;
}

interface PlanText {
  readonly text: string;
  /** Bytes. */
  readonly start: number;
  readonly length: number;
  /** 1-based. */
  readonly line: number;
}

/** Lines with their places in bytes, so that each can be read again on its own. */
async function* eachLine(handle: FileHandle, file: string): AsyncGenerator<PlanText> {
  let rest = Buffer.alloc(0);
  let [start, line] = [0, 1];
  const chunk = Buffer.alloc(2 ** 18);
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position).catch((error) => unreadable(file, error));
    position += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(10); end >= 0 || (bytesRead === 0 && rest.length > 0); end = rest.indexOf(10)) {
      const length = end < 0 ? rest.length : end;
      yield { text: rest.subarray(0, length).toString('utf8'), start, length, line };
      rest = rest.subarray(length + 1);
      start += length + 1;
      line++;
    }
    if (bytesRead === 0) return;
  }
}

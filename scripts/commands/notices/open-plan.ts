import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../../history/input-error.ts';
import {
  type ApprovedHeader,
  EXPECTED_PLAN,
  type NoticeToSend,
  PlanDigest,
  readHeader,
  readNoticeToSend,
} from '../../notices/planning/plan-format.ts';
import { refuseUnbacked } from '../../notices/planning/refuse-unbacked.ts';
import type { Channel } from '../../notices/registry/channels.ts';
import { sha256, startSha256 } from '../sha256.ts';

/** A plan in a file, whose notices are read one by one: those for 100,000 customers are larger than memory. */
export interface OpenPlan {
  readonly header: ApprovedHeader;
  /** In the plan's order. */
  readonly notices: readonly PlanLine[];
  close(): Promise<void>;
}

export interface PlanLine {
  readonly customer: string;
  readonly channel: Channel;
  /** Null for a letter. */
  readonly repository: string | null;
  /** @throws InputError where the file has changed since it was opened */
  readonly read: () => Promise<NoticeToSend>;
}

/**
 * Opens a plan and computes its digest from what it holds.
 * @throws InputError where it is no plan, or its digest is not that of its notices
 */
export async function openPlan(file: string): Promise<OpenPlan> {
  const handle = await open(file).catch((error) => unreadable(file, error));
  try {
    const digest = new PlanDigest(startSha256());
    const notices: PlanLine[] = [];
    let header: ApprovedHeader | null = null;
    for await (const { text, start, length, line } of eachLine(handle, file)) {
      const place = { file, line };
      if (header === null) {
        header = readHeader(text, place);
        continue;
      }
      const notice = readNoticeToSend(text, place);
      refuseUnbacked(text, header, place, sha256);
      digest.addText(text);
      const hash = sha256(text);
      const { customer, repository } = notice;
      const read = async () => readNoticeToSend(await again(handle, start, length, hash, file), place);
      notices.push({ customer, channel: notice.channel ?? 'github', repository, read });
    }
    if (header === null) throw new InputError('The plan is empty', { file, ...EXPECTED_PLAN });
    if (digest.hex() !== header.digest)
      throw new InputError('The plan was changed: its digest is not that of its notices', {
        file,
        line: 1,
        ...EXPECTED_PLAN,
      });
    return { header, notices, close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function unreadable(file: string, error: NodeJS.ErrnoException): never {
  throw new InputError(`The plan cannot be read (${error.code})`, { file, ...EXPECTED_PLAN, cause: error });
}

async function again(handle: FileHandle, start: number, length: number, hash: string, file: string): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
  const text = buffer.toString('utf8');
  if (sha256(text) !== hash)
    throw new InputError('The plan was changed while it was delivered', { file, ...EXPECTED_PLAN });
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

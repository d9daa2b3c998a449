import { parentPort, workerData } from 'node:worker_threads';
import { type BlobSource, openBlobReader } from '../history/git/blob-reader.ts';
import { InputError, type InputErrorData } from '../history/input-error.ts';
import type { NamedDocument } from '../history/read-document.ts';
import type { Topic } from '../history/statements/topics.ts';
import type { Family } from './families.ts';
import { fillPack } from './fill-pack.ts';
import type { Fingerprints } from './fingerprint.ts';
import { decodePack, emptyPack, encodePack } from './pack.ts';

// One thread that fills the packs it is given, one after another.

/** What a worker is started with. */
export interface WorkerSetting {
  readonly repository: BlobSource;
  readonly topics: readonly Topic[];
  readonly since: string | null;
  readonly fingerprints: Fingerprints;
}

/** A piece of work: a family and what is known about it, encoded. */
export interface WorkerTask {
  readonly family: Family<NamedDocument>;
  readonly known: Uint8Array;
}

/** What it came to: the filled pack, encoded, or the user's mistake that was found. */
export type WorkerAnswer = { readonly pack: Uint8Array } | { readonly mistake: InputErrorData };

const { repository, topics, since, fingerprints } = workerData as WorkerSetting;
const blobs = openBlobReader(repository);
parentPort!.on('message', async ({ family, known }: WorkerTask) => {
  try {
    const pack = await fillPack(family, decodePack(known, fingerprints) ?? emptyPack(), { blobs, topics, since });
    // A copy in memory of its own, which is handed over and not copied again.
    const encoded = new Uint8Array(encodePack(pack, fingerprints));
    parentPort!.postMessage({ pack: encoded } satisfies WorkerAnswer, [encoded.buffer]);
  } catch (error) {
    // Anything else is a bug, which ends the thread and is told with its stack.
    if (!(error instanceof InputError)) throw error;
    const { message, file, line } = error;
    parentPort!.postMessage({ mistake: { message, file, line } } satisfies WorkerAnswer);
  }
});

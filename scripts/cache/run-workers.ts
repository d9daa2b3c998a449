import { Worker } from 'node:worker_threads';
import { restoreInputError } from '../history/input-error.ts';
import type { WorkerAnswer, WorkerSetting, WorkerTask } from './family-worker.ts';

/** Threads that take one task after another. */
export interface WorkerPool {
  /** Works on a task as soon as a thread is free, in the order of the calls. Rejects with InputError, or with the bug's own error. */
  run(task: () => WorkerTask): Promise<Uint8Array>;
  /** Ends all threads at once. */
  close(): Promise<void>;
}

/**
 * Starts up to `jobs` threads, each when there is work for it. After a failure nothing more is begun.
 *
 * Each thread has a heap of its own, whose young part grows with what is allocated between two collections: by default to
 * 32 MB and more, of which nearly all is garbage here.
 */
export function openWorkerPool(setting: WorkerSetting, jobs: number): WorkerPool {
  const waiting: { task: () => WorkerTask; resolve: (pack: Uint8Array) => void; reject: (error: unknown) => void }[] =
    [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let failed = false;
  const fail = (error: unknown): void => {
    failed = true;
    for (const { reject } of waiting.splice(0)) reject(error);
  };

  const next = (worker: Worker): void => {
    const job = waiting.shift();
    if (job === undefined) {
      idle.push(worker);
      return;
    }
    const answered = (answer: WorkerAnswer): void => {
      worker.off('error', broke);
      if ('pack' in answer) job.resolve(answer.pack);
      else {
        const error = restoreInputError(answer.mistake);
        job.reject(error);
        fail(error);
      }
      next(worker);
    };
    const broke = (error: unknown): void => {
      worker.off('message', answered);
      all.delete(worker);
      job.reject(error);
      fail(error);
    };
    worker.once('message', answered).once('error', broke);
    worker.postMessage(job.task());
  };

  return {
    run(task) {
      return new Promise((resolve, reject) => {
        if (failed) return reject(new Error('a task before it failed'));
        waiting.push({ task, resolve, reject });
        const worker = idle.pop() ?? (all.size < jobs ? startWorker(setting) : undefined);
        if (worker === undefined) return;
        all.add(worker);
        next(worker);
      });
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function startWorker(setting: WorkerSetting): Worker {
  return new Worker(new URL('./family-worker.ts', import.meta.url), {
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}

const YOUNG_MEGABYTES = 24;

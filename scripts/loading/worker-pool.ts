import { type ResourceLimits, Worker } from 'node:worker_threads';
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
 * Starts up to `jobs` threads, each when there is work for it. After a failure nothing more is begun. A task for which a
 * thread's memory is too small is given to another without that limit.
 */
export function openWorkerPool(setting: WorkerSetting, jobs: number): WorkerPool {
  const waiting: { task: () => WorkerTask; resolve: (pack: Uint8Array) => void; reject: (error: unknown) => void }[] =
    [];
  const all = new Set<Worker>();
  const unlimited = new WeakSet<Worker>();
  let failed = false;
  const fail = (error: unknown): void => {
    failed = true;
    for (const { reject } of waiting.splice(0)) reject(error);
  };

  const next = (worker: Worker): void => {
    const job = waiting.shift();
    if (job === undefined) {
      // All tasks are given at the start: with the last one its memory is wanted elsewhere.
      all.delete(worker);
      void worker.terminate();
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
    const broke = (error: NodeJS.ErrnoException): void => {
      worker.off('message', answered);
      all.delete(worker);
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY' || unlimited.has(worker)) {
        job.reject(error);
        fail(error);
        return;
      }
      waiting.unshift(job);
      const larger = startWorker(setting, {});
      unlimited.add(larger);
      all.add(larger);
      next(larger);
    };
    worker.once('message', answered).once('error', broke);
    worker.postMessage(job.task());
  };

  return {
    run(task) {
      return new Promise((resolve, reject) => {
        if (failed) return reject(new Error('a task before it failed'));
        waiting.push({ task, resolve, reject });
        if (all.size >= jobs) return;
        const worker = startWorker(setting, MEMORY);
        all.add(worker);
        next(worker);
      });
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function startWorker(setting: WorkerSetting, resourceLimits: ResourceLimits): Worker {
  return new Worker(new URL('./family-worker.ts', import.meta.url), { workerData: setting, resourceLimits });
}

/**
 * What a thread needs is 50 MB; V8 lets it grow to several times that before it looks for garbage, unless it is told not to.
 * Measured on the genai corpus: 344 MB in all with one thread and 458 MB with two; with 12 and 130 the two take 409 MB and a
 * tenth more time, with 64 and 220 533 MB.
 */
const MEMORY: ResourceLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 150 };

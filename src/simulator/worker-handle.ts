import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { CollectionOptions } from './options.js';
import type { Command, Message, WorkerRequest, WorkerOptions } from './worker-protocol.js';

export interface SimulatorWorker {
  /** Origin and /connectedcar, without a version. */
  readonly url: string;
  counts(): Promise<CallCounts>;
  resetCounts(): Promise<void>;
  /** Without functions, which no other thread can be given. null: none. */
  setFault(fault: Fault | null): Promise<void>;
  setCollections(collections: CollectionOptions): Promise<void>;
  close(): Promise<void>;
}

/** The simulator on a thread of its own. Needs the compiled worker.js beside this file. */
export async function startSimulatorWorker(options: WorkerOptions): Promise<SimulatorWorker> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options });
  const exited = new Promise<void>((resolve) => void worker.once('exit', () => resolve()));
  // Rejects with the thread's error where it cannot start.
  const [first] = (await once(worker, 'message')) as [Message];
  if (!('url' in first)) throw new Error('The simulator did not tell its address.');

  const waiting = new Map<number, { resolve(message: Message): void; reject(error: Error): void }>();
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  let questions = 0;
  let ended = false;
  worker.on('message', (message: Message) => {
    if (!('id' in message)) return;
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    ended = true;
    failAll(new Error('The simulator has ended.'));
  });

  const ask = (command: Command): Promise<Message> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(new Error('The simulator has ended.'));
      questions += 1;
      waiting.set(questions, { resolve, reject });
      worker.postMessage({ id: questions, ...command } satisfies WorkerRequest);
    });

  return {
    url: first.url,
    async counts() {
      const answer = await ask({ ask: 'counts' });
      if (!('counts' in answer) || !answer.counts) throw new Error('The simulator did not tell its counts.');
      return answer.counts;
    },
    async resetCounts() {
      await ask({ ask: 'reset' });
    },
    async setFault(fault) {
      await ask({ ask: 'fault', fault });
    },
    async setCollections(collections) {
      await ask({ ask: 'collections', collections });
    },
    async close() {
      if (!ended) await ask({ ask: 'close' });
      await exited;
    },
  };
}

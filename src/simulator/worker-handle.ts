import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CallCounts } from './counts.js';
import type { Fault } from './faults/fault.js';
import type { CollectionOptions } from './options.js';
import type { Command, Message, WorkerRequest, WorkerOptions } from './worker-protocol.js';

export interface SimulatorWorker {
  /** Origin and `/connectedcar`, without the version. */
  readonly url: string;
  counts(): Promise<CallCounts>;
  resetCounts(): Promise<void>;
  /** Without functions, which cannot be sent to another thread. null removes the fault. */
  setFault(fault: Fault | null): Promise<void>;
  setCollections(collections: CollectionOptions): Promise<void>;
  close(): Promise<void>;
}

/** Runs the simulator in a worker thread. Needs the compiled worker.js next to this file. */
export async function startSimulatorWorker(options: WorkerOptions): Promise<SimulatorWorker> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options });
  const exited = new Promise<void>((resolve) => void worker.once('exit', () => resolve()));
  // Rejects with the worker's error if it cannot start.
  const [first] = (await once(worker, 'message')) as [Message];
  if (!('url' in first)) throw new Error('The simulator did not report its address.');

  const pending = new Map<number, { resolve(message: Message): void; reject(error: Error): void }>();
  const failAll = (error: Error): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  let lastId = 0;
  let hasExited = false;
  worker.on('message', (message: Message) => {
    if (!('id' in message)) return;
    pending.get(message.id)?.resolve(message);
    pending.delete(message.id);
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    hasExited = true;
    failAll(new Error('The simulator has exited.'));
  });

  const send = (command: Command): Promise<Message> =>
    new Promise((resolve, reject) => {
      if (hasExited) return reject(new Error('The simulator has exited.'));
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, ...command } satisfies WorkerRequest);
    });

  return {
    url: first.url,
    async counts() {
      const reply = await send({ command: 'counts' });
      if (!('counts' in reply) || !reply.counts) throw new Error('The simulator did not report its counts.');
      return reply.counts;
    },
    async resetCounts() {
      await send({ command: 'reset' });
    },
    async setFault(fault) {
      await send({ command: 'fault', fault });
    },
    async setCollections(collections) {
      await send({ command: 'collections', collections });
    },
    async close() {
      if (!hasExited) await send({ command: 'close' });
      await exited;
    },
  };
}

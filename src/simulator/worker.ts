import { parentPort, workerData } from 'node:worker_threads';
import { startSimulator } from './simulator.js';
import type { Message, WorkerRequest, WorkerOptions } from './worker-protocol.js';

/** Entry of the worker thread: a simulator that is controlled by messages. */

const port = parentPort;
if (!port) throw new Error('This file must run in a worker thread.');

const simulator = await startSimulator(workerData as WorkerOptions);
const reply = (message: Message): void => port.postMessage(message);

port.on('message', (request: WorkerRequest) => {
  const { id } = request;
  switch (request.command) {
    case 'counts':
      return reply({ id, counts: simulator.counts });
    case 'reset':
      simulator.resetCounts();
      return reply({ id });
    case 'fault':
      simulator.setFault(request.fault);
      return reply({ id });
    case 'collections':
      simulator.setCollections(request.collections);
      return reply({ id });
    case 'close':
      void simulator.close().then(() => {
        reply({ id });
        port.close();
      });
  }
});
reply({ url: simulator.url });

import { parentPort, workerData } from 'node:worker_threads';
import { startSimulator } from './simulator.js';
import type { Message, WorkerRequest, WorkerOptions } from './worker-protocol.js';

/** The thread's entry: a simulator that answers questions by message. */

const port = parentPort;
if (!port) throw new Error('This file is the entry of a worker thread.');

const simulator = await startSimulator(workerData as WorkerOptions);
const say = (message: Message): void => port.postMessage(message);

port.on('message', (question: WorkerRequest) => {
  const { id } = question;
  switch (question.ask) {
    case 'counts':
      return say({ id, counts: simulator.counts });
    case 'reset':
      simulator.resetCounts();
      return say({ id });
    case 'fault':
      simulator.setFault(question.fault);
      return say({ id });
    case 'collections':
      simulator.setCollections(question.collections);
      return say({ id });
    case 'close':
      void simulator.close().then(() => {
        say({ id });
        port.close();
      });
  }
});
say({ url: simulator.url });

// The thread that requests health: the load of the bench's own thread must not count as the server's delay.
import { get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds between two requests. */
const interval = 20;

const ask = () =>
  new Promise((resolve) => {
    const started = performance.now();
    const end = (status) => resolve({ status, ms: performance.now() - started });
    // As an orchestrator's probe does it: a connection per request.
    get(workerData, { agent: false }, (response) => response.resume().on('end', () => end(response.statusCode))).on(
      'error',
      () => end(0),
    );
  });

const times = [];
let stopped = false;
parentPort.once('message', () => (stopped = true));
await ask();
parentPort.postMessage('watching');
const pending = [];
while (!stopped) {
  pending.push(ask().then((time) => times.push(time)));
  await new Promise((resolve) => setTimeout(resolve, interval));
}
await Promise.all(pending);
parentPort.postMessage(times);

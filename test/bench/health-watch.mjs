// A thread that sends health checks, so that the load on the benchmark's main thread does not delay them.
import { get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds between two health checks. */
const interval = 20;

const ask = () =>
  new Promise((resolve) => {
    const started = performance.now();
    const end = (status) => resolve({ status, ms: performance.now() - started });
    // A new connection for each request, as the probes of orchestrators do.
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

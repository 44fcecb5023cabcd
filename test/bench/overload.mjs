// Overload: requests at a fixed rate beyond the capacity, and what it does to health checks, rejected and served requests.
import { Worker } from 'node:worker_threads';
import { Pool } from 'undici';

/** Concurrent requests while the capacity is measured. */
const concurrency = 8;
/** Connections of the load: enough for the requests that the server queues and those that it rejects. */
const connections = 256;
const headers = { 'content-type': 'application/json', accept: 'application/json' };

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

async function post(pool, body) {
  const started = performance.now();
  const response = await pool.request({ path: '/graphql', method: 'POST', headers, body });
  const text = await response.body.text();
  const retryAfter = response.headers['retry-after'];
  return { status: response.statusCode, text, retryAfter, ms: performance.now() - started };
}

/** Responses per second when each client waits for its response before it sends the next request. */
async function measureCapacity(pool, body, milliseconds) {
  const end = performance.now() + milliseconds;
  let responses = 0;
  const client = async () => {
    while (performance.now() < end) {
      if ((await post(pool, body)).status === 200) responses += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  return (responses * 1000) / (performance.now() - started);
}

/** Sends `rate` requests per second at an even pace, and returns the outcome of each. */
async function offer(pool, body, rate, milliseconds) {
  const started = performance.now();
  const pending = [];
  const outcomes = [];
  for (let sent = 0; performance.now() - started < milliseconds;) {
    const due = Math.floor(((performance.now() - started) * rate) / 1000);
    for (; sent < due; sent += 1) {
      pending.push(
        post(pool, body).then(
          (outcome) => outcomes.push(outcome),
          ({ code }) => outcomes.push({ status: 0, text: code, ms: 0 }),
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(pending);
  return { outcomes, offeredPerSecond: outcomes.length / seconds, seconds };
}

/** Requests health from a separate thread, on a new connection each time, until stopped. */
async function watchHealth(url) {
  const worker = new Worker(new URL('./health-watch.mjs', import.meta.url), { workerData: `${url}/health/live` });
  await new Promise((resolve) => worker.once('message', resolve));
  return async () => {
    const reported = new Promise((resolve) => worker.once('message', resolve));
    worker.postMessage('stop');
    const times = await reported;
    await worker.terminate();
    return times;
  };
}

/** Only the data: the extensions differ between requests. */
const dataOf = (text) => JSON.stringify(JSON.parse(text).data);

/** @param expected The text of a correct response. */
export async function measureOverload(server, body, expected, { warmUpMs, capacityMs, overloadMs, factor }) {
  const pool = new Pool(server.url, { connections });
  const expectedData = dataOf(expected);
  try {
    await measureCapacity(pool, body, warmUpMs);
    const capacity = await measureCapacity(pool, body, capacityMs);
    const stopWatching = await watchHealth(server.url);
    const { outcomes, offeredPerSecond, seconds } = await offer(pool, body, capacity * factor, overloadMs);
    const health = await stopWatching();
    const next = await post(pool, body);
    const served = outcomes.filter(({ status }) => status === 200);
    const rejected = outcomes.filter(({ status }) => status === 503);
    const latencyOf = (list) => {
      const times = list.map(({ ms }) => ms);
      return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
    };
    return {
      capacityPerSecond: capacity,
      offeredPerSecond,
      servedPerSecond: served.length / seconds,
      served: served.length,
      servedWrong: served.filter(({ text }) => dataOf(text) !== expectedData).length,
      servedMs: latencyOf(served),
      rejected: rejected.length,
      rejectedWrong: rejected.filter(({ text, retryAfter }) => !(retryAfter > 0) || !text.includes('"OVERLOADED"'))
        .length,
      rejectedMs: latencyOf(rejected),
      failed: outcomes.length - served.length - rejected.length,
      health: {
        requests: health.length,
        failed: health.filter(({ status }) => status !== 200).length,
        ...latencyOf(health),
        max: Math.max(...health.map(({ ms }) => ms)),
      },
      servedAfterwards: next.status === 200,
    };
  } finally {
    await pool.close();
  }
}

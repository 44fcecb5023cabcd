// Ten times the capacity of the facade, at a fixed rate: the effect on health checks, refused requests and served ones.
import { Worker } from 'node:worker_threads';
import { Pool } from 'undici';

/** Requests under way at a time while the capacity is found. */
const concurrency = 8;
/** Connections of the load: enough for what the server holds and what it refuses. */
const connections = 256;
const headers = { 'content-type': 'application/json', accept: 'application/json' };

const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

async function post(pool, body) {
  const started = performance.now();
  const {
    statusCode,
    headers: given,
    body: answer,
  } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers,
    body,
  });
  const text = await answer.text();
  return { status: statusCode, text, retryAfter: given['retry-after'], ms: performance.now() - started };
}

/** Answers in a second when nothing is offered beyond what is answered. */
async function findCapacity(pool, body, milliseconds) {
  const end = performance.now() + milliseconds;
  let answered = 0;
  const client = async () => {
    while (performance.now() < end) {
      if ((await post(pool, body)).status === 200) answered += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, client));
  return (answered * 1000) / (performance.now() - started);
}

/** Offers `rate` requests a second, evenly, and takes down what became of each. */
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

/** Beside the data stands what the answer took, which differs. */
const dataOf = (text) => JSON.stringify(JSON.parse(text).data);

/** `answer` is a right one. */
export async function measureOverload(server, body, answer, { warmUpMs, capacityMs, overloadMs, times }) {
  const pool = new Pool(server.url, { connections });
  const right = dataOf(answer);
  try {
    await findCapacity(pool, body, warmUpMs);
    const capacity = await findCapacity(pool, body, capacityMs);
    const stopWatching = await watchHealth(server.url);
    const { outcomes, offeredPerSecond, seconds } = await offer(pool, body, capacity * times, overloadMs);
    const health = await stopWatching();
    const afterwards = await post(pool, body);
    const served = outcomes.filter(({ status }) => status === 200);
    const refused = outcomes.filter(({ status }) => status === 503);
    const timesOf = (list) => ({
      p50: percentile(
        list.map(({ ms }) => ms),
        0.5,
      ),
      p99: percentile(
        list.map(({ ms }) => ms),
        0.99,
      ),
    });
    return {
      capacityPerSecond: capacity,
      offeredPerSecond,
      servedPerSecond: served.length / seconds,
      served: served.length,
      servedWrong: served.filter(({ text }) => dataOf(text) !== right).length,
      servedMs: timesOf(served),
      refused: refused.length,
      refusedWrong: refused.filter(({ text, retryAfter }) => !(retryAfter > 0) || !text.includes('"OVERLOADED"'))
        .length,
      refusedMs: timesOf(refused),
      failed: outcomes.length - served.length - refused.length,
      health: {
        asked: health.length,
        failed: health.filter(({ status }) => status !== 200).length,
        p50: percentile(
          health.map(({ ms }) => ms),
          0.5,
        ),
        p99: percentile(
          health.map(({ ms }) => ms),
          0.99,
        ),
        max: Math.max(...health.map(({ ms }) => ms)),
      },
      servedAfterwards: afterwards.status === 200,
    };
  } finally {
    await pool.close();
  }
}

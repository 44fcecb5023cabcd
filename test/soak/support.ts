import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startWorld, type TestWorld, type TestWorldOptions } from '../support/world.js';

/** A world whose facade is configured as in production. */
export function startProduction(options: TestWorldOptions = {}): Promise<TestWorld> {
  return startWorld({ ...options, server: { introspection: false, explorer: false, ...options.server } });
}

export interface Answered {
  readonly status: number;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  };
  readonly text: string;
  /** Milliseconds from the request to the last byte of the response. */
  readonly ms: number;
}

export async function send(
  url: string,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const started = performance.now();
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
  const answer = await response.text();
  const ms = performance.now() - started;
  return { status: response.status, body: JSON.parse(answer) as Answered['body'], text: answer, ms };
}

/** Bytes of the heap in use after garbage collection. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** The fastest of seven attempts, to exclude other load on the machine. */
export async function best(attempt: () => Promise<Answered>): Promise<Answered> {
  let quickest = await attempt();
  for (let times = 0; times < 6; times += 1) {
    const next = await attempt();
    if (next.ms < quickest.ms) quickest = next;
  }
  return quickest;
}

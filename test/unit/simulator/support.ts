import { request as httpRequest, type Agent, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../../src/simulator/index.js';

export const credentials = { username: 'MZP123456', password: 'p:w', clientId: 'test client' } as const;

export const plain: SimulatorOptions = {
  tls: null,
  credentials,
  fleets: [{ name: 'North', description: 'Vans', vehicles: 70 }],
  limits: { perDay: 1_000_000, perSecond: 1_000_000 },
  clock: () => Date.parse('2026-03-02T07:30:00.000Z'),
};

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: Json;
}

/** Responses are untyped here; conformance tests check their types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export interface Ask extends Pick<RequestOptions, 'key' | 'cert' | 'ca' | 'method'> {
  readonly accept?: string;
  readonly authorization?: string | null;
  /** null: none; 'in the href': the href contains it. */
  readonly clientId?: string | null;
  readonly agent?: Agent;
}

const basic = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;

/** One request of a plain client; rejects if the connection breaks before the end of the response. */
export function get(href: string, ask: Ask = {}): Promise<Answer> {
  const url = new URL(href);
  const {
    accept = 'application/hal+json',
    authorization = basic,
    clientId = credentials.clientId,
    agent,
    ...rest
  } = ask;
  if (clientId !== null) url.searchParams.set('client_id', clientId);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      { agent: agent ?? false, headers: { accept, ...(authorization === null ? {} : { authorization }) }, ...rest },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          let json: Json = null;
          try {
            json = JSON.parse(text);
          } catch {
            // Not every response is JSON.
          }
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

/** Runs with a simulator and always closes it. */
export async function withSimulator<T>(
  options: Partial<SimulatorOptions>,
  run: (simulator: Simulator) => Promise<T>,
): Promise<T> {
  const simulator = await startSimulator({ ...plain, ...options });
  try {
    return await run(simulator);
  } finally {
    await simulator.close();
  }
}

export const fleetUrl = (simulator: Simulator, path = '', version = 'v3'): string =>
  `${simulator.url}/${version}/fleets/${simulator.world.fleets[0]?.id ?? ''}${path}`;

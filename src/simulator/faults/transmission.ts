import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { sendReply, writeHead, type Reply } from '../http/reply.js';
import type { Fault } from './fault.js';

/** Closes the connection of a response with a TCP reset. */
export type Reset = (response: ServerResponse) => void;

const flushed = (response: ServerResponse, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => void response.write(bytes, () => resolve()));

/** Sends the first half of the body, then closes the connection. Only with `close` can the client not notice. */
export async function sendCut(
  response: ServerResponse,
  reply: Reply,
  framing: 'content-length' | 'chunked' | 'close',
): Promise<void> {
  writeHead(response, reply);
  const half = reply.body.subarray(0, Math.floor(reply.body.length / 2));
  if (framing === 'content-length') response.setHeader('Content-Length', reply.body.length);
  if (framing !== 'close') {
    await flushed(response, half);
    response.socket?.destroySoon();
    return;
  }
  // Without length and chunks, the body ends where the connection does.
  response.setHeader('Connection', 'close');
  response.removeHeader('Transfer-Encoding');
  response.removeHeader('Content-Length');
  await flushed(response, half);
  response.end();
}

async function sendSlowly(response: ServerResponse, reply: Reply, intervalMs: number): Promise<void> {
  writeHead(response, reply);
  response.setHeader('Content-Length', reply.body.length);
  for (let index = 0; index < reply.body.length && !response.destroyed; index += 1) {
    response.write(reply.body.subarray(index, index + 1));
    await wait(intervalMs);
  }
  response.end();
}

function* padding(bytes: number): Generator<Buffer> {
  yield Buffer.from('{"padding":"');
  const block = Buffer.alloc(65_536, 'x');
  for (let sent = 0; sent < bytes; sent += block.length) yield block;
  yield Buffer.from('"}');
}

async function sendPadded(response: ServerResponse, reply: Reply, bytes: number): Promise<void> {
  writeHead(response, reply);
  // The client may close the connection once its size limit is reached.
  await pipeline(Readable.from(padding(bytes)), response).catch(() => response.destroy());
}

/** Sends a reply, with the fault if it concerns transmission. */
export async function transmit(
  response: ServerResponse,
  reply: Reply,
  fault: Fault | null,
  reset: Reset,
): Promise<void> {
  switch (fault?.kind) {
    case 'cut':
      return sendCut(response, reply, fault.framing);
    case 'slow':
      return sendSlowly(response, reply, fault.intervalMs ?? 10);
    case 'oversized':
      return sendPadded(response, reply, fault.bytes ?? 64 * 1_024 * 1_024);
    case 'reset':
      return reset(response);
    case 'hang':
      return undefined;
    case 'latency':
      await wait(fault.ms);
      break;
    default:
  }
  if (!response.destroyed) sendReply(response, reply);
}

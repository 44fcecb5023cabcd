import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A client that writes arbitrary bytes. */
export interface RawClient {
  readonly socket: Socket;
  write(text: string): void;
  /** Resolves when the received data contains the text. */
  received(text: string): Promise<void>;
  /** Everything received until the server ended the connection. */
  readonly ended: Promise<string>;
}

export async function connectRaw(url: string): Promise<RawClient> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  // A reset also ends the connection.
  socket.on('error', () => {});
  const ended = once(socket, 'close').then(() => chunks.join(''));
  await once(socket, 'connect');
  return {
    socket,
    ended,
    write: (text) => void socket.write(text),
    async received(text) {
      let recent = chunks.join('');
      while (!recent.includes(text)) {
        const [chunk] = (await once(socket, 'data')) as [string];
        recent = recent.slice(-text.length) + chunk;
      }
    },
  };
}

/** The head of a POST to the GraphQL endpoint. */
export const head = (bytes: number, ...headers: readonly string[]) =>
  [
    'POST /graphql HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${bytes}`,
    ...headers,
    '',
    '',
  ].join('\r\n');

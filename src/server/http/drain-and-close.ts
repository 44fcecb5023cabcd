import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** How long, in milliseconds, and how much, in bytes, is read of a client that is not listened to any more. */
const LINGER = { ms: 2000, bytes: 16 * 1024 * 1024 };

/**
 * Ends a connection so that its client can read what was last written to it. Closed while the client still sends, the system
 * would throw that away and tell the client of a broken connection only (RFC 9112 §9.6): so our side is ended, what comes is
 * read for a while and forgotten, and then all is closed. Nothing that comes is taken for a request.
 */
export function drainAndClose(socket: Socket): void {
  if (socket.destroyed) return;
  let read = 0;
  const timer = setTimeout(() => socket.destroy(), LINGER.ms).unref();
  socket.once('close', () => clearTimeout(timer));
  // Also those of Node's parser.
  socket.removeAllListeners('data');
  socket.on('data', ({ length }: Buffer) => {
    read += length;
    if (read > LINGER.bytes) socket.destroy();
  });
  socket.once('end', () => socket.destroySoon());
  socket.on('error', () => socket.destroy());
  socket.end();
  socket.resume();
  // Node's parser reads past the stream, which would wait for it where it has stopped.
  socket._read(0);
}

/** Lets Node end the connection of a request in this way, once its answer has been written. */
export function closeAfterResponse(request: IncomingMessage): void {
  const { socket } = request;
  // Its body may have been held back, and the connection with it.
  request.resume();
  // What Node calls then; there is no event in between.
  socket.destroySoon = () => {
    delete (socket as Partial<Socket>).destroySoon;
    drainAndClose(socket);
  };
}

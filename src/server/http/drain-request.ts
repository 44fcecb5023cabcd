import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

/** Bounds for reading a refused body, in milliseconds and bytes. */
const LINGER = { ms: 2000, bytes: 16 * 1024 * 1024 };

/**
 * A response body that ends once the request body has been read and discarded. A connection closed while the client still sends is
 * reset, and the client loses the response (RFC 9112 §9.6). With a `Content-Length` the client has the whole response at once.
 */
export function untilDrained(body: string, request: IncomingMessage): Readable {
  return Readable.from(
    (async function* () {
      yield body;
      await drained(request);
    })(),
  );
}

/** Resolves when the body has ended, the client has gone, or a bound is reached. */
async function drained(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  await new Promise<void>((resolve) => {
    let bytes = 0;
    const timer = setTimeout(resolve, LINGER.ms);
    request.on('data', ({ length }: Buffer) => {
      bytes += length;
      if (bytes > LINGER.bytes) resolve();
    });
    request.once('end', resolve).once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    request.resume();
  });
}

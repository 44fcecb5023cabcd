import type { Dispatcher } from 'undici';

/** A response as received, complete or not. */
export interface Exchange {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Received bytes, up to the size limit. */
  readonly bytes: Buffer;
  /**
   * `whole`: complete. `closed`: delimited by the close of the connection (RFC 9112 §6.3, case 8), which looks the same if truncated.
   * `cut`: truncated. `overflow`: over the size limit, the connection was closed. `failed`: no status line was received.
   * `encoding-unknown`, `encoding-broken`: complete, but its content encoding is unsupported or does not match its bytes.
   */
  readonly end: 'whole' | 'closed' | 'cut' | 'overflow' | 'failed' | 'encoding-unknown' | 'encoding-broken';
  readonly error: Error | null;
}

/** Sends one request and collects its response up to `maxBytes`. Never rejects. An abort closes the connection. */
export function exchange(
  pool: Dispatcher,
  options: Dispatcher.DispatchOptions,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let status: number | null = null;
    let headers: Readonly<Record<string, string>> = {};
    let framed = false;
    let size = 0;
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | null = null;
    const onAbort = (): void => controller?.abort(new Error('aborted'));

    const finish = (end: Exchange['end'], error: Error | null): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve({ status, headers, bytes: Buffer.concat(chunks, Math.min(size, maxBytes)), end, error });
    };

    signal?.addEventListener('abort', onAbort, { once: true });
    pool.dispatch(options, {
      onRequestStart(started) {
        controller = started;
        // Aborted while it waited for a connection: not sent.
        if (signal?.aborted === true) onAbort();
      },
      onResponseStart(_, statusCode, given) {
        if (statusCode < 200) return; // an interim response (RFC 9110 §15.2)
        status = statusCode;
        headers = flat(given);
        framed = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
      },
      onResponseData(running, chunk) {
        size += chunk.length;
        chunks.push(chunk);
        if (size > maxBytes) running.abort(new Error('too large'));
      },
      onResponseEnd() {
        finish(framed || status === 204 || status === 304 ? 'whole' : 'closed', null);
      },
      onResponseError(_, error) {
        finish(status === null ? 'failed' : size > maxBytes ? 'overflow' : 'cut', error);
      },
    });
  });
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name === 'set-cookie'
      ? []
      : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

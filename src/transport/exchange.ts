import type { Dispatcher } from 'undici';

/** What came back over the wire, or how far it came. */
export interface Exchange {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** All that was read, up to the cap. */
  readonly bytes: Buffer;
  /**
   * `whole`: to its end as HTTP sees it. `closed`: to its end, but only the connection's close said so (RFC 9112 §6.3, case 8), so a cut looks
   * the same. `cut`: it broke off. `overflow`: the cap was reached and the connection given up. `failed`: no first line of an answer came.
   * `encoding-unknown`, `encoding-broken`: whole, but its content encoding is not supported or its bytes do not follow it.
   */
  readonly end: 'whole' | 'closed' | 'cut' | 'overflow' | 'failed' | 'encoding-unknown' | 'encoding-broken';
  readonly error: Error | null;
}

/** One request on the pool, its answer collected up to `maxBytes`. Resolves in every case. An abort destroys the connection. */
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
        // Aborted while it waited for a connection: never goes out.
        if (signal?.aborted === true) onAbort();
      },
      onResponseStart(_, statusCode, given) {
        if (statusCode < 200) return; // an interim answer (RFC 9110 §15.2)
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

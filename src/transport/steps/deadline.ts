import type { Middleware, UpstreamAnswer } from '../call.js';
import { callerAborted, UpstreamError } from '../errors.js';

/**
 * Limits an attempt to `timeoutMs`, or a probe to `probeMs`, so that hanging probes do not occupy all connections. undici's own timeouts
 * are idle timers, and it ignores the signal of a queued request: the promise is settled here, and the signal only cleans up.
 * AbortSignal.any with AbortSignal.timeout would leak timers and listeners on long-lived signals.
 */
export function deadline(timeoutMs: number, probeMs = timeoutMs): Middleware {
  return (request, next) => {
    const { signal: caller, probe } = request;
    const limitMs = probe === true ? Math.min(timeoutMs, probeMs) : timeoutMs;
    if (caller?.aborted === true) return Promise.reject(callerAborted(caller));

    return new Promise<UpstreamAnswer>((resolve, reject) => {
      const controller = new AbortController();
      const end = (error: UpstreamError): void => {
        reject(error);
        controller.abort();
      };
      const onCaller = (): void => end(callerAborted(caller));
      const timer = setTimeout(() => {
        end(new UpstreamError('UPSTREAM_TIMEOUT', 'DEADLINE', `The upstream did not respond within ${limitMs} ms.`));
      }, limitMs);
      caller?.addEventListener('abort', onCaller, { once: true });
      void next({ ...request, signal: controller.signal })
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          caller?.removeEventListener('abort', onCaller);
        });
    });
  };
}

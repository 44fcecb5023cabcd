import type { Middleware, UpstreamAnswer } from './call.js';
import { callerAborted, UpstreamError } from './errors.js';

/**
 * One try in `timeoutMs`, or ended by the caller's signal. A probe of a failing upstream has `probeMs`, so that probes that hang do not hold
 * all connections when it is back. undici's own timeouts are idle timers, and it ignores a signal as long as a request is queued, so the
 * promise is settled here and the signal below cleans up. (Not AbortSignal.any with AbortSignal.timeout: their timers outlive the call, and a
 * long-lived caller's signal would gather dependants.)
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
        end(new UpstreamError('UPSTREAM_TIMEOUT', 'DEADLINE', `The upstream did not answer within ${limitMs} ms.`));
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

import type { Logger } from '../../observability/index.js';

/** Milliseconds between two lines. */
const INTERVAL = 1000;

/**
 * Logs refused requests with their number, at most once a second: a line for each would add load to an overloaded server. The first
 * of a series is logged at once.
 */
export function refusalLog(logger: Logger, code: string, message: string): { count(): void; end(): void } {
  let refused = 0;
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    timer = null;
    if (refused === 0) return;
    logger.warn({ refused, errorCodes: [code] }, message);
    refused = 0;
    timer = setTimeout(flush, INTERVAL).unref();
  }

  return {
    count() {
      refused += 1;
      if (timer === null) flush();
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      flush();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

import type { Logger } from '../../observability/index.js';

/** Milliseconds. */
const INTERVAL = 1000;

/**
 * Tells of refused requests at most once in a second, with their number: a line for each would be one more load when there
 * is too much already. The first of a run is told at once.
 */
export function refusalLog(logger: Logger, code: string, message: string): { count(): void; end(): void } {
  let refused = 0;
  let timer: NodeJS.Timeout | null = null;

  function tell(): void {
    timer = null;
    if (refused === 0) return;
    logger.warn({ refused, errorCodes: [code] }, message);
    refused = 0;
    timer = setTimeout(tell, INTERVAL).unref();
  }

  return {
    count() {
      refused += 1;
      if (timer === null) tell();
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      tell();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

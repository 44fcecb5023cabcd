import { durationOf } from '../../../domain/index.js';

const iso8601 = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** Parses an ISO 8601 duration such as `PT14H30M` (Q20) to upper case; null for other texts and negative durations. */
export function parseDuration(text: string): string | null {
  const duration = text.trim().toUpperCase();
  return duration.length <= 64 && iso8601.test(duration) ? duration : null;
}

/** Converts seconds to an ISO 8601 duration, rounded; null if negative or not a safe integer. */
export function durationOfSeconds(seconds: number): string | null {
  const whole = Math.round(seconds);
  return whole >= 0 && Number.isSafeInteger(whole) ? durationOf(whole) : null;
}

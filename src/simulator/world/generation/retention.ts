import { dayMs } from './clock.js';

/** How long alerts, alarms, stolen reports, trips and telemetry are available: about two months. */
export const retentionMs = 60 * dayMs;

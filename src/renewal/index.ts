export { ExpiryWatch } from './expiry.js';
export type { Expiry, ExpiryWatchOptions, Validity } from './expiry.js';
export { Renewal } from './renewal.js';
export type { Reading, Refusal, RenewalCounts, RenewalOptions, RenewalOutcome, RenewalSource } from './renewal.js';

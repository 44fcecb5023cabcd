import type { UpstreamAnswer, UpstreamError } from '../../transport/index.js';

/** The result of `GET /fleets`. */
export type Login =
  | { readonly kind: 'answered'; readonly answer: UpstreamAnswer }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly verdict: Verdict }
  | { readonly kind: 'failed'; readonly error: UpstreamError };

/** The cause of a 401 or 403, as far as the responses show it. */
export interface Verdict {
  /** `doubtful`: likely wrong, but the client id may be wrong instead. */
  readonly basic: 'accepted' | 'refused' | 'doubtful' | 'unknown';
  readonly clientId: 'accepted' | 'refused' | 'unknown';
}

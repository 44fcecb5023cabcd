import type { UpstreamAnswer, UpstreamError } from '../../transport/index.js';

/** How `GET /fleets` went. */
export type Login =
  | { readonly kind: 'answered'; readonly answer: UpstreamAnswer }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly verdict: Verdict }
  | { readonly kind: 'failed'; readonly error: UpstreamError };

/** What a refusal was for, as far as it can be told. */
export interface Verdict {
  /** `doubtful`: the likely cause, but the client id may be it. */
  readonly basic: 'accepted' | 'refused' | 'doubtful' | 'unknown';
  readonly clientId: 'accepted' | 'refused' | 'unknown';
}

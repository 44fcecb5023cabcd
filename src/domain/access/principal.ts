/** The caller of a request, with its permissions, privacy settings and limits. */
export interface Principal {
  /**
   * Stable and unique: limits, the audit log and the response cache are keyed by it. Never a token or an API key.
   */
  readonly id: string;
  /** The vendor's ids of the visible fleets; `*`: all. */
  readonly fleets: Grants;
  /** Granted scopes by their upstream names, such as `data:telemetry`; `*`: all. */
  readonly scopes: Grants;
  readonly disclosure: PrivacySettings;
  /** Limits of this principal; null: the server's defaults. */
  readonly rate: Rate | null;
}

export type Grants = '*' | ReadonlySet<string>;

/** How precisely personal data is returned. */
export interface PrivacySettings {
  /** `gridMeters`: the center of a grid cell of this width. */
  readonly position: 'exact' | 'withheld' | { readonly gridMeters: number };
  /** Metres removed at both ends of a trip; 0: none. */
  readonly tripEndsMeters: number;
  readonly vin: 'shown' | 'masked';
}

export interface Rate {
  /** GraphQL requests. */
  readonly requestsPerMinute: number;
  /** Upstream calls made for these requests. */
  readonly callsPerMinute: number;
}

export const noRedaction: PrivacySettings = { position: 'exact', tripEndsMeters: 0, vin: 'shown' };

/** The principal of every request when authentication is disabled. */
export const anyone: Principal = { id: 'anyone', fleets: '*', scopes: '*', disclosure: noRedaction, rate: null };

export function grants(granted: Grants, value: string): boolean {
  return granted === '*' || granted.has(value);
}

/** Cache key: principals with equal keys get equal responses to equal requests. Contains no secret. */
export function viewOf({ id, fleets, scopes, disclosure }: Principal): string {
  const listed = (granted: Grants) => (granted === '*' ? granted : [...granted].sort());
  return JSON.stringify([id, listed(fleets), listed(scopes), disclosure]);
}

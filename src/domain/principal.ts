/** Who asks, what of the graph they may see and how exactly, and how much they may ask. */
export interface Principal {
  /**
   * The same from one request to the next, and no one else's: limits, the audit log and what is remembered of answers go by
   * it. Never a token or a key itself.
   */
  readonly id: string;
  /** The vendor's ids of the fleets that exist for them; `*` for all. */
  readonly fleets: Grants;
  /** What they may see or do there, in the upstream's words, such as `data:telemetry`; `*` for all. */
  readonly scopes: Grants;
  readonly disclosure: PrivacySettings;
  /** Their own limits; null where the server's usual ones hold. */
  readonly rate: Rate | null;
}

export type Grants = '*' | ReadonlySet<string>;

/** How exactly personal data is shown. */
export interface PrivacySettings {
  /** `gridMeters`: the middle of the cell of a grid of this width. */
  readonly position: 'exact' | 'withheld' | { readonly gridMeters: number };
  /** Metres of the way that are not shown at either end of a trip; 0 shows all. */
  readonly tripEndsMeters: number;
  readonly vin: 'shown' | 'masked';
}

export interface Rate {
  /** GraphQL requests. */
  readonly requestsPerMinute: number;
  /** Calls to the upstream that they make necessary. */
  readonly callsPerMinute: number;
}

export const noRedaction: PrivacySettings = { position: 'exact', tripEndsMeters: 0, vin: 'shown' };

/** Whoever reaches a server that asks nobody who they are. */
export const anyone: Principal = { id: 'anyone', fleets: '*', scopes: '*', disclosure: noRedaction, rate: null };

export function grants(granted: Grants, wanted: string): boolean {
  return granted === '*' || granted.has(wanted);
}

/** Two principals of the same text get the same answer to the same question. Holds no secret. */
export function viewOf({ id, fleets, scopes, disclosure }: Principal): string {
  const listed = (granted: Grants) => (granted === '*' ? granted : [...granted].sort());
  return JSON.stringify([id, listed(fleets), listed(scopes), disclosure]);
}

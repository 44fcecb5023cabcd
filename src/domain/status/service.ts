import type { ServiceType } from '../enums/service.js';

/** The connected service of the vehicle. Deprecated upstream. */
export interface VehicleService {
  readonly type: ServiceType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  /** When the vehicle reported it. API v3 only. */
  readonly createdAt: Date | null;
  /** When the vehicle reported it. API v2 only. */
  readonly updatedAt: Date | null;
}

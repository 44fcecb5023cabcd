import type { FleetPart, SelectionRequest, ToOneRelations, Vehicle } from '../domain/index.js';
import type { PagePosition } from './lists/forward-page.js';
import type { VehicleNeeds } from './vehicle-needs.js';

/** Requests a page of a list that can only be read forward. */
export interface PagedRequest {
  readonly first: number;
  readonly after: PagePosition | null;
}

export interface VehicleListRequest extends PagedRequest {
  readonly vinPrefix: string | null;
  readonly locale: string | null;
  readonly needs: VehicleNeeds;
  /** The fleet collections with what the query selects of the vehicles. */
  readonly shown: ReadonlySet<FleetPart>;
}

export interface VehicleSelectionRequest extends SelectionRequest {
  readonly locale: string | null;
  readonly needs: VehicleNeeds;
  /** Further parts that the query selects for the vehicles. */
  readonly shown: ReadonlySet<FleetPart>;
}

/** Relations to a vehicle. */
export type RelationToVehicle = {
  [N in keyof ToOneRelations]: ToOneRelations[N]['target'] extends Vehicle ? N : never;
}[keyof ToOneRelations];

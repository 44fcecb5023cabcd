// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.
import type { Entities, FleetCollections, ToManyRelations, ToOneRelations } from '../../domain/index.js';
import * as alarm from './alarm.js';
import * as alert from './alert.js';
import * as callback from './callback.js';
import * as collision from './collision.js';
import * as maintenance from './maintenance.js';
import * as monitor from './monitor.js';
import * as position from './position.js';
import * as remote from './remote.js';
import * as status from './status.js';
import * as stolen from './stolen.js';
import * as telemetry from './telemetry.js';
import * as trip from './trip.js';
import * as vehicleInformation from './vehicle-information.js';
import * as vehicle from './vehicle.js';
import type { Entity, OfFleet, ToMany, ToOne } from './relation.js';

/** Every relation of the graph and how the upstream writes it: one declaration each, resolved by one engine. */
export const entities: {
  readonly [N in keyof Entities]: Entity<Entities[N]['ref'], Entities[N]['target'], Entities[N]['args']>;
} = {
  ...alarm.entities,
  ...alert.entities,
  ...callback.entities,
  ...collision.entities,
  ...monitor.entities,
  ...remote.entities,
  ...stolen.entities,
  ...trip.entities,
  ...vehicleInformation.entities,
};

export const toOne: {
  readonly [N in keyof ToOneRelations]: ToOne<
    ToOneRelations[N]['parent'],
    ToOneRelations[N]['target'],
    ToOneRelations[N]['args']
  >;
} = {
  ...alarm.toOne,
  ...alert.toOne,
  ...collision.toOne,
  ...maintenance.toOne,
  ...position.toOne,
  ...remote.toOne,
  ...status.toOne,
  ...stolen.toOne,
  ...telemetry.toOne,
  ...trip.toOne,
  ...vehicle.toOne,
};

export const toMany: {
  readonly [N in keyof ToManyRelations]: ToMany<
    ToManyRelations[N]['parent'],
    ToManyRelations[N]['target'],
    ToManyRelations[N]['args']
  >;
} = {
  ...alarm.toMany,
  ...alert.toMany,
  ...callback.toMany,
  ...collision.toMany,
  ...monitor.toMany,
  ...remote.toMany,
  ...stolen.toMany,
  ...telemetry.toMany,
  ...trip.toMany,
  ...vehicle.toMany,
};

export const ofFleet: {
  readonly [N in keyof FleetCollections]: OfFleet<FleetCollections[N]['item'], FleetCollections[N]['args']>;
} = {
  ...alert.ofFleet,
  ...collision.ofFleet,
  ...maintenance.ofFleet,
  ...status.ofFleet,
  ...trip.ofFleet,
  ...vehicle.ofFleet,
};

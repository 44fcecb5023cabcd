import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  resolveType: (value: object) => ('alertId' in value ? 'Alert' : 'vehicleId' in value ? 'Vehicle' : 'Fleet'),
  description: 'Anything that can be fetched again by its global id (Relay’s global object identification).',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque global id, stable across requests. The vendor’s own ids are in `fleetId`, `vehicleId`, `alertId`.',
  })
  readonly id!: string;
}

import { Field, ID, InterfaceType } from 'type-graphql';
import type { GraphContext } from '../context.js';

@InterfaceType({
  // The resolver that fetched it knows what it is: two types may have the same shape.
  resolveType: (value: object, { nodeTypes }: GraphContext) => nodeTypes.get(value),
  description: 'Anything that can be fetched again by its global id (Relay’s global object identification).',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque global id, stable across requests. The vendor’s own ids are in `fleetId`, `vehicleId`, `tripId` and the like.',
  })
  readonly id!: string;
}

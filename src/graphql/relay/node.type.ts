import { Field, ID, InterfaceType } from 'type-graphql';
import type { GraphContext } from '../context.js';

@InterfaceType({
  // Recorded by the resolver that loaded the object, because two types may have the same shape.
  resolveType: (value: object, { nodeTypes }: GraphContext) => nodeTypes.get(value),
  description: 'An object with a global id (Relay global object identification).',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque global id, stable across requests. Vendor ids are in `fleetId`, `vehicleId`, `tripId` and so on.',
  })
  readonly id!: string;
}

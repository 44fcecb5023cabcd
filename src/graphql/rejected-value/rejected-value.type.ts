import { Field, ObjectType } from 'type-graphql';
import type { RejectedValue } from '../../domain/index.js';

@ObjectType('RejectedValue', {
  description:
    'An implausible value sent by the upstream: a placeholder for “unknown” (215 °C, an odometer of 0 with the ignition off, a resistance of 0), a number out of range, or an unreadable date or duration. The field itself is null, or has the value from another source.',
})
export class RejectedValueObject implements RejectedValue {
  @Field(() => String, {
    description:
      'Path of the field in the names of this schema, with indexes of the upstream lists: `energies[0].extension.electric.battery.health.resistance`.',
  })
  readonly path!: string;

  @Field(() => String, {
    description:
      'Upstream value as text, or as JSON if it is neither a string nor a number. Truncated to 100 characters with `…` at the end. May be personal data.',
  })
  readonly raw!: string;
}

/** Field with the rejected values of an entity. */
export function RejectedValues(): PropertyDecorator {
  return Field(() => [RejectedValueObject], {
    nullable: true,
    description:
      'Implausible upstream values that were rejected, at most 100. Usually empty, and always empty for clients that do not see all personal data. Null only on error.',
  });
}

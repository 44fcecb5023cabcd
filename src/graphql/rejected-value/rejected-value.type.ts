import { Field, ObjectType } from 'type-graphql';
import type { RejectedValue } from '../../domain/index.js';

@ObjectType('RejectedValue', {
  description:
    'A value that the upstream sent and that nobody can believe: one that stands for “unknown” (215 °C, an odometer of 0 with the ignition off, a resistance of 0), a number out of its range, a date or a duration that cannot be read. The field itself is null, or has what another place said.',
})
export class RejectedValueObject implements RejectedValue {
  @Field(() => String, {
    description:
      'Which field it is, in this schema’s names; indexes count as the upstream’s lists do: `energies[0].extension.electric.battery.health.resistance`.',
  })
  readonly path!: string;

  @Field(() => String, {
    description:
      'What the upstream sent, as text; JSON where it is neither text nor number. Cut after 100 characters, with `…` at the end. May be personal data.',
  })
  readonly raw!: string;
}

/** The field of entities that keep what was refused. */
export function RejectedValues(): PropertyDecorator {
  return Field(() => [RejectedValueObject], {
    nullable: true,
    description:
      'What the upstream sent and nobody can believe, 100 values at most. Nearly always empty, and always for a client that does not see all personal data. Null only beside an error.',
  });
}

import { Field, InputType, registerEnumType } from 'type-graphql';
import { byVin, OrderDirection, VehicleOrderField, type VehicleFilter, type VehicleOrder } from '../../domain/index.js';
import { badInput } from '../errors.js';

registerEnumType(VehicleOrderField, {
  name: 'VehicleOrderField',
  description: 'What vehicles are sorted by. Those of which it is not known come last in both directions.',
  valuesConfig: {
    VIN: { description: 'The vehicle identification number, as a text; as it is shown where it is masked.' },
    MOTORIZATION: { description: 'Electric, hybrid, thermic, hydrogen.' },
    ENERGY_LEVEL: {
      description:
        'What is left of the energy, in percent: of the one that the filter’s `energyLevel.type` names, else of the one that the vehicle depends on.',
    },
    AUTONOMY: { description: 'How far the vehicle gets on all energies on board together, in kilometres.' },
    MOVING: { description: 'Parked vehicles, then those on the move.' },
    DISTANCE: {
      description:
        'Kilometres from the centre of the filter’s `withinCircle`, which it needs. FORBIDDEN to a client from which positions are withheld.',
    },
    DAYS_BEFORE_MAINTENANCE: { description: 'Days until the next maintenance; what is overdue comes first.' },
    MILEAGE_BEFORE_MAINTENANCE: { description: 'Kilometres until the next maintenance; what is overdue comes first.' },
    ALERT_SEVERITY: { description: 'The gravest of the active alerts; vehicles without one come first.' },
    SEEN_AT: { description: 'When the vehicle reported its last status.' },
  },
});

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: {
    ASC: { description: 'The least first.' },
    DESC: { description: 'The greatest first.' },
  },
});

@InputType('VehicleOrder', { description: 'An order of vehicles. The vendor’s id decides between equals.' })
export class VehicleOrderInput {
  @Field(() => VehicleOrderField, { description: 'What they are sorted by.' })
  readonly field!: VehicleOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  readonly direction!: OrderDirection;
}

/** The order, with what the filter says of it; by VIN where none is asked for. */
export function toOrder(input: VehicleOrderInput | null, filter: VehicleFilter): VehicleOrder {
  if (input === null) return byVin;
  const { field, direction } = input;
  if (field === 'DISTANCE' && filter.circle === null) {
    throw badInput('orderBy', 'DISTANCE is measured from the centre of `filter.withinCircle`, which is missing.');
  }
  return {
    field,
    direction,
    energyType: field === 'ENERGY_LEVEL' ? (filter.energyLevel?.type ?? null) : null,
    center: field === 'DISTANCE' ? (filter.circle?.center ?? null) : null,
  };
}

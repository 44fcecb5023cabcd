import { Field, InputType, registerEnumType } from 'type-graphql';
import { byVin, OrderDirection, VehicleOrderField, type VehicleFilter, type VehicleOrder } from '../../domain/index.js';
import { badInput } from '../errors.js';

registerEnumType(VehicleOrderField, {
  name: 'VehicleOrderField',
  description: 'Sort key of vehicles. Vehicles without a value come last in both directions.',
  valuesConfig: {
    VIN: { description: 'Vehicle identification number, compared as text; masked VINs are compared as shown.' },
    MOTORIZATION: { description: 'Drive type: electric, hybrid, thermic, hydrogen.' },
    ENERGY_LEVEL: {
      description:
        'Remaining energy level, in percent, of the energy in the filter’s `energyLevel.type`, or by default of the main energy of the vehicle.',
    },
    AUTONOMY: { description: 'Combined remaining range on all energies, in kilometres.' },
    MOVING: { description: 'Parked vehicles, then moving vehicles.' },
    DISTANCE: {
      description:
        'Distance in kilometres from the centre of the filter’s `withinCircle`, which is required. `FORBIDDEN` for clients from which positions are withheld.',
    },
    DAYS_BEFORE_MAINTENANCE: { description: 'Days until the next maintenance; overdue vehicles come first.' },
    MILEAGE_BEFORE_MAINTENANCE: { description: 'Kilometres until the next maintenance; overdue vehicles come first.' },
    ALERT_SEVERITY: {
      description: 'Highest severity of the active alerts; vehicles without an active alert come first.',
    },
    SEEN_AT: { description: 'When the vehicle reported its last status.' },
  },
});

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Sort direction.',
  valuesConfig: {
    ASC: { description: 'Ascending: smallest value first.' },
    DESC: { description: 'Descending: largest value first.' },
  },
});

@InputType('VehicleOrder', { description: 'Sort order of vehicles. Ties are broken by vendor id.' })
export class VehicleOrderInput {
  @Field(() => VehicleOrderField, { description: 'Sort key.' })
  readonly field!: VehicleOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Sort direction.' })
  readonly direction!: OrderDirection;
}

/** Converts the order to the domain, with the parts that depend on the filter. Default: by VIN. */
export function toOrder(input: VehicleOrderInput | null, filter: VehicleFilter): VehicleOrder {
  if (input === null) return byVin;
  const { field, direction } = input;
  if (field === 'DISTANCE' && filter.circle === null) {
    throw badInput('orderBy', 'DISTANCE requires `filter.withinCircle`.');
  }
  return {
    field,
    direction,
    energyType: field === 'ENERGY_LEVEL' ? (filter.energyLevel?.type ?? null) : null,
    center: field === 'DISTANCE' ? (filter.circle?.center ?? null) : null,
  };
}

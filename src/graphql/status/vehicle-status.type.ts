import { Field, ID, ObjectType } from 'type-graphql';
import type { RejectedValue, VehicleStatus } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime, VIN } from '../scalars.js';
import { AdasObject } from './adas.type.js';
import { VehicleAlarmObject } from './alarm.type.js';
import { AuxiliaryBatteryObject } from './battery.type.js';
import { DoorsStateObject } from './doors.type.js';
import { DrivingBehaviorObject } from './driving-behavior.type.js';
import { EnergyObject } from './energy.type.js';
import { EngineObject } from './engine.type.js';
import { EnvironmentObject } from './environment.type.js';
import { IgnitionObject } from './ignition.type.js';
import { KineticObject } from './kinetic.type.js';
import { LightingSystemObject } from './lighting-system.type.js';
import { OdometerObject } from './odometer.type.js';
import { OverallAutonomyObject } from './overall-autonomy.type.js';
import { PowertrainObject } from './powertrain.type.js';
import { PreconditioningObject } from './preconditioning.type.js';
import { PrivacyObject } from './privacy.type.js';
import { SafetyObject } from './safety.type.js';
import { VehicleServiceObject } from './service.type.js';
import { StolenStatusObject } from './stolen.type.js';
import { TransmissionObject } from './transmission.type.js';
import { WipingBladesObject } from './wiping-blades.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('VehicleStatus', {
  description:
    'The latest that a vehicle has reported: everything but its trips, alerts and maintenance. A group is null where the vehicle does not have it, does not tell it, or keeps it private. A vehicle that is parked may be silent for days, and groups may differ in age: each has its own time. The upstream may answer with an older status than before: compare the times.',
})
export class VehicleStatusObject implements VehicleStatus {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the status was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The vendor’s id of the vehicle; null where the upstream does not tell. `Vehicle.vehicleId` is always there.',
  })
  readonly vehicleId!: string | null;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, which names the vehicle for good. Personal data. Null where the upstream does not tell: `Vehicle.vin` may still have it.',
  })
  readonly vin!: string | null;

  @Field(() => IgnitionObject, { nullable: true, description: 'The ignition.' })
  readonly ignition!: IgnitionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Where the vehicle was last. It may be weeks older than the status: see its `createdAt`. Null where the position is private.',
  })
  readonly lastPosition!: PositionObject | null;

  @Field(() => PreconditioningObject, { nullable: true, description: 'Heating or cooling before the drive.' })
  readonly preconditioning!: PreconditioningObject | null;

  @Field(() => [EnergyObject], {
    nullable: true,
    description:
      'Energies on board: fuel, electricity, or both. Where the upstream tells them twice, in an old shape and in the present one, the present one counts and the old one fills in what it lacks.',
  })
  readonly energies!: readonly EnergyObject[] | null;

  @Field(() => [EngineObject], { nullable: true, description: 'Engines: combustion, electric, or both.' })
  readonly engines!: readonly EngineObject[] | null;

  @Field(() => TransmissionObject, {
    nullable: true,
    description: 'The transmission. Null with API v2, which does not tell.',
  })
  readonly transmission!: TransmissionObject | null;

  @Field(() => PowertrainObject, {
    nullable: true,
    description: 'The powertrain. Null with API v2, which does not tell.',
  })
  readonly powertrain!: PowertrainObject | null;

  @Field(() => AdasObject, {
    nullable: true,
    description: 'Advanced driver assistance systems. Null with API v2, which does not tell.',
  })
  readonly adas!: AdasObject | null;

  @Field(() => DoorsStateObject, { nullable: true, description: 'Locks and openings of the doors.' })
  readonly doorsState!: DoorsStateObject | null;

  @Field(() => PrivacyObject, { nullable: true, description: 'What the vehicle keeps private.' })
  readonly privacy!: PrivacyObject | null;

  @Field(() => AuxiliaryBatteryObject, {
    nullable: true,
    description: 'The 12 V battery. The traction battery is in `energies`.',
  })
  readonly battery!: AuxiliaryBatteryObject | null;

  @Field(() => VehicleServiceObject, {
    nullable: true,
    description: 'The vehicle’s connected service.',
    deprecationReason: 'Deprecated upstream: `Vehicle.motorization` says what drives the vehicle.',
  })
  readonly service!: VehicleServiceObject | null;

  @Field(() => SafetyObject, { nullable: true, description: 'Seat belts and emergency call.' })
  readonly safety!: SafetyObject | null;

  @Field(() => OdometerObject, { nullable: true, description: 'The distance counter.' })
  readonly odometer!: OdometerObject | null;

  @Field(() => OverallAutonomyObject, {
    nullable: true,
    description:
      'How far the vehicle gets on all of its energies together. Null with present contracts, which send `Energy.autonomy` alone.',
  })
  readonly overallAutonomy!: OverallAutonomyObject | null;

  @Field(() => KineticObject, { nullable: true, description: 'The vehicle’s movement.' })
  readonly kinetic!: KineticObject | null;

  @Field(() => EnvironmentObject, { nullable: true, description: 'The vehicle’s surroundings.' })
  readonly environment!: EnvironmentObject | null;

  @Field(() => DrivingBehaviorObject, { nullable: true, description: 'How the vehicle is set to drive.' })
  readonly drivingBehavior!: DrivingBehaviorObject | null;

  @Field(() => WipingBladesObject, {
    nullable: true,
    description: 'The windscreen wipers. Null with API v2, which does not tell.',
  })
  readonly wipingBlades!: WipingBladesObject | null;

  @Field(() => LightingSystemObject, {
    nullable: true,
    description: 'Turn signals and fog lights. Null with API v2, which does not tell.',
  })
  readonly lightingSystem!: LightingSystemObject | null;

  @Field(() => VehicleAlarmObject, {
    nullable: true,
    description: 'The anti-theft alarm. Null with API v2, which does not tell.',
  })
  readonly alarm!: VehicleAlarmObject | null;

  @Field(() => StolenStatusObject, {
    nullable: true,
    description:
      'The report that the vehicle was stolen; null where nobody reported it. Null with API v2, which does not tell.',
  })
  readonly stolen!: StolenStatusObject | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the status was made upstream. It may lie after `updatedAt`. Null where it cannot be true: more than a few minutes ahead.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the status was last changed upstream. Null with API v2, which does not tell.',
  })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedVehicleStatus = ModelMapping<VehicleStatus, VehicleStatusObject>;

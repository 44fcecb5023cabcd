import { Field, ID, ObjectType } from 'type-graphql';
import type { RejectedValue, VehicleStatus } from '../../domain/index.js';
import { PositionType } from '../position/position.type.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime, VIN } from '../scalars.js';
import { AdasType } from './adas.type.js';
import { VehicleAlarmType } from './alarm.type.js';
import { AuxiliaryBatteryType } from './battery.type.js';
import { DoorsStateType } from './doors.type.js';
import { DrivingBehaviorType } from './driving-behavior.type.js';
import { EnergyType } from './energy.type.js';
import { EngineType } from './engine.type.js';
import { EnvironmentType } from './environment.type.js';
import { IgnitionType } from './ignition.type.js';
import { KineticType } from './kinetic.type.js';
import { LightingSystemType } from './lighting-system.type.js';
import { OdometerType } from './odometer.type.js';
import { OverallAutonomyType } from './overall-autonomy.type.js';
import { PowertrainType } from './powertrain.type.js';
import { PreconditioningType } from './preconditioning.type.js';
import { PrivacyType } from './privacy.type.js';
import { SafetyType } from './safety.type.js';
import { VehicleServiceType } from './service.type.js';
import { StolenStatusType } from './stolen.type.js';
import { TransmissionType } from './transmission.type.js';
import { WipingBladesType } from './wiping-blades.type.js';
import type { Serves } from '../serves.js';

@ObjectType('VehicleStatus', {
  description:
    'The latest that a vehicle has reported: everything but its trips, alerts and maintenance. A group is null where the vehicle does not have it, does not tell it, or keeps it private. A vehicle that is parked may be silent for days, and groups may differ in age: each has its own time. The upstream may answer with an older status than before: compare the times.',
})
export class VehicleStatusType implements VehicleStatus {
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

  @Field(() => IgnitionType, { nullable: true, description: 'The ignition.' })
  readonly ignition!: IgnitionType | null;

  @Field(() => PositionType, {
    nullable: true,
    description:
      'Where the vehicle was last. It may be weeks older than the status: see its `createdAt`. Null where the position is private.',
  })
  readonly lastPosition!: PositionType | null;

  @Field(() => PreconditioningType, { nullable: true, description: 'Heating or cooling before the drive.' })
  readonly preconditioning!: PreconditioningType | null;

  @Field(() => [EnergyType], {
    nullable: true,
    description:
      'Energies on board: fuel, electricity, or both. Where the upstream tells them twice, in an old shape and in the present one, the present one counts and the old one fills in what it lacks.',
  })
  readonly energies!: readonly EnergyType[] | null;

  @Field(() => [EngineType], { nullable: true, description: 'Engines: combustion, electric, or both.' })
  readonly engines!: readonly EngineType[] | null;

  @Field(() => TransmissionType, {
    nullable: true,
    description: 'The transmission. Null with API v2, which does not tell.',
  })
  readonly transmission!: TransmissionType | null;

  @Field(() => PowertrainType, {
    nullable: true,
    description: 'The powertrain. Null with API v2, which does not tell.',
  })
  readonly powertrain!: PowertrainType | null;

  @Field(() => AdasType, {
    nullable: true,
    description: 'Advanced driver assistance systems. Null with API v2, which does not tell.',
  })
  readonly adas!: AdasType | null;

  @Field(() => DoorsStateType, { nullable: true, description: 'Locks and openings of the doors.' })
  readonly doorsState!: DoorsStateType | null;

  @Field(() => PrivacyType, { nullable: true, description: 'What the vehicle keeps private.' })
  readonly privacy!: PrivacyType | null;

  @Field(() => AuxiliaryBatteryType, {
    nullable: true,
    description: 'The 12 V battery. The traction battery is in `energies`.',
  })
  readonly battery!: AuxiliaryBatteryType | null;

  @Field(() => VehicleServiceType, {
    nullable: true,
    description: 'The vehicle’s connected service.',
    deprecationReason: 'Deprecated upstream: `Vehicle.motorization` says what drives the vehicle.',
  })
  readonly service!: VehicleServiceType | null;

  @Field(() => SafetyType, { nullable: true, description: 'Seat belts and emergency call.' })
  readonly safety!: SafetyType | null;

  @Field(() => OdometerType, { nullable: true, description: 'The distance counter.' })
  readonly odometer!: OdometerType | null;

  @Field(() => OverallAutonomyType, {
    nullable: true,
    description:
      'How far the vehicle gets on all of its energies together. Null with present contracts, which send `Energy.autonomy` alone.',
  })
  readonly overallAutonomy!: OverallAutonomyType | null;

  @Field(() => KineticType, { nullable: true, description: 'The vehicle’s movement.' })
  readonly kinetic!: KineticType | null;

  @Field(() => EnvironmentType, { nullable: true, description: 'The vehicle’s surroundings.' })
  readonly environment!: EnvironmentType | null;

  @Field(() => DrivingBehaviorType, { nullable: true, description: 'How the vehicle is set to drive.' })
  readonly drivingBehavior!: DrivingBehaviorType | null;

  @Field(() => WipingBladesType, {
    nullable: true,
    description: 'The windscreen wipers. Null with API v2, which does not tell.',
  })
  readonly wipingBlades!: WipingBladesType | null;

  @Field(() => LightingSystemType, {
    nullable: true,
    description: 'Turn signals and fog lights. Null with API v2, which does not tell.',
  })
  readonly lightingSystem!: LightingSystemType | null;

  @Field(() => VehicleAlarmType, {
    nullable: true,
    description: 'The anti-theft alarm. Null with API v2, which does not tell.',
  })
  readonly alarm!: VehicleAlarmType | null;

  @Field(() => StolenStatusType, {
    nullable: true,
    description:
      'The report that the vehicle was stolen; null where nobody reported it. Null with API v2, which does not tell.',
  })
  readonly stolen!: StolenStatusType | null;

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

export type ServedVehicleStatus = Serves<VehicleStatus, VehicleStatusType>;

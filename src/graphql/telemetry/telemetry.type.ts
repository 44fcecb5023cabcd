import { Field, ID, ObjectType } from 'type-graphql';
import type { Lighting, RejectedValue, Telemetry } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { MaintenanceObject } from '../maintenance/maintenance.type.js';
import { PositionObject } from '../position/position.type.js';
import { RawTexts } from '../raw-text.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime } from '../scalars.js';
import {
  AdasObject,
  AuxiliaryBatteryObject,
  DoorsStateObject,
  DrivingBehaviorObject,
  EnergyObject,
  EngineObject,
  EnvironmentObject,
  IgnitionObject,
  KineticObject,
  LightingSystemObject,
  OdometerObject,
  OverallAutonomyObject,
  PowertrainObject,
  PrivacyObject,
  SafetyObject,
  TransmissionObject,
  VehicleAlarmObject,
  WipingBladesObject,
} from '../status/index.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('Lighting', { description: 'Lights of the vehicle, without the state of each light.' })
export class LightingObject implements Lighting {
  @Field(() => [enums.LightDirection], { nullable: true, description: 'Sides of the turn signals (left or right).' })
  readonly turn!: readonly enums.LightDirection[] | null;

  @RawTexts('turn')
  readonly turnRaw!: readonly string[] | null;

  @Field(() => [enums.LightPosition], { nullable: true, description: 'Positions of the lights (front or rear).' })
  readonly light!: readonly enums.LightPosition[] | null;

  @RawTexts('light')
  readonly lightRaw!: readonly string[] | null;

  @Field(() => [enums.LightStatus], { nullable: true, description: 'Whether the lights are on.' })
  readonly status!: readonly enums.LightStatus[] | null;

  @RawTexts('status')
  readonly statusRaw!: readonly string[] | null;
}

@ObjectType('Telemetry', {
  description:
    'A telemetry message: what a vehicle reported at one moment, `createdAt`. A message contains only some groups of signals; the others are null. The times of a group are null if `createdAt` of the message applies.',
})
export class TelemetryObject implements Telemetry {
  @Field(() => ID, { description: 'Vendor id of the fleet the message was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the trip during which the message was sent. Null if the upstream does not send it.',
  })
  readonly tripId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle reported this.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the message was last updated upstream. Always null with API v3.',
  })
  readonly updatedAt!: Date | null;

  @Field(() => PrivacyObject, { nullable: true, description: 'Privacy mode of the vehicle.' })
  readonly privacy!: PrivacyObject | null;

  @Field(() => IgnitionObject, { nullable: true, description: 'The ignition.' })
  readonly ignition!: IgnitionObject | null;

  @Field(() => [EnergyObject], { nullable: true, description: 'On-board energies: fuel, electricity, or both.' })
  readonly energies!: readonly EnergyObject[] | null;

  @Field(() => [EngineObject], { nullable: true, description: 'Engines: combustion, electric, or both.' })
  readonly engines!: readonly EngineObject[] | null;

  @Field(() => TransmissionObject, { nullable: true, description: 'The transmission.' })
  readonly transmission!: TransmissionObject | null;

  @Field(() => PowertrainObject, {
    nullable: true,
    description: 'Powertrain. Always null with API v2.',
  })
  readonly powertrain!: PowertrainObject | null;

  @Field(() => AdasObject, { nullable: true, description: 'Advanced driver assistance systems.' })
  readonly adas!: AdasObject | null;

  @Field(() => LightingObject, {
    nullable: true,
    description: 'Lights, without the state of each light.',
    deprecationReason: 'Deprecated upstream: use `lightingSystem`, which is not available with API v2.',
  })
  readonly lighting!: LightingObject | null;

  @Field(() => LightingSystemObject, {
    nullable: true,
    description: 'Turn signals and fog lights. Always null with API v2.',
  })
  readonly lightingSystem!: LightingSystemObject | null;

  @Field(() => DoorsStateObject, { nullable: true, description: 'Lock and opening state of the doors.' })
  readonly doorsState!: DoorsStateObject | null;

  @Field(() => AuxiliaryBatteryObject, {
    nullable: true,
    description: '12 V battery. For the traction battery see `energies`.',
  })
  readonly battery!: AuxiliaryBatteryObject | null;

  @Field(() => SafetyObject, { nullable: true, description: 'Seat belts and emergency call.' })
  readonly safety!: SafetyObject | null;

  @Field(() => WipingBladesObject, {
    nullable: true,
    description: 'Windscreen wipers. Always null with API v2.',
  })
  readonly wipingBlades!: WipingBladesObject | null;

  @Field(() => OdometerObject, { nullable: true, description: 'Odometer.' })
  readonly odometer!: OdometerObject | null;

  @Field(() => OverallAutonomyObject, {
    nullable: true,
    description:
      'Combined remaining range on all energies. Null with current contracts, which send only `Energy.autonomy`.',
  })
  readonly overallAutonomy!: OverallAutonomyObject | null;

  @Field(() => VehicleAlarmObject, {
    nullable: true,
    description: 'Anti-theft alarm. Always null with API v2.',
  })
  readonly alarm!: VehicleAlarmObject | null;

  @Field(() => KineticObject, { nullable: true, description: 'Movement of the vehicle.' })
  readonly kinetic!: KineticObject | null;

  @Field(() => DrivingBehaviorObject, { nullable: true, description: 'Driving mode.' })
  readonly drivingBehavior!: DrivingBehaviorObject | null;

  @Field(() => EnvironmentObject, { nullable: true, description: 'Environment of the vehicle.' })
  readonly environment!: EnvironmentObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description: 'Position of the vehicle. Null if hidden by privacy.',
  })
  readonly location!: PositionObject | null;

  @Field(() => MaintenanceObject, {
    nullable: true,
    description: 'When the next maintenance was due, as of this message.',
  })
  readonly maintenance!: MaintenanceObject | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedTelemetry = ModelMapping<Telemetry, TelemetryObject>;

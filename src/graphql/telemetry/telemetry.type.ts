import { Field, ID, ObjectType } from 'type-graphql';
import type { Lighting, RejectedValue, Telemetry } from '../../domain/index.js';
import * as enums from '../enums/index.js';
import { MaintenanceType } from '../maintenance/maintenance.type.js';
import { PositionType } from '../position/position.type.js';
import { RawTexts } from '../raw-text.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime } from '../scalars.js';
import {
  AdasType,
  AuxiliaryBatteryType,
  DoorsStateType,
  DrivingBehaviorType,
  EnergyType,
  EngineType,
  EnvironmentType,
  IgnitionType,
  KineticType,
  LightingSystemType,
  OdometerType,
  OverallAutonomyType,
  PowertrainType,
  PrivacyType,
  SafetyType,
  TransmissionType,
  VehicleAlarmType,
  WipingBladesType,
} from '../status/index.js';
import type { Serves } from '../serves.js';

@ObjectType('Lighting', { description: 'Lights of the vehicle, without telling which of them is on.' })
export class LightingType implements Lighting {
  @Field(() => [enums.LightDirection], { nullable: true, description: 'Sides of the turn signals.' })
  readonly turn!: readonly enums.LightDirection[] | null;

  @RawTexts('turn')
  readonly turnRaw!: readonly string[] | null;

  @Field(() => [enums.LightPosition], { nullable: true, description: 'Ends of the vehicle.' })
  readonly light!: readonly enums.LightPosition[] | null;

  @RawTexts('light')
  readonly lightRaw!: readonly string[] | null;

  @Field(() => [enums.LightStatus], { nullable: true, description: 'Whether they are on.' })
  readonly status!: readonly enums.LightStatus[] | null;

  @RawTexts('status')
  readonly statusRaw!: readonly string[] | null;
}

@ObjectType('Telemetry', {
  description:
    'What a vehicle reported at one moment, `createdAt`. A message is about some groups of signals only: the others are null. The groups’ own times are null where the message’s tells when.',
})
export class TelemetryType implements Telemetry {
  @Field(() => ID, { description: 'The vendor’s id of the fleet that the message was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the vehicle that reported; null where the upstream does not tell.',
  })
  readonly vehicleId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The vendor’s id of the trip that the vehicle was on; null where the upstream does not tell.',
  })
  readonly tripId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the vehicle reported this.' })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the message was last changed upstream. Null with API v3, which does not tell.',
  })
  readonly updatedAt!: Date | null;

  @Field(() => PrivacyType, { nullable: true, description: 'What the vehicle kept private.' })
  readonly privacy!: PrivacyType | null;

  @Field(() => IgnitionType, { nullable: true, description: 'The ignition.' })
  readonly ignition!: IgnitionType | null;

  @Field(() => [EnergyType], { nullable: true, description: 'Energies on board: fuel, electricity, or both.' })
  readonly energies!: readonly EnergyType[] | null;

  @Field(() => [EngineType], { nullable: true, description: 'Engines: combustion, electric, or both.' })
  readonly engines!: readonly EngineType[] | null;

  @Field(() => TransmissionType, { nullable: true, description: 'The transmission.' })
  readonly transmission!: TransmissionType | null;

  @Field(() => PowertrainType, {
    nullable: true,
    description: 'The powertrain. Null with API v2, which does not tell.',
  })
  readonly powertrain!: PowertrainType | null;

  @Field(() => AdasType, { nullable: true, description: 'Advanced driver assistance systems.' })
  readonly adas!: AdasType | null;

  @Field(() => LightingType, {
    nullable: true,
    description: 'Lights, without telling which of them is on.',
    deprecationReason: 'Deprecated upstream: use `lightingSystem`, which API v2 does not have.',
  })
  readonly lighting!: LightingType | null;

  @Field(() => LightingSystemType, {
    nullable: true,
    description: 'Turn signals and fog lights. Null with API v2, which does not tell.',
  })
  readonly lightingSystem!: LightingSystemType | null;

  @Field(() => DoorsStateType, { nullable: true, description: 'Locks and openings of the doors.' })
  readonly doorsState!: DoorsStateType | null;

  @Field(() => AuxiliaryBatteryType, {
    nullable: true,
    description: 'The 12 V battery. The traction battery is in `energies`.',
  })
  readonly battery!: AuxiliaryBatteryType | null;

  @Field(() => SafetyType, { nullable: true, description: 'Seat belts and emergency call.' })
  readonly safety!: SafetyType | null;

  @Field(() => WipingBladesType, {
    nullable: true,
    description: 'The windscreen wipers. Null with API v2, which does not tell.',
  })
  readonly wipingBlades!: WipingBladesType | null;

  @Field(() => OdometerType, { nullable: true, description: 'The distance counter.' })
  readonly odometer!: OdometerType | null;

  @Field(() => OverallAutonomyType, {
    nullable: true,
    description:
      'How far the vehicle gets on all of its energies together. Null with present contracts, which send `Energy.autonomy` alone.',
  })
  readonly overallAutonomy!: OverallAutonomyType | null;

  @Field(() => VehicleAlarmType, {
    nullable: true,
    description: 'The anti-theft alarm. Null with API v2, which does not tell.',
  })
  readonly alarm!: VehicleAlarmType | null;

  @Field(() => KineticType, { nullable: true, description: 'The vehicle’s movement.' })
  readonly kinetic!: KineticType | null;

  @Field(() => DrivingBehaviorType, { nullable: true, description: 'How the vehicle was set to drive.' })
  readonly drivingBehavior!: DrivingBehaviorType | null;

  @Field(() => EnvironmentType, { nullable: true, description: 'The vehicle’s surroundings.' })
  readonly environment!: EnvironmentType | null;

  @Field(() => PositionType, {
    nullable: true,
    description: 'Where the vehicle was. Null where the position is private.',
  })
  readonly location!: PositionType | null;

  @Field(() => MaintenanceType, {
    nullable: true,
    description: 'When the next maintenance was due, as of this moment.',
  })
  readonly maintenance!: MaintenanceType | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedTelemetry = Serves<Telemetry, TelemetryType>;

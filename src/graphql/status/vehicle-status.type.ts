import { Field, ID, ObjectType } from 'type-graphql';
import type { RejectedValue, VehicleStatus } from '../../domain/index.js';
import { PositionObject } from '../position/position.type.js';
import { RejectedValues } from '../rejected-value/rejected-value.type.js';
import { DateTime, VIN } from '../scalars.js';
import { AdasObject } from './driving/adas.type.js';
import { VehicleAlarmObject } from './safety/alarm.type.js';
import { AuxiliaryBatteryObject } from './powertrain/battery.type.js';
import { DoorsStateObject } from './body/doors.type.js';
import { DrivingBehaviorObject } from './driving/driving-behavior.type.js';
import { EnergyObject } from './powertrain/energy.type.js';
import { EngineObject } from './powertrain/engine.type.js';
import { EnvironmentObject } from './comfort/environment.type.js';
import { IgnitionObject } from './powertrain/ignition.type.js';
import { KineticObject } from './driving/kinetic.type.js';
import { LightingSystemObject } from './body/lighting-system.type.js';
import { OdometerObject } from './driving/odometer.type.js';
import { OverallAutonomyObject } from './powertrain/overall-autonomy.type.js';
import { PowertrainObject } from './powertrain/powertrain.type.js';
import { PreconditioningObject } from './comfort/preconditioning.type.js';
import { PrivacyObject } from './privacy.type.js';
import { SafetyObject } from './safety/safety.type.js';
import { VehicleServiceObject } from './service.type.js';
import { StolenStatusObject } from './safety/stolen.type.js';
import { TransmissionObject } from './powertrain/transmission.type.js';
import { WipingBladesObject } from './body/wiping-blades.type.js';
import type { ModelMapping } from '../serves.js';

@ObjectType('VehicleStatus', {
  description:
    'Last known status of a vehicle: everything except its trips, alerts and maintenance. A group is null if the vehicle does not have it, does not report it, or hides it by privacy. A parked vehicle may not report for days. Groups may differ in age: each has its own time. The upstream may return an older status than before: compare the times.',
})
export class VehicleStatusObject implements VehicleStatus {
  @Field(() => ID, { description: 'Vendor id of the fleet the status was read from.' })
  readonly fleetId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Vendor id of the vehicle. Null if the upstream does not send it; `Vehicle.vehicleId` is never null.',
  })
  readonly vehicleId!: string | null;

  @Field(() => VIN, {
    nullable: true,
    description:
      'Vehicle identification number, the stable identifier of the vehicle. Personal data. Null if the upstream does not send it; `Vehicle.vin` may still have it.',
  })
  readonly vin!: string | null;

  @Field(() => IgnitionObject, { nullable: true, description: 'The ignition.' })
  readonly ignition!: IgnitionObject | null;

  @Field(() => PositionObject, {
    nullable: true,
    description:
      'Last known position. It may be weeks older than the status: see its `createdAt`. Null if hidden by privacy.',
  })
  readonly lastPosition!: PositionObject | null;

  @Field(() => PreconditioningObject, {
    nullable: true,
    description: 'Preconditioning: heating or cooling before a drive.',
  })
  readonly preconditioning!: PreconditioningObject | null;

  @Field(() => [EnergyObject], {
    nullable: true,
    description:
      'On-board energies: fuel, electricity, or both. If the upstream sends both the deprecated and the current format, the current one takes precedence and the deprecated one fills in missing values.',
  })
  readonly energies!: readonly EnergyObject[] | null;

  @Field(() => [EngineObject], { nullable: true, description: 'Engines: combustion, electric, or both.' })
  readonly engines!: readonly EngineObject[] | null;

  @Field(() => TransmissionObject, {
    nullable: true,
    description: 'Transmission. Always null with API v2.',
  })
  readonly transmission!: TransmissionObject | null;

  @Field(() => PowertrainObject, {
    nullable: true,
    description: 'Powertrain. Always null with API v2.',
  })
  readonly powertrain!: PowertrainObject | null;

  @Field(() => AdasObject, {
    nullable: true,
    description: 'Advanced driver assistance systems (ADAS). Always null with API v2.',
  })
  readonly adas!: AdasObject | null;

  @Field(() => DoorsStateObject, { nullable: true, description: 'Lock and opening state of the doors.' })
  readonly doorsState!: DoorsStateObject | null;

  @Field(() => PrivacyObject, { nullable: true, description: 'What the vehicle’s privacy mode hides.' })
  readonly privacy!: PrivacyObject | null;

  @Field(() => AuxiliaryBatteryObject, {
    nullable: true,
    description: '12 V battery. For the traction battery see `energies`.',
  })
  readonly battery!: AuxiliaryBatteryObject | null;

  @Field(() => VehicleServiceObject, {
    nullable: true,
    description: 'Connected service of the vehicle.',
    deprecationReason: 'Deprecated upstream: use `Vehicle.motorization` for the drive type.',
  })
  readonly service!: VehicleServiceObject | null;

  @Field(() => SafetyObject, { nullable: true, description: 'Seat belts and emergency call.' })
  readonly safety!: SafetyObject | null;

  @Field(() => OdometerObject, { nullable: true, description: 'Odometer.' })
  readonly odometer!: OdometerObject | null;

  @Field(() => OverallAutonomyObject, {
    nullable: true,
    description:
      'Combined remaining range on all energies. Null with current contracts, which send only `Energy.autonomy`.',
  })
  readonly overallAutonomy!: OverallAutonomyObject | null;

  @Field(() => KineticObject, { nullable: true, description: 'Movement of the vehicle.' })
  readonly kinetic!: KineticObject | null;

  @Field(() => EnvironmentObject, { nullable: true, description: 'Environment of the vehicle.' })
  readonly environment!: EnvironmentObject | null;

  @Field(() => DrivingBehaviorObject, { nullable: true, description: 'Driving mode.' })
  readonly drivingBehavior!: DrivingBehaviorObject | null;

  @Field(() => WipingBladesObject, {
    nullable: true,
    description: 'Windscreen wipers. Always null with API v2.',
  })
  readonly wipingBlades!: WipingBladesObject | null;

  @Field(() => LightingSystemObject, {
    nullable: true,
    description: 'Turn signals and fog lights. Always null with API v2.',
  })
  readonly lightingSystem!: LightingSystemObject | null;

  @Field(() => VehicleAlarmObject, {
    nullable: true,
    description: 'Anti-theft alarm. Always null with API v2.',
  })
  readonly alarm!: VehicleAlarmObject | null;

  @Field(() => StolenStatusObject, {
    nullable: true,
    description: 'Theft report. Null if the vehicle was not reported stolen, and always null with API v2.',
  })
  readonly stolen!: StolenStatusObject | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the status was created upstream. It may be later than `updatedAt`. Null if implausible: more than a few minutes in the future.',
  })
  readonly createdAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the status was last updated upstream. Always null with API v2.',
  })
  readonly updatedAt!: Date | null;

  @RejectedValues()
  readonly rejectedValues!: readonly RejectedValue[];
}

export type ServedVehicleStatus = ModelMapping<VehicleStatus, VehicleStatusObject>;

import { Field, Int, ObjectType } from 'type-graphql';
import type {
  Capabilities,
  ChargingCapability,
  ChargingImmediateParameter,
  ChargingParameters,
  ChargingPreferencesParameter,
  ChargingProgramsParameter,
  ChargingScheduleParameter,
  PreconditioningCapability,
  PreconditioningParameters,
  PreconditioningProgramsParameter,
  RemoteCapabilities,
  RemoteCapability,
} from '../../domain/index.js';

@ObjectType('Capabilities', {
  description: 'Data that a vehicle can provide and remote actions that it supports. API v3 only.',
})
export class CapabilitiesObject implements Capabilities {
  @Field(() => [String], {
    nullable: true,
    description:
      'Scopes of the data that the vehicle provides, such as `data:telemetry:vehicle:energies`. New values may appear.',
  })
  readonly data!: readonly string[] | null;

  @Field(() => RemoteCapabilitiesObject, { nullable: true, description: 'Remote actions that the vehicle supports.' })
  readonly remote!: RemoteCapabilitiesObject | null;
}

@ObjectType('RemoteCapabilities', {
  description: 'Remote actions that a vehicle supports. A field is null if the upstream does not send it.',
})
export class RemoteCapabilitiesObject implements RemoteCapabilities {
  @Field(() => PreconditioningCapabilityObject, {
    nullable: true,
    description: 'Heat or cool the cabin before a drive.',
  })
  readonly preconditioning!: PreconditioningCapabilityObject | null;

  @Field(() => ChargingCapabilityObject, { nullable: true, description: 'Charge the traction battery.' })
  readonly charging!: ChargingCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Lock or unlock the doors.' })
  readonly door!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Sound the horn.' })
  readonly horn!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Flash the lights.' })
  readonly lights!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, {
    nullable: true,
    description: 'Wake up the vehicle so that it reports fresh data.',
  })
  readonly wakeup!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Send destinations to the navigation system.' })
  readonly navigation!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, {
    nullable: true,
    description: 'Report the vehicle stolen. The upstream defines no scope for it.',
  })
  readonly stolen!: RemoteCapabilityObject | null;
}

@ObjectType('RemoteCapability', { description: 'Support for one remote action.' })
export class RemoteCapabilityObject implements RemoteCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle supports the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Scope required by the caller, such as `remote:horn:write`.' })
  readonly scopeName!: string | null;
}

@ObjectType('PreconditioningCapability', { description: 'Support for remote preconditioning.' })
export class PreconditioningCapabilityObject implements PreconditioningCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle supports the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scope required by the caller, such as `remote:preconditioning:write`.',
  })
  readonly scopeName!: string | null;

  @Field(() => PreconditioningParametersObject, { nullable: true, description: 'Supported options.' })
  readonly parameters!: PreconditioningParametersObject | null;
}

@ObjectType('PreconditioningParameters', { description: 'Options of remote preconditioning that a vehicle supports.' })
export class PreconditioningParametersObject implements PreconditioningParameters {
  @Field(() => PreconditioningProgramsParameterObject, { nullable: true, description: 'Support for programs.' })
  readonly programs!: PreconditioningProgramsParameterObject | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be started immediately.' })
  readonly immediate!: boolean | null;
}

@ObjectType('PreconditioningProgramsParameter', { description: 'Support for preconditioning programs.' })
export class PreconditioningProgramsParameterObject implements PreconditioningProgramsParameter {
  @Field(() => Int, { nullable: true, description: 'Maximum number of programs.' })
  readonly size!: number | null;
}

@ObjectType('ChargingCapability', { description: 'Support for remote charging.' })
export class ChargingCapabilityObject implements ChargingCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle supports the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scope required by the caller, such as `remote:charging:write`.',
  })
  readonly scopeName!: string | null;

  @Field(() => ChargingParametersObject, { nullable: true, description: 'Supported options.' })
  readonly parameters!: ChargingParametersObject | null;
}

@ObjectType('ChargingParameters', { description: 'Options of remote charging that a vehicle supports.' })
export class ChargingParametersObject implements ChargingParameters {
  @Field(() => ChargingImmediateParameterObject, { nullable: true, description: 'Immediate start and stop.' })
  readonly immediate!: ChargingImmediateParameterObject | null;

  @Field(() => ChargingScheduleParameterObject, { nullable: true, description: 'Delayed and scheduled charging.' })
  readonly schedule!: ChargingScheduleParameterObject | null;

  @Field(() => ChargingPreferencesParameterObject, {
    nullable: true,
    description: 'Charging preferences: power level and full or partial charge.',
  })
  readonly preferences!: ChargingPreferencesParameterObject | null;
}

@ObjectType('ChargingImmediateParameter', { description: 'Support for immediate charging commands.' })
export class ChargingImmediateParameterObject implements ChargingImmediateParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be started immediately.' })
  readonly start!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be stopped immediately.' })
  readonly stop!: boolean | null;
}

@ObjectType('ChargingScheduleParameter', { description: 'Support for delayed and scheduled charging.' })
export class ChargingScheduleParameterObject implements ChargingScheduleParameter {
  @Field(() => ChargingProgramsParameterObject, { nullable: true, description: 'Support for charging programs.' })
  readonly programs!: ChargingProgramsParameterObject | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the next charge can be delayed.' })
  readonly nextDelayedTime!: boolean | null;
}

@ObjectType('ChargingProgramsParameter', { description: 'Support for charging programs.' })
export class ChargingProgramsParameterObject implements ChargingProgramsParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging programs can be set.' })
  readonly supported!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Maximum number of programs.' })
  readonly size!: number | null;
}

@ObjectType('ChargingPreferencesParameter', { description: 'Support for charging preferences.' })
export class ChargingPreferencesParameterObject implements ChargingPreferencesParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether the power level can be set.' })
  readonly level!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a full or partial charge can be selected.' })
  readonly type!: boolean | null;
}

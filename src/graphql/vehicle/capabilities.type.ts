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
  description: 'Which data a vehicle tells, and which remote actions it takes. Known to API v3 only.',
})
export class CapabilitiesType implements Capabilities {
  @Field(() => [String], {
    nullable: true,
    description:
      'Scopes of the data that the vehicle tells, such as `data:telemetry:vehicle:energies`. New ones may appear.',
  })
  readonly data!: readonly string[] | null;

  @Field(() => RemoteCapabilitiesType, { nullable: true, description: 'Remote actions that the vehicle takes.' })
  readonly remote!: RemoteCapabilitiesType | null;
}

@ObjectType('RemoteCapabilities', {
  description: 'Which remote actions a vehicle takes. Null where the upstream does not tell.',
})
export class RemoteCapabilitiesType implements RemoteCapabilities {
  @Field(() => PreconditioningCapabilityType, {
    nullable: true,
    description: 'Heating or cooling the cabin before the drive.',
  })
  readonly preconditioning!: PreconditioningCapabilityType | null;

  @Field(() => ChargingCapabilityType, { nullable: true, description: 'Charging the traction battery.' })
  readonly charging!: ChargingCapabilityType | null;

  @Field(() => RemoteCapabilityType, { nullable: true, description: 'Locking and unlocking the doors.' })
  readonly door!: RemoteCapabilityType | null;

  @Field(() => RemoteCapabilityType, { nullable: true, description: 'Sounding the horn.' })
  readonly horn!: RemoteCapabilityType | null;

  @Field(() => RemoteCapabilityType, { nullable: true, description: 'Flashing the lights.' })
  readonly lights!: RemoteCapabilityType | null;

  @Field(() => RemoteCapabilityType, { nullable: true, description: 'Waking up the vehicle, so that it reports.' })
  readonly wakeup!: RemoteCapabilityType | null;

  @Field(() => RemoteCapabilityType, { nullable: true, description: 'Sending places to the navigation.' })
  readonly navigation!: RemoteCapabilityType | null;

  @Field(() => RemoteCapabilityType, {
    nullable: true,
    description: 'Reporting the vehicle stolen. The upstream names no scope for it.',
  })
  readonly stolen!: RemoteCapabilityType | null;
}

@ObjectType('RemoteCapability', { description: 'Whether a vehicle takes one remote action.' })
export class RemoteCapabilityType implements RemoteCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Scope that a caller needs, such as `remote:horn:write`.' })
  readonly scopeName!: string | null;
}

@ObjectType('PreconditioningCapability', { description: 'Whether a vehicle can be preconditioned remotely, and how.' })
export class PreconditioningCapabilityType implements PreconditioningCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scope that a caller needs, such as `remote:preconditioning:write`.',
  })
  readonly scopeName!: string | null;

  @Field(() => PreconditioningParametersType, { nullable: true, description: 'What of it the vehicle takes.' })
  readonly parameters!: PreconditioningParametersType | null;
}

@ObjectType('PreconditioningParameters', { description: 'What of remote preconditioning a vehicle takes.' })
export class PreconditioningParametersType implements PreconditioningParameters {
  @Field(() => PreconditioningProgramsParameterType, { nullable: true, description: 'Programs.' })
  readonly programs!: PreconditioningProgramsParameterType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be started at once.' })
  readonly immediate!: boolean | null;
}

@ObjectType('PreconditioningProgramsParameter', { description: 'How many preconditioning programs a vehicle takes.' })
export class PreconditioningProgramsParameterType implements PreconditioningProgramsParameter {
  @Field(() => Int, { nullable: true, description: 'The most programs that can be set, a count.' })
  readonly size!: number | null;
}

@ObjectType('ChargingCapability', { description: 'Whether a vehicle’s charging can be commanded remotely, and how.' })
export class ChargingCapabilityType implements ChargingCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Scope that a caller needs, such as `remote:charging:write`.' })
  readonly scopeName!: string | null;

  @Field(() => ChargingParametersType, { nullable: true, description: 'What of it the vehicle takes.' })
  readonly parameters!: ChargingParametersType | null;
}

@ObjectType('ChargingParameters', { description: 'What of remote charging a vehicle takes.' })
export class ChargingParametersType implements ChargingParameters {
  @Field(() => ChargingImmediateParameterType, { nullable: true, description: 'Starting and stopping at once.' })
  readonly immediate!: ChargingImmediateParameterType | null;

  @Field(() => ChargingScheduleParameterType, { nullable: true, description: 'Charging later, or by programs.' })
  readonly schedule!: ChargingScheduleParameterType | null;

  @Field(() => ChargingPreferencesParameterType, {
    nullable: true,
    description: 'Choosing power and extent of the charge.',
  })
  readonly preferences!: ChargingPreferencesParameterType | null;
}

@ObjectType('ChargingImmediateParameter', { description: 'Which immediate charging commands a vehicle takes.' })
export class ChargingImmediateParameterType implements ChargingImmediateParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be started at once.' })
  readonly start!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be stopped at once.' })
  readonly stop!: boolean | null;
}

@ObjectType('ChargingScheduleParameter', { description: 'Which delayed charges a vehicle takes.' })
export class ChargingScheduleParameterType implements ChargingScheduleParameter {
  @Field(() => ChargingProgramsParameterType, { nullable: true, description: 'Charging by programs.' })
  readonly programs!: ChargingProgramsParameterType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the next charge can be delayed.' })
  readonly nextDelayedTime!: boolean | null;
}

@ObjectType('ChargingProgramsParameter', { description: 'How many charging programs a vehicle takes.' })
export class ChargingProgramsParameterType implements ChargingProgramsParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging programs can be set.' })
  readonly supported!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The most programs that can be set, a count.' })
  readonly size!: number | null;
}

@ObjectType('ChargingPreferencesParameter', { description: 'Which preferences for charging a vehicle takes.' })
export class ChargingPreferencesParameterType implements ChargingPreferencesParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether the power level can be chosen.' })
  readonly level!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a full or a partial charge can be chosen.' })
  readonly type!: boolean | null;
}

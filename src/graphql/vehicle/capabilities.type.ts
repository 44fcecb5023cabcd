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
export class CapabilitiesObject implements Capabilities {
  @Field(() => [String], {
    nullable: true,
    description:
      'Scopes of the data that the vehicle tells, such as `data:telemetry:vehicle:energies`. New ones may appear.',
  })
  readonly data!: readonly string[] | null;

  @Field(() => RemoteCapabilitiesObject, { nullable: true, description: 'Remote actions that the vehicle takes.' })
  readonly remote!: RemoteCapabilitiesObject | null;
}

@ObjectType('RemoteCapabilities', {
  description: 'Which remote actions a vehicle takes. Null where the upstream does not tell.',
})
export class RemoteCapabilitiesObject implements RemoteCapabilities {
  @Field(() => PreconditioningCapabilityObject, {
    nullable: true,
    description: 'Heating or cooling the cabin before the drive.',
  })
  readonly preconditioning!: PreconditioningCapabilityObject | null;

  @Field(() => ChargingCapabilityObject, { nullable: true, description: 'Charging the traction battery.' })
  readonly charging!: ChargingCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Locking and unlocking the doors.' })
  readonly door!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Sounding the horn.' })
  readonly horn!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Flashing the lights.' })
  readonly lights!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Waking up the vehicle, so that it reports.' })
  readonly wakeup!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, { nullable: true, description: 'Sending places to the navigation.' })
  readonly navigation!: RemoteCapabilityObject | null;

  @Field(() => RemoteCapabilityObject, {
    nullable: true,
    description: 'Reporting the vehicle stolen. The upstream names no scope for it.',
  })
  readonly stolen!: RemoteCapabilityObject | null;
}

@ObjectType('RemoteCapability', { description: 'Whether a vehicle takes one remote action.' })
export class RemoteCapabilityObject implements RemoteCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Scope that a caller needs, such as `remote:horn:write`.' })
  readonly scopeName!: string | null;
}

@ObjectType('PreconditioningCapability', { description: 'Whether a vehicle can be preconditioned remotely, and how.' })
export class PreconditioningCapabilityObject implements PreconditioningCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Scope that a caller needs, such as `remote:preconditioning:write`.',
  })
  readonly scopeName!: string | null;

  @Field(() => PreconditioningParametersObject, { nullable: true, description: 'What of it the vehicle takes.' })
  readonly parameters!: PreconditioningParametersObject | null;
}

@ObjectType('PreconditioningParameters', { description: 'What of remote preconditioning a vehicle takes.' })
export class PreconditioningParametersObject implements PreconditioningParameters {
  @Field(() => PreconditioningProgramsParameterObject, { nullable: true, description: 'Programs.' })
  readonly programs!: PreconditioningProgramsParameterObject | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be started at once.' })
  readonly immediate!: boolean | null;
}

@ObjectType('PreconditioningProgramsParameter', { description: 'How many preconditioning programs a vehicle takes.' })
export class PreconditioningProgramsParameterObject implements PreconditioningProgramsParameter {
  @Field(() => Int, { nullable: true, description: 'The most programs that can be set, a count.' })
  readonly size!: number | null;
}

@ObjectType('ChargingCapability', { description: 'Whether a vehicle’s charging can be commanded remotely, and how.' })
export class ChargingCapabilityObject implements ChargingCapability {
  @Field(() => Boolean, { nullable: true, description: 'Whether the vehicle takes the action.' })
  readonly supported!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Scope that a caller needs, such as `remote:charging:write`.' })
  readonly scopeName!: string | null;

  @Field(() => ChargingParametersObject, { nullable: true, description: 'What of it the vehicle takes.' })
  readonly parameters!: ChargingParametersObject | null;
}

@ObjectType('ChargingParameters', { description: 'What of remote charging a vehicle takes.' })
export class ChargingParametersObject implements ChargingParameters {
  @Field(() => ChargingImmediateParameterObject, { nullable: true, description: 'Starting and stopping at once.' })
  readonly immediate!: ChargingImmediateParameterObject | null;

  @Field(() => ChargingScheduleParameterObject, { nullable: true, description: 'Charging later, or by programs.' })
  readonly schedule!: ChargingScheduleParameterObject | null;

  @Field(() => ChargingPreferencesParameterObject, {
    nullable: true,
    description: 'Choosing power and extent of the charge.',
  })
  readonly preferences!: ChargingPreferencesParameterObject | null;
}

@ObjectType('ChargingImmediateParameter', { description: 'Which immediate charging commands a vehicle takes.' })
export class ChargingImmediateParameterObject implements ChargingImmediateParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be started at once.' })
  readonly start!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether charging can be stopped at once.' })
  readonly stop!: boolean | null;
}

@ObjectType('ChargingScheduleParameter', { description: 'Which delayed charges a vehicle takes.' })
export class ChargingScheduleParameterObject implements ChargingScheduleParameter {
  @Field(() => ChargingProgramsParameterObject, { nullable: true, description: 'Charging by programs.' })
  readonly programs!: ChargingProgramsParameterObject | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the next charge can be delayed.' })
  readonly nextDelayedTime!: boolean | null;
}

@ObjectType('ChargingProgramsParameter', { description: 'How many charging programs a vehicle takes.' })
export class ChargingProgramsParameterObject implements ChargingProgramsParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether charging programs can be set.' })
  readonly supported!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The most programs that can be set, a count.' })
  readonly size!: number | null;
}

@ObjectType('ChargingPreferencesParameter', { description: 'Which preferences for charging a vehicle takes.' })
export class ChargingPreferencesParameterObject implements ChargingPreferencesParameter {
  @Field(() => Boolean, { nullable: true, description: 'Whether the power level can be chosen.' })
  readonly level!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a full or a partial charge can be chosen.' })
  readonly type!: boolean | null;
}

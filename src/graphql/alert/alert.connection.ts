import type { Alert, AlertListArguments } from '../../domain/index.js';
import { alertsByActivity } from '../../loaders/index.js';
import type { ListView } from '../relay/list.js';
import { intervalsOf } from '../relay/time-range.input.js';
import { ArgsType, Field } from 'type-graphql';
import { connectionType } from '../relay/connection.js';
import { ProfiledHistoryArgs } from '../relay/profile.args.js';
import { AlertObject } from './alert.type.js';

export const AlertConnection = connectionType('Alert', () => AlertObject);

@ArgsType()
export class AlertListArgs extends ProfiledHistoryArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only alerts that still stand (true) or that have ended (false). The upstream cannot filter: its pages are read until enough fit.',
  })
  readonly active?: boolean | null;
}

/** Which alerts are asked of the upstream. */
export function alertArguments({ profile, times }: AlertListArgs): AlertListArguments {
  return { profile: profile ?? null, intervals: intervalsOf('times', times) };
}

/** Those that are left of them, and how they are shown. */
export function alertView({ active = null, ...args }: AlertListArgs, maxFirst: number): ListView<Alert> {
  const filter = active === null ? null : alertsByActivity(active);
  return { list: 'alerts', args, maxFirst, filter };
}

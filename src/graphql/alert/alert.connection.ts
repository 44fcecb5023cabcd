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
      'Only active alerts (true) or ended alerts (false). The upstream cannot filter: its pages are read until enough alerts match.',
  })
  readonly active?: boolean | null;
}

/** Arguments that the upstream supports. */
export function alertArguments({ profile, times }: AlertListArgs): AlertListArguments {
  return { profile: profile ?? null, intervals: intervalsOf('times', times) };
}

/** Filtering and paging done here. */
export function alertView({ active = null, ...args }: AlertListArgs, maxFirst: number): ListView<Alert> {
  const filter = active === null ? null : alertsByActivity(active);
  return { list: 'alerts', args, maxFirst, filter };
}

import { ArgsType, Field } from 'type-graphql';
import { DataProfile } from '../enums/index.js';
import { ListArgs } from './list.args.js';
import { TimeRange } from './time-range.input.js';

const description = 'Whose view is wanted; without it the upstream’s choice, the fleet’s. Without effect with API v2.';

/** Of what can be read in the fleet's or the driver's view. */
@ArgsType()
export class ProfileArgs {
  @Field(() => DataProfile, { nullable: true, description })
  readonly profile?: DataProfile | null;
}

/** Of lists of what happened. */
@ArgsType()
export class HistoryArgs extends ListArgs {
  @Field(() => [TimeRange], {
    nullable: true,
    description: 'Only what happened in one of these stretches of time, at most 10.',
  })
  readonly times?: readonly TimeRange[] | null;
}

/** Of lists of what happened that can be read in both views. */
@ArgsType()
export class ProfiledHistoryArgs extends HistoryArgs {
  @Field(() => DataProfile, { nullable: true, description })
  readonly profile?: DataProfile | null;
}

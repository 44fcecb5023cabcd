import { ArgsType, Field } from 'type-graphql';
import { DataProfile } from '../enums/index.js';
import { ListArgs } from './list.args.js';
import { TimeRange } from './time-range.input.js';

const description =
  'Whose view of the data to return. Default: chosen by the upstream, which is the fleet’s view. Ignored with API v2.';

/** Arguments of data that is available in the fleet's and the driver's view. */
@ArgsType()
export class ProfileArgs {
  @Field(() => DataProfile, { nullable: true, description })
  readonly profile?: DataProfile | null;
}

/** Arguments of history lists. */
@ArgsType()
export class HistoryArgs extends ListArgs {
  @Field(() => [TimeRange], {
    nullable: true,
    description: 'Only items within one of these time ranges, at most 10.',
  })
  readonly times?: readonly TimeRange[] | null;
}

/** Arguments of history lists that are available in both views. */
@ArgsType()
export class ProfiledHistoryArgs extends HistoryArgs {
  @Field(() => DataProfile, { nullable: true, description })
  readonly profile?: DataProfile | null;
}

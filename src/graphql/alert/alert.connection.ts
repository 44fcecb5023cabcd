import { ArgsType, Field } from 'type-graphql';
import { connectionType } from '../relay/connection.js';
import { ProfiledHistoryArgs } from '../relay/profile.args.js';
import { AlertType } from './alert.type.js';

export const AlertConnection = connectionType('Alert', () => AlertType);

@ArgsType()
export class AlertListArgs extends ProfiledHistoryArgs {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only alerts that still stand (true) or that have ended (false). The upstream cannot filter: its pages are read until enough fit.',
  })
  readonly active?: boolean | null;
}

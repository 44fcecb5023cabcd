import { ArgsType, Field, Int } from 'type-graphql';
import { defaultFirst, type ListArguments } from './connection.js';

@ArgsType()
export class ListArgs implements ListArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultFirst,
    description:
      'How many items, a count from 0 to the server’s cap (1000 unless configured). As many upstream pages of up to 60 are read as that takes.',
  })
  readonly first!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Start behind this cursor; without it at the start of the list.',
  })
  readonly after?: string | null;
}

import { ArgsType, Field, Int } from 'type-graphql';
import { defaultFirst, type PagedArguments } from './connection.js';
import type { ListArguments } from './list.js';

const count =
  'a count from 0 to the server’s cap (1000 unless configured). As many upstream pages are read as that takes.';

/** Of lists that the upstream gives page after page. */
@ArgsType()
export class PagedArgs implements PagedArguments {
  @Field(() => Int, { nullable: true, defaultValue: defaultFirst, description: `How many items, ${count}` })
  readonly first!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Start behind this cursor; without it at the start of the list.',
  })
  readonly after?: string | null;
}

/** Of lists that the upstream gives from any item on. */
@ArgsType()
export class ListArgs implements ListArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, or from \`after\` on: ${count} ${defaultFirst} where neither this nor \`last\` is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Start behind this cursor; without it at the start of the list. Goes with `first`.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end, or from \`before\` back: ${count} They come in the list’s order all the same.`,
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'End before this cursor; without it at the end of the list. Goes with `last`.',
  })
  readonly before?: string | null;
}

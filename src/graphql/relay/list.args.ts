import { ArgsType, Field, Int } from 'type-graphql';
import { defaultFirst, type PagedArguments } from './connection.js';
import type { ListArguments } from './list.js';

const count = '0 to the server’s limit (1000 by default). As many upstream pages as needed are read.';

/** Arguments of lists that the upstream returns page by page. */
@ArgsType()
export class PagedArgs implements PagedArguments {
  @Field(() => Int, { nullable: true, defaultValue: defaultFirst, description: `Number of items, ${count}` })
  readonly first!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return items after this cursor. Default: from the start of the list.',
  })
  readonly after?: string | null;
}

/** Arguments of lists that the upstream returns from any item. */
@ArgsType()
export class ListArgs implements ListArguments {
  @Field(() => Int, {
    nullable: true,
    description: `Number of items from the start, or after \`after\`: ${count} Default: ${defaultFirst} if \`last\` is not given either.`,
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return items after this cursor. Default: from the start of the list. Use with `first`.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Number of items from the end, or before \`before\`: ${count} Items keep the order of the list.`,
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Return items before this cursor. Default: from the end of the list. Use with `last`.',
  })
  readonly before?: string | null;
}

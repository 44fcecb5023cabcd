import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Paging information of a connection (Relay cursor connections specification).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are more items after this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are items before this page. True whenever `after` is given.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item. Null if the page is empty.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item, for use in `after`. Null if the page is empty.',
  })
  readonly endCursor!: string | null;
}

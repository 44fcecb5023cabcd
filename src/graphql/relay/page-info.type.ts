import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a part of a list stands in the whole (Relay’s cursor connections specification).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede: true as soon as `after` was given.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null when there is none.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item: pass it as `after` to go on. Null when there is none.',
  })
  readonly endCursor!: string | null;
}

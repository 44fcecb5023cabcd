import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';

/** One scope. Named and shaped as Apollo Federation has it, so that who knows that directive knows this one. */
export const Scope = new GraphQLScalarType({
  name: 'Scope',
  description: 'A scope of a token, in the upstream’s words: `data:trip`. See `@requiresScopes`.',
  serialize: (value) => GraphQLString.serialize(value),
  parseValue: (value) => GraphQLString.parseValue(value),
  parseLiteral: (node) => GraphQLString.parseLiteral(node),
});

/** `[[Scope!]!]!` */
const sets = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Scope)))));

export const requiresScopes = new GraphQLDirective({
  name: 'requiresScopes',
  description:
    'Which scopes of the token open the field: any one of these sets, all scopes of the set. Without them it is null beside an error `FORBIDDEN`, the rest of the answer stands, and nothing is asked of the upstream for it. On an input: what the field that takes it needs besides.',
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.INPUT_FIELD_DEFINITION,
    DirectiveLocation.ENUM_VALUE,
  ],
  args: {
    scopes: {
      type: sets,
      description: 'The sets, any of which will do.',
    },
  },
});

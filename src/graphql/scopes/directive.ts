import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLList,
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';

/** One scope. Same name and shape as in Apollo Federation. */
export const Scope = new GraphQLScalarType({
  name: 'Scope',
  description: 'A token scope, named as in the upstream: `data:trip`. See `@requiresScopes`.',
  serialize: (value) => GraphQLString.serialize(value),
  parseValue: (value) => GraphQLString.parseValue(value),
  parseLiteral: (node) => GraphQLString.parseLiteral(node),
});

/** `[[Scope!]!]!` */
const sets = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Scope)))));

export const requiresScopes = new GraphQLDirective({
  name: 'requiresScopes',
  description:
    'Token scopes required for the field: all scopes of at least one of the sets. Without them the field is null with a `FORBIDDEN` error, the rest of the response is unaffected, and nothing is requested from the upstream for it. On an input field or enum value: scopes required in addition to those of the field that uses it.',
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.INPUT_FIELD_DEFINITION,
    DirectiveLocation.ENUM_VALUE,
  ],
  args: {
    scopes: {
      type: sets,
      description: 'Alternative sets of scopes. One of them is sufficient.',
    },
  },
});

import {
  buildSchema,
  GraphQLError,
  GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLFieldResolver,
  getNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Selections } from '../../../src/graphql/cost/selection.js';

/** The selected fields below a resolver. */
function lookedAhead({ schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo): unknown {
  const type = getNamedType(returnType) as GraphQLObjectType;
  const selections = new Selections(schema, (name) => fragments[name], variableValues);
  return selections
    .below(type, fieldNodes, type.name)
    .map((node) => [node.alias?.value, node.name.value, selections.argumentsOf(type, node)]);
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

const car = {
  id: '1',
  name: 'Zoe',
  plate: 'AB-123',
  tags: ['a', null],
  matrix: [[1, 2], [], null],
  owner: { name: 'Ada' },
  bad: new TypeError('bad'),
  strict: null,
};

const fail =
  (thrown: unknown): Resolver =>
  () => {
    throw thrown;
  };

/** Echoes its arguments, so that a response shows what a resolver received. */
const echo: Resolver = (_, args) => JSON.stringify(Object.entries(args).toSorted(([a], [b]) => a.localeCompare(b)));

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    number: () => 7,
    name: async () => 'x',
    car: async () => car,
    cars: () => [car, null, car],
    echo,
    find: echo,
    sum: echo,
    needs: echo,
    strictSum: echo,
    selection: (_source, _args, _context, info) => ({ ...car, name: JSON.stringify(lookedAhead(info)) }),
    throws: fail(new RangeError('sync')),
    rejects: () => Promise.reject(new RangeError('async')),
    returns: () => new RangeError('returned'),
    throwsText: fail('text'),
    rejectsNothing: () => Promise.reject(undefined),
    coded: fail(new GraphQLError('coded', { extensions: { code: 'NOT_FOUND', upstream: { status: 404 } } })),
    deep: async () => ({}),
    broken: () => [car, new Error('item'), { name: new Error('name') }],
    promised: () => [
      new Promise((resolve) => setImmediate(resolve, car)),
      Promise.reject(new Error('rejected')),
      car,
      new Promise((_, reject) => setImmediate(reject, new Error('late'))),
      Promise.resolve(null),
    ],
    unwritable: () => 'not a moment',
    unwritten: () => 'nothing',
    colours: () => ['RED', 'MAUVE', 'green'],
    colour: () => 'MAUVE',
    notBoolean: () => 'yes',
    notInt: () => 1.5,
    notList: () => 5,
    thing: () => car,
    things: () => [car, car],
    strictList: () => [car, null, Promise.resolve(null), car],
    strictLeaves: () => ['a', null, null],
    strictRoot: () => null,
  },
  Car: { deepStrict: async () => car, self: () => car },
  Deep: { throws: async () => Promise.reject(new Error('deep')), number: () => 1 },
  Mutation: { touch: () => 'touched' },
};

function build(): GraphQLSchema {
  const schema = buildSchema(`
    scalar Moment
    enum Colour { RED GREEN }
    interface Thing { id: ID! }
    type Owner { name: String }
    type Car implements Thing {
      id: ID! name: String plate: String tags: [String] matrix: [[Int!]] owner: Owner bad: String strict: String!
      deepStrict: Car self: Car
    }
    type Deep { throws: String number: Int }
    input Point { x: Int = 5 y: Int = 6 z: Int }
    input Search @oneOf { id: String near: Point any: [Search!] }
    type Query {
      number: Int name: String car: Car cars: [Car]
      echo(text: String, times: Int = 1, colour: Colour = RED, at: Moment): String
      find(by: Search!): String sum(of: [Int]): String needs(times: Int! = 3): String strictSum(of: [Int!]): String
      selection: Car
      throws: String rejects: String returns: String throwsText: String rejectsNothing: String coded: String deep: Deep
      broken: [Car] promised: [Car]
      unwritable: Moment unwritten: Moment colours: [Colour] colour: Colour notBoolean: Boolean notInt: Int
      notList: [Car] thing: Thing things: [Thing]
      strictList: [Car!] strictLeaves: [String!] strictRoot: String!
    }
    type Mutation { touch: String }
  `);
  for (const [type, fields] of Object.entries(resolvers)) {
    const { [type]: object } = schema.getTypeMap();
    if (!(object instanceof GraphQLObjectType)) throw new Error(`${type} is no object type`);
    for (const [field, resolve] of Object.entries(fields)) object.getFields()[field]!.resolve = resolve;
  }
  const moment = schema.getType('Moment') as GraphQLScalarType;
  moment.parseValue = (value) => new Date(String(value));
  moment.serialize = (value) => {
    if (value === 'nothing') return undefined;
    throw new RangeError('no moment');
  };
  const thing = schema.getType('Thing') as unknown as { resolveType: () => Promise<string> };
  // As type-graphql does.
  thing.resolveType = async () => 'Car';
  return schema;
}

export const executorSchema = build();

import { describe, expect, it } from '@jest/globals';
import { getNamedType, isEnumType, isIntrospectionType, isNonNullType, isObjectType, printSchema } from 'graphql';
import * as domain from '../../../../src/domain/index.js';
import { buildTypes } from './graph.js';

const schema = buildTypes();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && type.name !== 'Query');
const enums = types.filter(isEnumType);
const fields = types
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ owner: type, field, named: getNamedType(field.type) })),
  );
const named = ({ owner, field }: (typeof fields)[number]) => `${owner.name}.${field.name}`;
const unit = /percent|count|without unit|\((km|m|km\/h|m\/s²|°|°C|Wh|cL.*|L\/100 km|RPM)\)|Degrees \(°\)|in days/;

describe('descriptions', () => {
  it('say in a sentence what every type and every field is', () => {
    const bare = [
      ...types.filter(({ description }) => !/\.$/.test(description ?? '')).map(({ name }) => name),
      ...fields.filter(({ field }) => !/\.$/.test(field.description ?? '')).map(named),
    ].filter((name) => !['String', 'Boolean', 'Float', 'Int', 'ID'].includes(name));
    expect(bare).toEqual([]);
  });

  it('give every number its unit', () => {
    const numbers = fields.filter(({ named: { name } }) => name === 'Float' || name === 'Int');
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter(({ field }) => !unit.test(field.description ?? '')).map(named)).toEqual([]);
  });

  it('link every scalar of the graph’s own to what specifies it', () => {
    const links = printSchema(schema).match(/^scalar \w+ @specifiedBy\(url: "https:\/\/.+"\)$/gm) ?? [];
    expect(links.map((line) => line.split(' ')[1]).sort()).toEqual([
      'DateTime',
      'Duration',
      'GeoJSONFeature',
      'URL',
      'VIN',
    ]);
  });
});

describe('nullability', () => {
  it('lets the upstream leave out everything but ids', () => {
    const required = fields.filter(({ field }) => isNonNullType(field.type)).map(named);
    expect(required.sort()).toEqual([
      'Alert.alertId',
      'Alert.fleetId',
      'Alert.id',
      'Fleet.fleetId',
      'Fleet.id',
      'Vehicle.fleetId',
      'Vehicle.id',
      'Vehicle.vehicleId',
    ]);
  });
});

describe('enumerations', () => {
  it('are those of the domain, value for value', () => {
    const ofDomain = Object.entries(domain)
      .filter(([, value]) => typeof value === 'object' && 'UNKNOWN' in value)
      .map(([name, value]) => [name, Object.keys(value)]);
    const ofGraph = enums.map((type) => [type.name, type.getValues().map(({ name }) => name)]);
    expect(Object.fromEntries(ofGraph)).toEqual(Object.fromEntries(ofDomain));
    expect(enums.length).toBeGreaterThan(30);
  });

  it('have an UNKNOWN that says where the upstream’s text is', () => {
    for (const type of enums) expect(type.getValue('UNKNOWN')?.description).toContain('Raw');
  });

  it('stand beside the upstream’s own text, lists beside lists', () => {
    const leaves = fields.filter(({ named: type }) => isEnumType(type));
    const alone = leaves.filter(({ owner, field }) => {
      const raw = owner.getFields()[`${field.name}Raw`];
      return String(raw?.type) !== (String(field.type).startsWith('[') ? '[String!]' : 'String');
    });
    expect(leaves.length).toBeGreaterThan(40);
    expect(alone.map(named)).toEqual([]);
  });
});

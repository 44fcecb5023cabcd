import { describe, expect, it } from '@jest/globals';
import { getNamedType, isEnumType, isIntrospectionType, isNonNullType, isObjectType, printSchema } from 'graphql';
import * as domain from '../../../../src/domain/index.js';
import { buildTypes } from './graph.js';

const schema = buildTypes();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && type.name !== 'Query');
const enums = types.filter(isEnumType);
/** Enums that are decoded from upstream values. */
const read = enums.filter(({ name }) => name !== 'ConsumptionUnit');
const fields = types
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ owner: type, field, named: getNamedType(field.type) })),
  );
const named = ({ owner, field }: (typeof fields)[number]) => `${owner.name}.${field.name}`;
const unit =
  /percent|[Nn]umber of|Slot number|count|documents no unit\.|neither unit nor scale|\((km|m|km\/h|m\/s²|°|°C|Wh|Wh\/100 km|cL.*|L\/100 km|RPM|s)\)|Degrees \(°\)|in days/;

describe('descriptions', () => {
  it('exist as full sentences for every type and field', () => {
    const bare = [
      ...types.filter(({ description }) => !/\.$/.test(description ?? '')).map(({ name }) => name),
      ...fields.filter(({ field }) => !/\.$/.test(field.description ?? '')).map(named),
    ].filter((name) => !['String', 'Boolean', 'Float', 'Int', 'ID'].includes(name));
    expect(bare).toEqual([]);
  });

  it('name the unit of every number', () => {
    const numbers = fields.filter(({ named: { name } }) => name === 'Float' || name === 'Int');
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers.filter(({ field }) => !unit.test(field.description ?? '')).map(named)).toEqual([]);
  });

  it('link every custom scalar to its specification', () => {
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
  it('allows the upstream to omit everything except ids', () => {
    // Rejected values and hidden flags are created here, not sent by the upstream.
    const ofUpstream = fields.filter((each) => !/rejectedvalue|\.hidden$/i.test(named(each)));
    const required = ofUpstream.filter(({ field }) => isNonNullType(field.type)).map(named);
    expect(required.sort()).toEqual([
      'Alarm.alarmId',
      'Alarm.fleetId',
      'Alarm.id',
      'Alert.alertId',
      'Alert.fleetId',
      'Alert.id',
      'Collision.collisionId',
      'Collision.fleetId',
      'Collision.id',
      'Fleet.fleetId',
      'Fleet.id',
      'Maintenance.fleetId',
      'Monitor.fleetId',
      'Monitor.id',
      'Monitor.monitorId',
      'RemoteAction.fleetId',
      'RemoteAction.id',
      'RemoteAction.remoteActionId',
      'RemoteCallback.callbackId',
      'RemoteCallback.fleetId',
      'RemoteCallback.id',
      'StolenReport.fleetId',
      'StolenReport.id',
      'StolenReport.stolenId',
      'Telemetry.fleetId',
      'Trip.fleetId',
      'Trip.id',
      'Trip.tripId',
      'Vehicle.fleetId',
      'Vehicle.id',
      'Vehicle.vehicleId',
      'VehicleStatus.fleetId',
    ]);
  });
});

describe('enums', () => {
  it('have the same values as in the domain', () => {
    const ofDomain = enums.map(({ name }) => [name, Object.keys(domain[name as keyof typeof domain] ?? {})]);
    const ofGraph = enums.map((type) => [type.name, type.getValues().map(({ name }) => name)]);
    expect(ofGraph).toEqual(ofDomain);
    expect(enums.length).toBeGreaterThan(30);
  });

  it('include every enum that is decoded from the upstream', () => {
    const answered = Object.entries(domain).filter(([, value]) => typeof value === 'object' && 'UNKNOWN' in value);
    const names = enums.map(({ name }) => name);
    expect(answered.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('have an UNKNOWN value whose description names the Raw field', () => {
    for (const type of read) expect(type.getValue('UNKNOWN')?.description).toContain('Raw');
  });

  it('have a Raw field for every enum field, as a list for lists', () => {
    const leaves = fields.filter(({ named: type }) => read.some((each) => each === type));
    const alone = leaves.filter(({ owner, field }) => {
      const raw = owner.getFields()[`${field.name}Raw`];
      return String(raw?.type) !== (String(field.type).startsWith('[') ? '[String!]' : 'String');
    });
    expect(leaves.length).toBeGreaterThan(40);
    expect(alone.map(named)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { findingsOf, smallDocument } from './documents.js';
import type { Json } from './documents.js';

interface Loose {
  [key: string]: Loose;
}

/** The findings after a change to a copy of the small document. */
function after(change: (document: Loose) => void): readonly string[] {
  const document = smallDocument();
  change(document as unknown as Loose);
  return findingsOf(smallDocument(), document);
}
const set = (holder: Loose, key: string, value: Json) => Object.assign(holder, { [key]: value });
const trip = ({ components }: Loose) => (components!['schemas']!['Trip']!['allOf'] as unknown as Loose[])[1]!;
const schema = ({ components }: Loose, name: string) => components!['schemas']![name]!;
const operation = ({ paths }: Loose, path = '/fleets/{fid}/trips', method = 'get') => paths![path]![method]!;

describe('compareInventories', () => {
  it('finds no differences between equal documents', () => {
    expect(after(() => undefined)).toEqual([]);
  });

  it('reports a new operation, field and value once each', () => {
    const found = after((document) => {
      set(document['paths']!, '/fleets/{fid}/drivers', {
        get: {
          operationId: 'getDrivers',
          responses: { '200': { content: { json: { schema: { $ref: '#/components/schemas/Driver' } } } } },
        },
      });
      set(document['components']!['schemas']!, 'Driver', { type: 'object', properties: { name: { type: 'string' } } });
      set(schema(document, 'Position')['properties']!, 'altitude', { type: 'number' });
      set(schema(document, 'TripSegment')['properties']!['propulsion']!, 'enum', ['Thermal', 'Electric', 'Steam']);
    });
    expect(new Set(found)).toEqual(
      new Set([
        'new operation GET /fleets/{fid}/drivers: null → getDrivers',
        'new field Position.altitude: null → number',
        'new value Trip.segments[].propulsion: null → Steam',
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it('reports what was removed: an operation, a field, a value, a parameter, a status', () => {
    const found = after((document) => {
      delete (document['paths'] as Record<string, unknown>)['/fleets/{fid}/trips/{tid}'];
      delete (trip(document)['properties'] as Record<string, unknown>)['duration'];
      set(schema(document, 'TripSegment')['properties']!['propulsion']!, 'enum', ['Electric']);
      (operation(document)['parameters'] as unknown as unknown[]).shift();
      delete (operation(document)['responses'] as Record<string, unknown>)['default'];
    });
    expect(found).toEqual([
      'removed parameter GET /fleets/{fid}/trips ?states: string[] → null',
      'removed response GET /fleets/{fid}/trips: default → null',
      'removed operation GET /fleets/{fid}/trips/{tid}: getTrip → null',
      'removed field Trip.duration: integer → null',
      'removed value Trip.segments[].propulsion: Thermal → null',
    ]);
  });

  it.each<[string, string, (document: Loose) => void]>([
    [
      'a type',
      'changed type Trip.duration: integer → string',
      (document) => set(trip(document)['properties']!['duration']!, 'type', 'string'),
    ],
    [
      'a format',
      'changed type Position.latitude: number(float) → number(double)',
      (document) => set(schema(document, 'Position')['properties']!['latitude']!, 'format', 'double'),
    ],
    [
      'a field that may be null now',
      'changed type Trip.duration: integer → integer|null',
      (document) => set(trip(document)['properties']!['duration']!, 'nullable', true),
    ],
    [
      'a field that became required',
      'changed required Trip.duration: no → yes',
      (document) => set(trip(document), 'required', ['id', 'duration']),
    ],
    [
      'a field that is no longer required',
      'changed required Trip.id: yes → no',
      (document) => set(trip(document), 'required', []),
    ],
    [
      'a text that became an enumeration',
      'changed values Trip.id: any → A, B',
      (document) => set(trip(document)['properties']!['id']!, 'enum', ['A', 'B']),
    ],
    [
      'a schema within an array',
      'changed type Trip.segments[]: object → string',
      (document) => set(document['components']!['schemas']!, 'TripSegment', { type: 'string' }),
    ],
    [
      'an operation that is deprecated now',
      'changed deprecated GET /fleets/{fid}/trips: no → yes',
      (document) => set(operation(document), 'deprecated', true),
    ],
    [
      'an operationId',
      'changed operationId GET /fleets/{fid}/trips: getTrips → listTrips',
      (document) => set(operation(document), 'operationId', 'listTrips'),
    ],
    [
      "a parameter's type",
      'changed type GET /fleets/{fid}/trips ?pageSize: integer → string',
      (document) => set((operation(document)['parameters'] as unknown as Loose[])[1]!, 'schema', { type: 'string' }),
    ],
    [
      'a parameter that became required',
      'changed required GET /fleets/{fid}/trips ?pageSize: no → yes',
      (document) => set((operation(document)['parameters'] as unknown as Loose[])[1]!, 'required', true),
    ],
    [
      'a new value of a parameter',
      'new value GET /fleets/{fid}/trips ?states: null → Lost',
      (document) =>
        set(document['components']!['parameters']!['states']!['schema']!['items']!, 'enum', [
          'Nominal',
          'Unfinished',
          'Lost',
        ]),
    ],
    [
      'a shared parameter, with how many operations have it',
      'changed type GET /fleets/{fid}/trips {fid} (and 2 more): string → integer',
      (document) => set(document['components']!['parameters']!['fleetId']!['schema']!, 'type', 'integer'),
    ],
    [
      'a new parameter',
      'new parameter GET /fleets/{fid}/trips/{tid} ?profile: null → string, required',
      (document) =>
        (operation(document, '/fleets/{fid}/trips/{tid}')['parameters'] as unknown as unknown[]).push({
          name: 'profile',
          in: 'query',
          required: true,
          schema: { type: 'string' },
        }),
    ],
    [
      'a field of a request',
      'new field POST /fleets/{fid}/trips body: vin: null → string',
      (document) => {
        const body = operation(document, '/fleets/{fid}/trips', 'post')['requestBody']!['content']!;
        set(body['application/hal+json']!['schema']!['properties']!, 'vin', { type: 'string' });
      },
    ],
    [
      'a required body',
      'changed required POST /fleets/{fid}/trips body: no → yes',
      (document) => set(operation(document, '/fleets/{fid}/trips', 'post')['requestBody']!, 'required', true),
    ],
    [
      'a field of an inline response schema',
      'new field POST /fleets/{fid}/trips 202: status: null → string',
      (document) => {
        const answer = operation(document, '/fleets/{fid}/trips', 'post')['responses']!['202']!['content']!;
        set(answer['application/hal+json']!['schema']!['properties']!, 'status', { type: 'string' });
      },
    ],
    [
      'a field of a base schema',
      'new field Trip.updatedAt: null → string(date-time)',
      (document) => set(schema(document, 'Dated')['properties']!, 'updatedAt', { type: 'string', format: 'date-time' }),
    ],
    [
      'a field outside the components',
      'new field GET /fleets/{fid}/trips default: uuid: null → string',
      (document) => {
        const error = document['x-errors']!['general']!['content']!['application/hal+json']!['schema']!;
        set(error['properties']!, 'uuid', { type: 'string' });
      },
    ],
    [
      'a schema that no operation uses',
      'changed type Unused: string → integer',
      (document) => set(schema(document, 'Unused'), 'type', 'integer'),
    ],
    [
      'a field called __proto__',
      'new field Position.__proto__: null → string',
      (document) =>
        set(
          schema(document, 'Position'),
          'properties',
          JSON.parse('{"latitude":{"type":"number","format":"float"},"__proto__":{"type":"string"}}') as Json,
        ),
    ],
  ])('reports %s', (_what, expected, change) => {
    expect(after(change)).toEqual([expected]);
  });

  it('treats renamed or inlined schemas as equal', () => {
    expect(
      after((document) => {
        const schemas = document['components']!['schemas'] as Record<string, unknown>;
        schemas['Segment'] = schemas['TripSegment'];
        delete schemas['TripSegment'];
        set(trip(document)['properties']!['segments']!, 'items', { $ref: '#/components/schemas/Segment' });
        set(trip(document)['properties']!, 'startPosition', schemas['Position'] as Json);
      }),
    ).toEqual([]);
  });

  it('treats paths with renamed parameters as equal, and reports the change', () => {
    expect(
      after((document) => {
        const paths = document['paths'] as Record<string, Loose>;
        const item = paths['/fleets/{fid}/trips/{tid}']!;
        delete paths['/fleets/{fid}/trips/{tid}'];
        paths['/fleets/{fid}/trips/{tripId}'] = item;
        set((item['get']!['parameters'] as unknown as Loose[])[1]!, 'name', 'tripId');
      }),
    ).toEqual([
      'changed path GET /fleets/{fid}/trips/{tid}: GET /fleets/{fid}/trips/{tid} → GET /fleets/{fid}/trips/{tripId}',
    ]);
  });

  it('includes the fields of alternatives as optional', () => {
    const alternatives = (...second: readonly string[]) => {
      const document = smallDocument() as unknown as Loose;
      set(schema(document, 'Position'), 'oneOf', [
        { required: ['x'], properties: { x: { type: 'number' } } },
        {
          required: second as string[],
          properties: Object.fromEntries(second.map((name) => [name, { type: 'number' }])),
        },
      ]);
      return document;
    };
    expect(findingsOf(alternatives('y'), alternatives('y', 'z'))).toEqual(['new field Position.z: null → number']);
  });
});

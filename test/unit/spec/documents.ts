import { compareInventories, readInventory } from '../../../src/spec/index.js';
import type { Finding } from '../../../src/spec/index.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A small API: a list of trips and one trip, a shared position, a ring of schemas, parameters of each kind. */
export function smallDocument() {
  const json = (schema: Json) => ({ content: { 'application/hal+json': { schema } } });
  return {
    openapi: '3.0.0',
    info: { version: '3.1.0', title: 'Trips' },
    paths: {
      '/fleets/{fid}/trips': {
        parameters: [{ $ref: '#/components/parameters/fleetId' }],
        get: {
          operationId: 'getTrips',
          parameters: [
            { $ref: '#/components/parameters/states' },
            { name: 'pageSize', in: 'query', schema: { type: 'integer' } },
          ],
          responses: { '200': json({ $ref: '#/components/schemas/Trips' }), default: { $ref: '#/x-errors/general' } },
        },
        post: {
          operationId: 'createTrip',
          requestBody: { ...json({ type: 'object', properties: { label: { type: 'string' } } }) },
          responses: { '202': json({ type: 'object', properties: { id: { type: 'string' } } }) },
        },
      },
      '/fleets/{fid}/trips/{tid}': {
        get: {
          operationId: 'getTrip',
          parameters: [
            { $ref: '#/components/parameters/fleetId' },
            { name: 'tid', in: 'path', required: true, schema: { type: 'string' } },
          ],
          responses: { '200': json({ $ref: '#/components/schemas/Trip' }) },
        },
      },
    },
    components: {
      parameters: {
        fleetId: { name: 'fid', in: 'path', required: true, schema: { type: 'string' } },
        states: {
          name: 'states',
          in: 'query',
          schema: { type: 'array', items: { type: 'string', enum: ['Nominal', 'Unfinished'] } },
        },
      },
      schemas: {
        Dated: { type: 'object', properties: { createdAt: { type: 'string', format: 'date-time' } } },
        Trips: {
          type: 'object',
          properties: {
            _embedded: {
              type: 'object',
              properties: { trips: { type: 'array', items: { $ref: '#/components/schemas/Trip' } } },
            },
          },
        },
        Trip: {
          allOf: [
            { $ref: '#/components/schemas/Dated' },
            {
              type: 'object',
              required: ['id'],
              properties: {
                id: { type: 'string' },
                duration: { type: 'integer' },
                startPosition: { $ref: '#/components/schemas/Position' },
                stopPosition: { $ref: '#/components/schemas/Position' },
                segments: { type: 'array', items: { $ref: '#/components/schemas/TripSegment' } },
                previous: { $ref: '#/components/schemas/Trip' },
              },
            },
          ],
        },
        TripSegment: { properties: { propulsion: { type: 'string', enum: ['Thermal', 'Electric'] } } },
        Position: { type: 'object', properties: { latitude: { type: 'number', format: 'float' } } },
        Unused: { type: 'string' },
      },
    },
    'x-errors': { general: json({ type: 'object', properties: { code: { type: 'integer' } } }) },
  };
}

export type SmallDocument = ReturnType<typeof smallDocument>;

/** The findings of a changed copy as `kind subject location: known → published`. */
export function findingsOf(known: unknown, published: unknown): readonly string[] {
  const [before, after] = [known, published].map((document) => readInventory(document).inventory);
  return before && after ? compareInventories(before, after).map(textOf) : [];
}

export function textOf({ kind, subject, location, known, published }: Finding): string {
  return `${kind} ${subject} ${location}: ${known} → ${published}`;
}

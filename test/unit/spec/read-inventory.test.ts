import { describe, expect, it } from '@jest/globals';
import { compareInventories, readInventory, SpecificationError } from '../../../src/spec/index.js';
import { findingsOf, smallDocument } from './documents.js';

function codeOf(document: unknown): string | null {
  try {
    readInventory(document);
    return null;
  } catch (error) {
    return error instanceof SpecificationError ? error.code : String(error);
  }
}

/** A document with one operation that returns the first of the given schemas. */
const answering = (schemas: unknown) => ({
  openapi: '3.0.3',
  info: { version: '3.0' },
  paths: {
    '/x': { get: { responses: { '200': { content: { json: { schema: { $ref: '#/components/schemas/A' } } } } } } },
  },
  components: { schemas },
});

describe('readInventory', () => {
  it('contains operations, parameters and schemas without descriptions', () => {
    const document = smallDocument();
    Object.assign(document.components.schemas.Position, { description: 'Where it is.', example: { latitude: 1 } });
    const { inventory, broken } = readInventory(document);
    expect(broken).toEqual([]);
    expect(inventory.operations['GET /fleets/{fid}/trips']).toEqual({
      id: 'getTrips',
      parameters: ['fleetId', 'states', 'GET /fleets/{fid}/trips query pageSize'],
      responses: {
        '200': { ref: 'Trips' },
        default: { type: 'object', fields: { code: { type: 'integer' } } },
      },
    });
    expect(inventory.parameters['fleetId']).toEqual({
      name: 'fid',
      in: 'path',
      required: true,
      shape: { type: 'string' },
    });
    expect(inventory.schemas['TripSegment']).toEqual({
      type: 'object',
      fields: { propulsion: { type: 'string', values: ['Thermal', 'Electric'] } },
    });
    expect(JSON.stringify(inventory)).not.toContain('Where it is');
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'openapi: 3.0.0'],
    ['a list', []],
    ['an empty object', {}],
    ['Swagger 2', { swagger: '2.0', paths: {} }],
    ['a later OpenAPI', { openapi: '4.0.0', paths: {} }],
    ['a number for a version', { openapi: 3, paths: {} }],
    ['no paths', { openapi: '3.0.0' }],
    ['paths that only the prototype has', Object.assign(Object.create({ paths: {} }), { openapi: '3.0.0' })],
  ])('rejects %s', (_what, document) => {
    expect(codeOf(document)).toBe('NOT_OPENAPI');
  });

  it('supports recursive schemas', () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const document = answering({
      A: { allOf: [ref('B'), { properties: { child: ref('A'), list: { items: ref('A') } } }] },
      B: { allOf: [ref('C')], properties: { child: ref('B') } },
      C: ref('B'),
      D: ref('D'),
    });
    expect(findingsOf(document, document)).toEqual([]);
  });

  it('reports unresolved, external and circular references', () => {
    const document = {
      ...answering({
        A: { properties: { x: { $ref: '#/nowhere' }, y: { $ref: 'https://psa.example/x.yaml#/A' }, z: { $ref: 7 } } },
      }),
      ring: { $ref: '#/ring' },
    };
    Object.assign(document.paths['/x'].get.responses, {
      '404': { $ref: '#/ring' },
      '500': { $ref: '#/components/%zz' },
    });
    const { broken, inventory } = readInventory(document);
    expect([...broken].sort()).toEqual(['#/components/%zz', '#/nowhere', '#/ring', 'https://psa.example/x.yaml#/A']);
    expect(compareInventories(inventory, inventory)).toEqual([]);
  });

  it('supports members with names of Object.prototype', () => {
    const document = JSON.parse(
      JSON.stringify(
        answering({ A: { properties: { proto: { type: 'string' }, constructor: { type: 'string' } } } }),
      ).replaceAll('"proto"', '"__proto__"'),
    ) as unknown;
    const { inventory } = readInventory(document);
    expect(Object.keys(inventory.schemas['A']?.fields ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as { type?: string }).type).toBeUndefined();
    expect(findingsOf(answering({ A: { type: 'object' } }), document)).toHaveLength(2);
  });

  it('accepts malformed members', () => {
    for (const junk of [null, 7, 'text', [], [[]], {}, true]) {
      const document = {
        openapi: '3.1.0',
        info: junk,
        components: { schemas: { A: junk, B: { properties: junk, enum: junk, allOf: junk, items: junk, type: junk } } },
        paths: {
          '/a': junk,
          '/b': { get: junk, parameters: junk },
          '/c': { get: { parameters: [junk, { name: junk, in: junk }], requestBody: junk, responses: junk } },
          '/d': { get: { responses: { '200': junk, '201': { content: junk }, '202': { content: { json: junk } } } } },
        },
      };
      expect(codeOf(document)).toBeNull();
      expect(findingsOf(document, document)).toEqual([]);
    }
  });

  it('rejects deep nesting and large documents, and reads long chains', () => {
    let deep: unknown = { type: 'string' };
    for (let level = 0; level < 5000; level += 1) deep = { items: deep };
    expect(codeOf(answering({ A: deep }))).toBe('TOO_COMPLEX');
    const wide = Object.fromEntries(Array.from({ length: 200_001 }, (_, index) => [`p${index}`, {}]));
    expect(codeOf(answering({ A: { properties: wide } }))).toBe('TOO_COMPLEX');

    const many = answering({ A: { allOf: Array.from({ length: 150_000 }, () => ({ type: 'object' })) } });
    expect(findingsOf(many, many)).toEqual([]);

    const chain = (last: unknown) =>
      answering(
        Object.fromEntries(
          Array.from({ length: 5_000 }, (_, index) => [
            index === 0 ? 'A' : `S${index}`,
            index === 4_999 ? last : { properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
          ]),
        ),
      );
    expect(findingsOf(chain({ type: 'string' }), chain({ type: 'integer' }))).toHaveLength(1);
  });

  it('rejects schemas that are too complex', () => {
    const names = Array.from({ length: 2000 }, (_, index) => (index === 0 ? 'A' : `S${index}`));
    const tangle = answering(
      Object.fromEntries(
        names.map((name) => [
          name,
          { allOf: names.map((other) => ({ $ref: `#/components/schemas/${other}` })).slice(0, 60) },
        ]),
      ),
    );
    const { inventory } = readInventory(tangle);
    expect(() => compareInventories(inventory, inventory)).toThrow(expect.objectContaining({ code: 'TOO_COMPLEX' }));
  });
});

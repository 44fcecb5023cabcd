import { describe, expect, it } from '@jest/globals';
import { fleetIdsIn } from '../../../src/psa/fleet-ids-in.js';

const root = 'https://api.example.com/connectedcar/v3';
const named = (resource: Record<string, unknown>, path = '/fleets/F1/alerts') =>
  [...fleetIdsIn({ resource, url: new URL(`${root}${path}`) })].sort();
const linked = (href: unknown) => ({ _links: { vehicle: { href } } });

describe('the fleet ids of a document', () => {
  it('contain that of its URL', () => {
    expect(named({})).toEqual(['F1']);
    expect(named({}, '/vehicles/VF3CCHMZ6JT000001')).toEqual([]);
    expect(named({}, '/fleets?pageSize=60')).toEqual([]);
  });

  it.each([
    ['absolute', `${root}/fleets/F2/vehicles/V9`],
    ['from the root of the server', '/connectedcar/v3/fleets/F2/vehicles/V9'],
    ['relative to the document', '../F2/vehicles/V9'],
    ['relative by dots in the middle', `${root}/fleets/F1/../F2/vehicles/V9`],
    ['with dots that are encoded', `${root}/fleets/F1/%2e%2e/F2/vehicles/V9`],
    ['with slashes that are doubled', `${root}//fleets//F2/vehicles/V9`],
    ['in capitals', `${root}/Fleets/F2`],
    ['encoded', `${root}/fleets/%46%32/vehicles/V9`],
    ['with a query', `${root}/fleets/F2?profile=fleet`],
    ['a template', `${root}/fleets/F2/vehicles/V9/callbacks/{cbid}/remotes`],
    ['a template directly after it', `${root}/fleets/F2{?extension}`],
  ])('contain those of a link that is %s', (_, href) => {
    expect(named(linked(href))).toContain('F2');
  });

  it('contain those of all links, arrays and embedded resources', () => {
    const href = (fleet: string) => ({ href: `${root}/fleets/${fleet}/trips/T1` });
    const deep = { _embedded: { trip: [{ _embedded: { alerts: { _links: { trips: [href('F3'), href('F4')] } } } }] } };
    expect(named({ ...linked(href('F2').href), ...deep })).toEqual(['F1', 'F2', 'F3', 'F4']);
  });

  it.each([[null], [7], [''], ['http://'], [`${root}/fleets/{fid}/vehicles`], [`${root}/fleets`], [{}]])(
    'ignore a link without a fleet id: %j',
    (href) => {
      expect(named(linked(href))).toEqual(['F1']);
    },
  );

  it('keep a broken encoding unchanged', () => {
    expect(named(linked(`${root}/fleets/%E0%A4%A/vehicles`))).toEqual(['%E0%A4%A', 'F1']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { RemoteCallback, Vehicle } from '../../../../src/domain/index.js';
import { apiOf, base } from '../support/api.js';

const call = {};
const page = { size: 60, token: null };
const none = { extensions: new Set<never>(), locale: null };
const callbackRef = { fleetId: 'f1', callbackId: 'cb1' };
const template = (href: string, templated: unknown = true) => ({
  _links: { remotes: { href: `${base}${href}`, templated } },
});

/** Reads the remote actions of a vehicle with this id and these links. */
async function requestedOfVehicle(links: object, vehicleId: string, callbackId: string) {
  const path = `/fleets/f1/vehicles/${encodeURIComponent(vehicleId)}`;
  const api = apiOf({ [path]: { id: vehicleId, ...links } });
  const vehicle = (await api.upstream.vehicle({ fleetId: 'f1', vehicleId }, none, call)) as Vehicle;
  api.requests.splice(0);
  const reading = api.upstream.many('Vehicle.remoteActions', vehicle, { callbackId }, page, call);
  return {
    ...api,
    failure: await reading.then(
      () => null,
      (error: unknown) => error,
    ),
  };
}

describe('Q08: a templated link', () => {
  it.each(['{cbid}', '{callbackId}'])('is expanded with the callback id for %s', async (name) => {
    const { requestedPaths } = await requestedOfVehicle(
      template(`/fleets/f1/vehicles/v1/callbacks/${name}/remotes`),
      'v1',
      'cb1',
    );
    expect(requestedPaths()).toEqual(['/fleets/f1/vehicles/v1/callbacks/cb1/remotes?pageSize=60']);
  });

  it.each(['{vid}', '{vehicleId}'])('of a callback is expanded with the vehicle id for %s', async (name) => {
    const links = template(`/fleets/f1/vehicles/${name}/callbacks/cb1/remotes`);
    const { upstream, requestedPaths } = apiOf({ '/fleets/f1/remote/callbacks/cb1': { id: 'cb1', ...links } });
    const callback = (await upstream.entity('RemoteCallback', callbackRef, {}, call)) as RemoteCallback;
    await upstream.many('RemoteCallback.remoteActions', callback, { vehicleId: 'v 9' }, page, call).catch(() => null);
    expect(requestedPaths().at(-1)).toBe('/fleets/f1/vehicles/v%209/callbacks/cb1/remotes?pageSize=60');
  });

  it.each([
    ['a b', 'a%20b'],
    ['100%', '100%25'],
    ['a:b;c', 'a%3Ab%3Bc'],
    ['a?b#c&d=e', 'a%3Fb%23c%26d%3De'],
    ['é🚗', '%C3%A9%F0%9F%9A%97'],
    ['{x}', '%7Bx%7D'],
  ])('encodes the value %s as one segment', async (callbackId, segment) => {
    const links = template('/fleets/f1/vehicles/{vid}/callbacks/{cbid}/remotes');
    const { requestedPaths, failure } = await requestedOfVehicle(links, 'v 1', callbackId);
    expect(requestedPaths()).toEqual([`/fleets/f1/vehicles/v%201/callbacks/${segment}/remotes?pageSize=60`]);
    expect(failure).toMatchObject({ code: 'NOT_FOUND' });
    // The path without a link is the same.
    expect((await requestedOfVehicle({}, 'v 1', callbackId)).requestedPaths()).toEqual(requestedPaths());
  });

  it.each(['../../v2', '..', '.', '', 'a/b', 'a\\b', '\u0000', '%2e%2e'])(
    'is not followed with the value %j',
    async (callbackId) => {
      const links = template('/fleets/f1/vehicles/{vid}/callbacks/{cbid}/remotes');
      const { requests, failure } = await requestedOfVehicle(links, 'v1', callbackId);
      expect(requests).toEqual([]);
      expect(failure).toMatchObject({ code: expect.stringMatching(/^(UPSTREAM_ERROR|BAD_USER_INPUT)$/) });
    },
  );

  it('is not followed if it leaves the API, whatever the value', async () => {
    const links = { _links: { remotes: { href: 'https://{cbid}/connectedcar/v3/remotes', templated: true } } };
    const { requests, refused, failure } = await requestedOfVehicle(links, 'v1', 'psa.example.evil.example');
    expect(requests).toEqual([]);
    expect(failure).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(refused).toEqual(['remotes HOST']);
  });

  it('is not followed if it is not marked as templated', async () => {
    const links = template('/fleets/f1/vehicles/v1/callbacks/{cbid}/remotes', false);
    const { requests, refused, failure } = await requestedOfVehicle(links, 'v1', 'cb1');
    expect(requests).toEqual([]);
    expect(failure).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(refused).toEqual(['remotes UNEXPANDED_TEMPLATE']);
  });
});

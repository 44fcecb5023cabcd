import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSimulator, type QuirkId, type Simulator, type WorldVehicle } from '../../../src/simulator/index.js';
import { fleetUrl, get, plain, type Answer, type Json } from './support.js';

const day = 86_400_000;

/** Quirks of time and identity, and those of alarms, stolen reports, monitors, callbacks and remote actions. */
describe('quirks', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({ ...plain, fleets: [{ name: 'North', vehicles: 180 }] });
  });
  afterAll(() => simulator.close());
  beforeEach(() => simulator.setQuirks([]));

  const ask = (path: string, ...quirks: QuirkId[]): Promise<Answer> => {
    simulator.setQuirks(quirks);
    return get(fleetUrl(simulator, path));
  };
  /** All items of a collection, from all pages. */
  const itemsOf = async (path: string, name: string): Promise<Json[]> => {
    const items: Json[] = [];
    for (let next: string | undefined = fleetUrl(simulator, path); next !== undefined;) {
      const { json }: Answer = await get(next);
      items.push(...json._embedded[name]);
      next = json._links.next?.href;
    }
    return items;
  };
  const vehicles = (): readonly WorldVehicle[] => simulator.world.fleets[0]?.vehicles ?? [];
  const callbackId = (): string => simulator.world.callbacks(simulator.world.fleets[0]!).list()[0]?.id ?? '';
  const remotesOf = (vehicle: WorldVehicle): string => `/vehicles/${vehicle.id}/callbacks/${callbackId()}/remotes`;
  const fitted = (): WorldVehicle => vehicles().find((vehicle) => simulator.world.alarms(vehicle).length > 0)!;

  it('Q02: errors have all formats', async () => {
    const answers: Answer[] = [];
    for (const path of [
      '/monitors/none',
      '/remote/callbacks/none',
      `/vehicles/${fitted().id}/stolen/none`,
      '/monitors/0',
    ])
      answers.push(await ask(path, 'Q02'));
    expect(answers.every(({ status }) => status === 404)).toBe(true);
    expect(
      new Set(answers.map(({ json }) => (json === null ? 'HTML' : typeof (json.code ?? json.httpCode)))).size,
    ).toBe(3);
  });

  it('Q05: empty lists return 404', async () => {
    const { world } = simulator;
    const calm = vehicles().find((each) => world.stolenReports(each).length === 0 && world.alarms(each).length === 0)!;
    for (const name of ['alarms', 'stolen']) {
      expect((await ask(`/vehicles/${calm.id}/${name}`)).json.total).toBe(0);
      expect((await ask(`/vehicles/${calm.id}/${name}`, 'Q05')).json.code).toBe(40_499);
    }
    expect((await ask('/monitors?indexRange=50-', 'Q05')).json.code).toBe(40_499);
  });

  it('Q08: a callback’s template includes its id', async () => {
    const { href } = (await ask('/remote/callbacks', 'Q08')).json._embedded.callbacks[0]._links.remotes;
    expect(href).toContain('/vehicles/{vid}/callbacks/{cbid}/remotes?client_id=');
    const filled = href.replace('{vid}', fitted().id).replace('{cbid}', callbackId());
    expect((await get(filled, { clientId: null })).json._embedded.remoteActions).toEqual(
      (await ask(remotesOf(fitted()), 'Q08')).json._embedded.remoteActions,
    );
  });

  it('Q10: some vehicles get new ids with the same VIN; old ids return 404', async () => {
    const before = await itemsOf('/vehicles', 'vehicles');
    simulator.setQuirks(['Q10']);
    const after = await itemsOf('/vehicles', 'vehicles');
    expect(after.map(({ vin }) => vin)).toEqual(before.map(({ vin }) => vin));
    const moved = after.filter(({ id }, index) => id !== before[index].id);
    expect(moved.length).toBeGreaterThan(40);
    expect(moved.length).toBeLessThan(100);
    for (const { vin, id, _links: links } of moved.slice(0, 3)) {
      const old = before.find((each) => each.vin === vin).id;
      expect((await get(fleetUrl(simulator, `/vehicles/${old}`))).json.code).toBe(40_400);
      expect((await get(fleetUrl(simulator, `/vehicles/${old}/status`))).json.code).toBe(40_400);
      const vehicle = await get(fleetUrl(simulator, `/vehicles/${id}`));
      expect(vehicle.json).toMatchObject({ id, vin });
      expect(links.status.href).toContain(id);
      expect(vehicle.text).not.toContain(old);
      const alerts = await get(links.alerts.href);
      expect(alerts.status).toBe(200);
      expect(alerts.text).not.toContain(old);
    }
    simulator.setQuirks([]);
    expect((await itemsOf('/vehicles', 'vehicles')).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('Q11: older reports appear between newer ones, some with the newest time', async () => {
    const newest = await itemsOf('/status', 'status');
    const driving = new Map(newest.filter(({ kinetic }) => kinetic.moving).map((item) => [item.vin, item]));
    const path = '/status?pageSize=60';
    simulator.setQuirks(['Q11']);
    const turns: Json[][] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      turns.push(
        (await get(fleetUrl(simulator, path))).json._embedded.status.filter(({ vin }: Json) => driving.has(vin)),
      );
    }
    const isBack = (items: Json[]): boolean =>
      items.some(({ vin, odometer }) => odometer.mileage < driving.get(vin).odometer.mileage);
    expect(turns.filter(isBack)).toHaveLength(2);
    const back = turns
      .find(isBack)!
      .filter(({ vin, odometer }) => odometer.mileage < driving.get(vin).odometer.mileage);
    expect(new Set(back.map(({ vin, createdAt }) => createdAt === driving.get(vin).createdAt))).toEqual(
      new Set([true, false]),
    );
  });

  it('Q11: some have updatedAt before createdAt', async () => {
    const items = (await ask('/status', 'Q11')).json._embedded.status;
    const early = items.filter(({ createdAt, updatedAt }: Json) => updatedAt < createdAt);
    expect(early.length).toBeGreaterThan(5);
    expect(early.length).toBeLessThan(items.length / 2);
  });

  it('Q13: keys are misspelt', async () => {
    const { text: statuses } = await ask('/status', 'Q13');
    expect(statuses).toContain('"preconditionning":');
    expect(statuses).not.toContain('"preconditioning":');
    const { text: monitors } = await ask('/monitors', 'Q13');
    expect(monitors).toContain('"attributres":');
    expect(monitors).not.toContain('"attributes":');
    const lit = vehicles().find((each) =>
      simulator.world
        .remotes(each)
        .list()
        .some(({ type }) => type === 'Lights'),
    )!;
    simulator.setQuirks(['Q13']);
    const texts: string[] = [];
    for (const { id } of simulator.world.callbacks(simulator.world.fleets[0]!).list())
      texts.push((await get(fleetUrl(simulator, `/vehicles/${lit.id}/callbacks/${id}/remotes`))).text);
    expect(texts.join()).toContain('"ligths":{"on":');
    const capabilities = await get(`${simulator.url}/v3/vehicles/${lit.vin}?extension=onboardCapabilities`);
    expect(Object.keys(capabilities.json._embedded.extension.onboardCapabilities.remote)).toEqual(
      expect.arrayContaining(['preconditionning', 'ligths']),
    );
  });

  it('Q15: stolen after the end, also in reports', async () => {
    const { world } = simulator;
    const vehicle = vehicles().find((each) => world.stolenReports(each).some(({ endedAt }) => endedAt !== null))!;
    const path = `/vehicles/${vehicle.id}/stolen`;
    const ended = (items: Json[]): Json[] => items.filter(({ endAt }) => endAt !== undefined);
    expect(ended((await ask(path)).json._embedded.stolen)[0].state).toBe(false);
    const [theft] = ended((await ask(path, 'Q15')).json._embedded.stolen);
    expect(theft.state).toBe(true);
    expect((await ask(`${path}/${theft.id}`, 'Q15')).json).toEqual(theft);
  });

  it('Q18: unknown values of alarms, monitors and remote actions', async () => {
    expect((await ask('/monitors', 'Q18')).text).toContain('"vehicle.telemetry.vehicle.energies"');
    const triggers = await Promise.all(
      vehicles().map(({ id }) => ask(`/vehicles/${id}/alarms?type=vehicle.alarm.trigger`, 'Q18')),
    );
    expect(triggers.some(({ text }) => text.includes('SunroofBreakIn'))).toBe(true);
    const actions = await Promise.all(vehicles().map((vehicle) => ask(remotesOf(vehicle), 'Q18')));
    for (const value of ['Queued', 'SolarFlare']) expect(actions.some(({ text }) => text.includes(value))).toBe(true);
  });

  it('Q19: dates of alarms and monitors have all formats', async () => {
    const { text: alarms } = await ask(`/vehicles/${fitted().id}/alarms?type=vehicle.alarm.status`, 'Q19');
    for (const shape of [/Z"/, /\+02:00"/, /\+0000"/, /GMT \d{4}"/]) expect(alarms).toMatch(shape);
    const right = (await ask('/monitors')).json._embedded.monitors;
    const wrong = (await ask('/monitors', 'Q19')).json._embedded.monitors;
    wrong.forEach(({ updatedAt }: Json, index: number) => {
      expect(Date.parse(updatedAt)).toBe(Date.parse(right[index].updatedAt));
    });
    expect(wrong).not.toEqual(right);
  });

  it('Q23: a monitor is "Created", and a remote action has a list of types', async () => {
    const statuses = async (...quirks: QuirkId[]): Promise<string[]> =>
      (await ask('/monitors', ...quirks)).json._embedded.monitors.map(({ status }: Json) => status);
    expect(await statuses()).not.toContain('Created');
    expect(await statuses('Q23')).toEqual(expect.arrayContaining(['Created', 'Paused', 'Failed']));
    const types: unknown[] = [];
    for (const vehicle of vehicles().slice(0, 5)) {
      const { json } = await ask(remotesOf(vehicle), 'Q23');
      types.push(...json._embedded.remoteActions.map(({ type }: Json) => type));
    }
    expect(types).toEqual(expect.arrayContaining([expect.any(String), [expect.any(String)]]));
  });

  it('Q24: monitors have the documentation’s names', async () => {
    const { json, text } = await ask('/monitors', 'Q24');
    for (const spelling of ['boolExp', 'timeZone', 'retryNumber', '"place"']) {
      expect((await ask('/monitors')).text).toContain(spelling);
      expect(text).not.toContain(spelling);
    }
    expect(text).toContain('"maxRetryNumber":5');
    expect(text).toContain('"circle":{"radius":2');
    expect(text).toMatch(/"(time\.)?zone":"Europe\/Paris"/);
    const parameters = json._embedded.monitors.map(({ monitor }: Json) => monitor.triggerParam);
    expect(parameters.some((each: Json) => typeof each['bool.exp'] === 'string')).toBe(true);
    expect(parameters.some((each: Json) => typeof each.bool?.exp === 'string')).toBe(true);
    simulator.setQuirks(['Q24']);
    const [old] = (await get(fleetUrl(simulator, '/monitors', 'v2'))).json._embedded.monitors;
    expect(Object.keys(old.monitor.triggerParam).sort()).toEqual(['dataTriggers', 'timeZoneTriggers']);
  });

  it('Q30: vehicles that are not driven for seven days stop reporting', async () => {
    const { world } = simulator;
    const resting = vehicles().filter((vehicle) => {
      const { driving, since, traits } = world.snapshot(vehicle);
      return !driving && !traits.silent && world.now() - since > 9 * day;
    });
    expect(resting.length).toBeGreaterThan(2);
    let latest = 0;
    for (const vehicle of resting) {
      const path = `/vehicles/${vehicle.id}`;
      const cut = world.snapshot(vehicle).since + 7 * day;
      expect(Date.parse((await ask(`${path}/status`)).json.createdAt)).toBeGreaterThan(world.now() - day);
      expect(Date.parse((await ask(`${path}/status`, 'Q30')).json.createdAt)).toBeLessThanOrEqual(cut);
      const times = async (): Promise<number[]> =>
        (await itemsOf(`${path}/alerts`, 'alerts')).map(({ startedAt }) => Date.parse(startedAt));
      const cutTimes = await times();
      simulator.setQuirks([]);
      expect(cutTimes).toEqual((await times()).filter((time) => time <= cut));
      latest += cutTimes.length;
    }
    expect(latest).toBeGreaterThan(0);
    const driven = vehicles().find((vehicle) => world.snapshot(vehicle).driving)!;
    expect((await ask(`/vehicles/${driven.id}/status`, 'Q30')).json).toEqual(
      (await ask(`/vehicles/${driven.id}/status`)).json,
    );
  });
});

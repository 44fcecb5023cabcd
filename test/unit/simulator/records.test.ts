import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSimulator, type Simulator, type WorldVehicle } from '../../../src/simulator/index.js';
import { fleetUrl, get, plain, type Json } from './support.js';

const second = 1_000;
const day = 86_400_000;
const start = Date.parse('2026-03-02T07:30:00.000Z');

let now = start;
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ ...plain, fleets: [{ name: 'North', vehicles: 200 }], clock: () => now });
});
afterAll(() => simulator.close());

const vehicles = (): readonly WorldVehicle[] => simulator.world.fleets[0]?.vehicles ?? [];
function vehicleWith(test: (vehicle: WorldVehicle) => boolean): WorldVehicle {
  const vehicle = vehicles().find(test);
  if (!vehicle) throw new Error('The world has no such vehicle.');
  return vehicle;
}
const ask = async (path: string, version = 'v3'): Promise<Json> => (await get(fleetUrl(simulator, path, version))).json;
const at = async <T>(instant: number, run: () => Promise<T>): Promise<T> => {
  now = instant;
  return run().finally(() => (now = start));
};

describe('alarms', () => {
  const isFitted = (vehicle: WorldVehicle): boolean => simulator.world.alarms(vehicle).length > 0;
  const own = (): string => `/vehicles/${vehicleWith(isFitted).id}`;

  it('cover two months, newest first, and are active while parked', async () => {
    const { total, _embedded: embedded } = await ask(`${own()}/alarms?type=vehicle.alarm.status`);
    expect(total).toBeGreaterThan(60);
    const messages = embedded.alarms.map(({ status }: Json) => status);
    const times = messages.map(({ createdAt }: Json) => Date.parse(createdAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(times.every((time: number) => time <= start && time > start - 60 * day)).toBe(true);
    messages.slice(0, -1).forEach(({ activation }: Json, index: number) => {
      expect(activation).not.toBe(messages[index + 1].activation);
    });
    const oldest = simulator.world.alarms(vehicleWith(isFitted)).at(-1);
    expect(oldest?.at).toBeLessThan(start - 58 * day);
  });

  it('match the status', async () => {
    for (const vehicle of vehicles().filter(isFitted).slice(0, 20)) {
      const { alarm } = await ask(`/vehicles/${vehicle.id}/status`);
      const [status] = (await ask(`/vehicles/${vehicle.id}/alarms?type=vehicle.alarm.status`))._embedded.alarms;
      const [trigger] = (await ask(`/vehicles/${vehicle.id}/alarms?type=vehicle.alarm.trigger`))._embedded.alarms;
      expect(alarm.status).toEqual(status.status);
      if (alarm.trigger) expect(alarm.trigger).toEqual(trigger.trigger);
      expect(simulator.world.snapshot(vehicle).driving).toBe(status.status.activation === 'Inactive');
    }
  });

  it('can be selected by type, time, range and id', async () => {
    const all = simulator.world.alarms(vehicleWith(isFitted));
    const both = await ask(`${own()}/alarms?type=vehicle.alarm.status&type=vehicle.alarm.trigger`);
    expect(both.total).toBe(all.length);
    const week = `${new Date(start - 7 * day).toISOString()}/${new Date(start).toISOString()}`;
    const lately = await ask(`${own()}/alarms?timestamps=${week}`);
    expect(lately.total).toBe(all.filter((alarm) => alarm.at >= start - 7 * day).length);
    const ranged = await ask(`${own()}/alarms?indexRange=2-4&type=vehicle.alarm.status&pageSize=2`);
    expect([ranged.total, ranged._embedded.alarms.length]).toEqual([3, 2]);
    const next = (await get(ranged._links.next.href, { clientId: null })).json;
    expect(next._embedded.alarms).toHaveLength(1);
    const { id } = next._embedded.alarms[0];
    expect(await ask(`${own()}/alarms/${id}`)).toEqual(next._embedded.alarms[0]);
    expect((await ask(`${own()}/alarms?type=vehicle.alarm`)).code).toBe(40_000);
    expect((await ask(`${own()}/alarms/${id}`, 'v2')).code).toBe(40_400);
  });

  it('are empty without an alarm', async () => {
    const { total } = await ask(`/vehicles/${vehicleWith((vehicle) => !isFitted(vehicle)).id}/alarms`);
    expect(total).toBe(0);
  });
});

describe('stolen reports', () => {
  const isSeen = (vehicle: WorldVehicle): boolean => simulator.world.traits(vehicle).privacy === 'None';

  it('match the status, which shows the newest', async () => {
    const stolen = vehicles().filter((vehicle) => simulator.world.stolenReport(vehicle));
    expect(stolen.length).toBeGreaterThan(2);
    for (const vehicle of stolen) {
      const [latest] = (await ask(`/vehicles/${vehicle.id}/stolen`))._embedded.stolen;
      const { stolen: shown } = await ask(`/vehicles/${vehicle.id}/status`);
      expect(latest).toEqual({ ...shown, updatedAt: shown.endAt ?? shown.startedAt });
      expect((await get(shown._links.self.href, { clientId: null })).json).toEqual(latest);
    }
  });

  it('have positions from start to end, or until now', async () => {
    const { world } = simulator;
    for (const lasts of [true, false]) {
      const vehicle = vehicleWith(
        (each) => isSeen(each) && world.stolenReports(each).some(({ endedAt }) => (endedAt === null) === lasts),
      );
      const theft = world.stolenReports(vehicle).find(({ endedAt }) => (endedAt === null) === lasts);
      const page = await ask(`/vehicles/${vehicle.id}/stolen/${theft?.id}/waypoints`);
      const times = page._embedded.positions.map(({ properties }: Json) => Date.parse(properties.createdAt));
      expect([page.total, page.totalPage]).toEqual([times.length, 1]);
      expect(times.length).toBeGreaterThan(10);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect([times[0], times.at(-1)]).toEqual([theft?.startedAt, theft?.endedAt ?? start]);
    }
  });

  it('have no positions with privacy', async () => {
    const { world } = simulator;
    const hidden = vehicles().filter((vehicle) => !isSeen(vehicle));
    const found = hidden
      .flatMap((vehicle) => Array.from({ length: 40 }, (_, month) => ({ vehicle, time: start + month * 30 * day })))
      .find(({ vehicle, time }) => world.stolenReports(vehicle, time).length > 0);
    if (!found) throw new Error('The world has no such theft.');
    await at(found.time, async () => {
      const [theft] = (await ask(`/vehicles/${found.vehicle.id}/stolen`))._embedded.stolen;
      expect(theft.startPosition).toBeUndefined();
      expect((await ask(`/vehicles/${found.vehicle.id}/stolen/${theft.id}/waypoints`)).total).toBe(0);
    });
  });
});

describe('monitors', () => {
  it('cover every kind', async () => {
    const { monitors } = (await ask('/monitors'))._embedded;
    const subscriptions = monitors.map(({ monitor }: Json) => monitor.subscribeParam);
    const triggers = monitors.flatMap(({ monitor }: Json) => monitor.triggerParam.triggers);
    const attributes = subscriptions.flatMap(({ callback }: Json) => callback.webhook.attributes);
    expect(new Set(monitors.map(({ status }: Json) => status))).toEqual(new Set(['Running', 'Paused', 'Failed']));
    expect(new Set(subscriptions.map(({ retryPolicy }: Json) => retryPolicy?.policy))).toEqual(
      new Set(['None', 'Bounded', 'Always', undefined]),
    );
    expect(new Set(subscriptions.map(({ batchNotify }: Json) => typeof batchNotify))).toEqual(
      new Set(['object', 'undefined']),
    );
    expect(new Set(triggers.flatMap((trigger: Json) => Object.keys(trigger)))).toEqual(
      new Set(['name', 'zone', 'time', 'data']),
    );
    for (const type of ['Header', 'Body', 'Query']) {
      const values = attributes
        .filter((each: Json) => each.type === type)
        .map(({ value }: Json) => value.startsWith('$'));
      expect({ type, variable: new Set(values) }).toEqual({ type, variable: new Set([true, false]) });
    }
  });

  it('refer to their triggers in the expression', async () => {
    for (const { monitor } of (await ask('/monitors'))._embedded.monitors) {
      const { triggers, boolExp } = monitor.triggerParam;
      expect(new Set(boolExp.match(/\w+/g))).toEqual(new Set(triggers.map(({ name }: Json) => name)));
    }
  });

  it('have triggers by kind in v2, without unknown data', async () => {
    const [all, known] = [
      (await ask('/monitors'))._embedded.monitors,
      (await ask('/monitors', 'v2'))._embedded.monitors,
    ];
    expect(known.length).toBe(all.length - 1);
    expect(known[0].monitor.triggerParam).toMatchObject({
      timeZoneTriggers: { zoneTrigger: { transition: 'Out' }, timeTrigger: { timeZone: 'Europe/Paris' } },
      dataTriggers: [{ data: 'vehicle.kinetic.moving', op: 'equalsTo', value: ['true'] }],
    });
    const theft = all.find(({ monitor }: Json) => monitor.label === 'Theft');
    expect((await ask(`/monitors/${theft.monitorId}`)).monitorId).toBe(theft.monitorId);
    expect((await ask(`/monitors/${theft.monitorId}`, 'v2')).code).toBe(40_400);
  });

  it('can be changed', async () => {
    const fleet = simulator.world.fleets[0]!;
    const monitors = simulator.world.monitors(fleet);
    const [first] = monitors.list();
    if (!first) throw new Error('The fleet has no monitor.');
    monitors.put({ ...first, id: 'new', status: 'Paused' });
    expect(await ask('/monitors/new')).toMatchObject({ monitorId: 'new', status: 'Paused' });
    expect((await ask('/monitors'))._embedded.monitors.at(-1).monitorId).toBe('new');
    expect(monitors.remove('new')).toBe(true);
    expect((await ask('/monitors/new')).code).toBe(40_400);
  });
});

describe('callbacks and remote actions', () => {
  it('are filtered by action type', async () => {
    const labels = async (query: string): Promise<string[]> =>
      (await ask(`/remote/callbacks${query}`))._embedded.callbacks.map(({ subscribe }: Json) => subscribe.label);
    expect(await labels('')).toEqual(['All remote actions', undefined, 'Charging at night']);
    expect(await labels('?types=Navigation')).toEqual(['All remote actions']);
    expect(await labels('?types=Horn&types=ThermalPreconditioning')).toHaveLength(3);
    expect((await ask('/remote/callbacks?types=Siren')).code).toBe(40_000);
  });

  it('link from a callback to a vehicle’s actions by a template', async () => {
    const vehicle = vehicles()[0]!;
    const [{ _links: links }] = (await ask('/remote/callbacks'))._embedded.callbacks;
    expect(links.remotes.templated).toBe(true);
    const page = (await get(links.remotes.href.replace('{vid}', vehicle.id), { clientId: null })).json;
    expect(page._embedded.remoteActions.length).toBeGreaterThan(3);
    const [action] = page._embedded.remoteActions;
    const alone = (await get(action._links.self.href, { clientId: null })).json;
    expect(alone).toEqual(action);
    expect((await get(action._links.callback.href, { clientId: null })).json._links).toEqual(links);
  });

  it('progress as time passes', async () => {
    const { world } = simulator;
    const statusOf = (step: { status: string } | undefined): string | undefined => step?.status;
    const vehicle = vehicleWith((each) => {
      const last = world.remotes(each).list().at(-1);
      return last?.steps[0]?.at === start - 5 * second && statusOf(last.steps.at(-1)) === 'Success';
    });
    const remote = world.remotes(vehicle).list().at(-1)!;
    const path = `/vehicles/${vehicle.id}/callbacks/${remote.callbackId}/remotes/${remote.id}`;
    const seen: string[] = [];
    for (const passed of [0, 15, 30, 45, 90]) {
      seen.push(await at(start + passed * second, async () => (await ask(path)).status as string));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe('Success');
  });

  it('have a failure cause only if failed', async () => {
    const actions: Json[] = [];
    for (const vehicle of vehicles().slice(0, 30)) {
      for (const { id } of simulator.world.callbacks(simulator.world.fleets[0]!).list())
        actions.push(...(await ask(`/vehicles/${vehicle.id}/callbacks/${id}/remotes`))._embedded.remoteActions);
    }
    expect(actions.length).toBeGreaterThan(200);
    for (const action of actions) expect('failureCause' in action).toBe(action.status === 'Failed');
    for (const { feedbackDetail, remote } of actions) if (feedbackDetail) expect(remote.door.forced).toBe(true);
    for (const { type, status } of actions)
      if (type === 'Navigation') expect(['Accepted', 'WakingUpVehicle']).not.toContain(status);
  });
});

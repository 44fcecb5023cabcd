import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { quirkIds, startSimulator, type QuirkId, type Simulator } from '../../../src/simulator/index.js';
import { fleetUrl, get, plain, type Answer, type Json } from './support.js';

describe('quirks', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startSimulator({
      ...plain,
      fleets: [
        { name: 'North', vehicles: 130 },
        { name: 'Empty', vehicles: 0 },
      ],
    });
  });
  afterAll(() => simulator.close());
  beforeEach(() => simulator.setQuirks([]));

  const ask = (path: string, ...quirks: QuirkId[]): Promise<Answer> => {
    simulator.setQuirks(quirks);
    return get(fleetUrl(simulator, path));
  };
  const statuses = async (...quirks: QuirkId[]): Promise<Json[]> =>
    (await ask('/status', ...quirks)).json._embedded.status;
  const textOf = (value: unknown): string => JSON.stringify(value);

  it('are off by default', async () => {
    const before = await ask('/status');
    await ask('/status', ...quirkIds.filter((id) => id !== 'Q28'));
    const after = await ask('/status');
    expect(after.json).toEqual(before.json);
    expect(after.headers['set-cookie']).toBeUndefined();
  });

  it('Q02: errors rotate between three formats and HTML', async () => {
    const answers: Answer[] = [];
    for (let turn = 0; turn < 4; turn += 1) answers.push(await ask('/vehicles/none', 'Q02'));
    const shapes = answers.map(({ json, headers }) =>
      json === null
        ? headers['content-type']
        : json.httpCode
          ? [typeof json.httpCode, typeof json.moreInformation]
          : typeof json.code,
    );
    expect(shapes).toEqual(expect.arrayContaining(['number', 'string', ['string', 'string'], 'text/html']));
    expect(answers.every(({ status }) => status === 404)).toBe(true);
  });

  it('Q03: hrefs are absolute without client id, and self has a profile', async () => {
    expect((await ask('/status')).json._links.next.href).toContain('client_id=test%20client');
    const { json, text } = await ask('/status', 'Q03');
    expect(text).not.toContain('client_id');
    expect(json._links.next.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/connectedcar\/v3\/fleets\//);
    expect(json._links.self.href).toMatch(/\?profile=endUser$/);
    expect(json._embedded.status[0]._links.self.href).toMatch(/\?profile=endUser$/);
    const next = await get(json._links.next.href);
    expect([next.status, next.json.currentPage]).toEqual([200, 2]);
  });

  it('Q04: rate limit headers have no suffix', async () => {
    const { headers } = await ask('', 'Q04');
    expect(headers['x-ratelimit-limit']).toBe('1000000');
    expect(Number(headers['x-ratelimit-remaining'])).toBeLessThan(1_000_000);
    expect(Object.keys(headers).filter((name) => /^x-ratelimit.*-\d$/.test(name))).toEqual([]);
  });

  it('Q05: empty collections return 404', async () => {
    const empty = `${simulator.url}/v3/fleets/${simulator.world.fleets[1]?.id}`;
    expect((await get(`${empty}/vehicles`)).status).toBe(200);
    simulator.setQuirks(['Q05']);
    const codes = [
      (await get(`${empty}/vehicles`)).json.code,
      (await get(`${empty}/status`)).json.code,
      (await get(`${empty}/alerts`)).json.code,
    ];
    expect(new Set(codes)).toEqual(new Set([40_400, 40_499]));
  });

  it('Q07: on a single page first, self and last are the same', async () => {
    const { _links: links } = (await ask('/alerts?indexRange=0-4', 'Q07')).json;
    expect(links.self).toEqual(links.first);
    expect(links.last).toEqual(links.first);
    expect(links.next).toBeUndefined();
    expect((await ask('/alerts?indexRange=0-4')).json._links.last).toBeUndefined();
  });

  it('Q08: more links are templated; remotes always is', async () => {
    const [plainPage, quirky] = [(await ask('/vehicles')).json, (await ask('/vehicles', 'Q08')).json];
    expect(plainPage._embedded.vehicles[0]._links.remotes).toMatchObject({
      templated: true,
      href: expect.stringContaining('/callbacks/{cbid}/remotes?client_id='),
    });
    expect(plainPage._embedded.vehicles[0]._links.alerts.templated).toBeUndefined();
    expect(quirky._embedded.vehicles[0]._links.alerts).toMatchObject({
      templated: true,
      href: expect.stringMatching(/\{&timestamps\*,indexRange,pageSize\}$/),
    });
  });

  it('Q09: keys and rels have other names', async () => {
    const { json } = await ask('/status', 'Q09');
    expect(json._embedded.status).toBeUndefined();
    const rels = json._embedded.Status.map((item: Json) =>
      Object.keys(item._links).find((rel) => rel.startsWith('vehicle')),
    );
    expect(new Set(rels)).toEqual(new Set(['vehicle', 'vehicles']));
    expect((await get(json._links.next.href)).json._embedded.status).toHaveLength(60);
  });

  it('Q12: energy is next to energies, and every car has fuel', async () => {
    const items = await statuses('Q12');
    for (const item of items) {
      expect(item.energy.map(({ type }: Json) => type)).toContain('Fuel');
      expect(item.energies.map(({ type }: Json) => type)).toContain('Fuel');
      expect(item.energy[0].extension).toBeUndefined();
    }
    const orders = items.map((item) => Object.keys(item).indexOf('energy') < Object.keys(item).indexOf('energies'));
    expect(new Set(orders)).toEqual(new Set([true, false]));
  });

  it('Q14: sensors without a value return 215, 0.0 and 0', async () => {
    const items = await statuses('Q14');
    expect(items.every((item) => item.environment.air.temp === 215)).toBe(true);
    const off = items.filter((item) => item.ignition.type === 'Stop');
    expect(off.length).toBeGreaterThan(0);
    expect(off.every((item) => item.odometer.mileage === 0)).toBe(true);
    expect(items.some((item) => item.odometer.mileage > 0)).toBe(true);
    expect(textOf(items)).toContain('"resistance":0');
  });

  it('Q15: stolen after the end', async () => {
    const stolen = (await statuses('Q15')).map((item) => item.stolen).filter(Boolean);
    expect(stolen.length).toBeGreaterThan(3);
    expect(stolen.every(({ state, endAt }: Json) => state === true && Date.parse(endAt) < simulator.world.now())).toBe(
      true,
    );
  });

  it('Q16: the 12 V battery has a percentage or nothing', async () => {
    const voltages = (await statuses('Q16')).map((item) => item.battery.voltage);
    expect(new Set(voltages)).toEqual(new Set([undefined, 0, 100]));
  });

  it('Q18: values have other spellings, and some are unknown', async () => {
    const text = textOf(await statuses('Q18'));
    for (const value of ['Aquire', 'Thermal', '"Close"', 'Accessory', 'Turbo']) expect(text).toContain(value);
    expect(text).not.toContain('"Acquire"');
    expect((await ask('/vehicles', 'Q18')).text).toContain('Compressed Air');
    expect((await ask('/alerts', 'Q18')).text).toContain('QuantumSensorFault');
  });

  it('Q19: dates have all formats', async () => {
    const [right, wrong] = [await statuses(), await statuses('Q19')];
    const dates = (items: Json[]): string[] => items.map((item) => item.odometer.createdAt);
    const shapes = [/Z$/, /\+02:00$/, /\+0000$/, /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d GMT \d{4}$/];
    for (const shape of shapes) expect(dates(wrong).filter((date) => shape.test(date)).length).toBeGreaterThan(0);
    dates(wrong).forEach((date, index) => {
      expect(Math.floor(Date.parse(date) / 1_000)).toBe(Math.floor(Date.parse(dates(right)[index] ?? '') / 1_000));
    });
    expect(wrong.some((item) => item.createdAt === null)).toBe(true);
  });

  it('Q20: durations of various lengths', async () => {
    const durations = [...textOf(await statuses('Q20')).matchAll(/"remainingTime":"(\w+)"/g)].map(([, text]) => text);
    expect(new Set(durations)).toEqual(new Set(['PT0S', 'PT1M', 'PT14H30M']));
  });

  it('Q21: positions without altitude, weeks older than their status', async () => {
    const located = (await statuses('Q21')).filter((item) => item.lastPosition);
    for (const { lastPosition, createdAt } of located) {
      expect(lastPosition.geometry.coordinates).toHaveLength(2);
      expect(Date.parse(createdAt) - Date.parse(lastPosition.properties.createdAt)).toBe(21 * 86_400_000);
    }
    expect(located.length).toBeGreaterThan(40);
  });

  it('Q22: occurence is null', async () => {
    const text = textOf(await statuses('Q22'));
    expect(text).toContain('"occurence":null');
    expect(text).not.toContain('"occurence":{');
  });

  it('Q27: responses have no-store and set cookies', async () => {
    const { headers } = await ask('', 'Q27');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toHaveLength(2);
  });

  it('Q28: bursts of 500 and closed connections', async () => {
    const outcomes: (number | string)[] = [];
    simulator.setQuirks(['Q28']);
    for (let call = 0; call < 12; call += 1) {
      outcomes.push(
        await get(fleetUrl(simulator)).then(
          ({ status }) => status,
          (error: NodeJS.ErrnoException) => error.code ?? '',
        ),
      );
    }
    expect(outcomes.filter((each) => each === 500)).toHaveLength(2);
    expect(outcomes.filter((each) => each === 'ECONNRESET')).toHaveLength(1);
    expect(outcomes.filter((each) => each === 200)).toHaveLength(9);
  });

  it('Q29: values that worked return 400', async () => {
    for (const path of ['/status?indexRange=0-9', '/vehicles?extension=pictures']) {
      expect((await ask(path)).status).toBe(200);
      expect((await ask(path, 'Q29')).status).toBe(400);
    }
    expect((await ask('/vehicles?extension=branding', 'Q29')).status).toBe(200);
  });

  it('can be combined, in both versions', async () => {
    simulator.setQuirks(quirkIds.filter((id) => id !== 'Q28'));
    for (const version of ['v2', 'v3']) {
      for (const path of ['', '/vehicles', '/status', '/maintenances', '/alerts']) {
        expect((await get(fleetUrl(simulator, path, version))).status).toBe(200);
      }
    }
  });
});

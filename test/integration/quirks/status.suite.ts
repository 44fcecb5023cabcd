import { describe, expect, it } from '@jest/globals';
import type { QuirkId } from '../../../src/simulator/index.js';
import { dataOf, fleetOf, worldStart } from '../support/truth.js';
import type { OperationRuns } from './operation-runs.js';

export function statusQuirksSuite({ world, runWith, changesIn }: OperationRuns): void {
  /** The statuses of all vehicles, by VIN. */
  async function statuses<T>(fields: string): Promise<ReadonlyMap<string, T>> {
    const query = `query ($id: ID!) { fleet(fleetId: $id) { vehicles(first: 64) { nodes { vin status { ${fields} } } } } }`;
    interface Data {
      readonly fleet: { readonly vehicles: { readonly nodes: readonly { vin: string; status: T | null }[] } };
    }
    const answer = await world().ask<Data, unknown>(query, { id: fleetOf(world()).id });
    const nodes = dataOf(answer).fleet.vehicles.nodes;
    return new Map(nodes.flatMap(({ vin, status }) => (status === null ? [] : [[vin, status]])));
  }

  async function statusesBothWays<T>(quirk: QuirkId, fields: string): Promise<readonly { now: T; before: T }[]> {
    const before = await statuses<T>(fields);
    world().simulator.setQuirks([quirk]);
    // A server that has read newer reports would not return older ones.
    await world().restart();
    const now = await statuses<T>(fields);
    expect([...now.keys()]).toEqual([...before.keys()]);
    return [...now].map(([vin, status]) => ({ now: status, before: before.get(vin) as T }));
  }

  describe('a single quirk', () => {
    it('Q12: energies are those of `energies`, each once, although `energy` repeats them', async () => {
      interface Energies {
        readonly energies: readonly { readonly type: string; readonly level: number | null }[];
      }
      const fields = 'energies { type level autonomy subType extension { electric { charging { status } } } }';
      const pairs = await statusesBothWays<Energies>('Q12', fields);
      for (const { now, before } of pairs) {
        // An electric car's entry for fuel that it does not have is left out.
        expect(now.energies).toHaveLength(before.energies.length);
        for (const energy of before.energies) expect(now.energies).toContainEqual(energy);
      }
      expect(pairs.some(({ before }) => before.energies.every(({ type }) => type === 'ELECTRIC'))).toBe(true);
    });

    it('Q14: sentinels are null', async () => {
      interface Status {
        readonly ignition: { readonly type: string };
        readonly odometer: { readonly mileage: number | null };
        readonly environment: { readonly air: { readonly temp: number | null } };
        readonly engines: readonly {
          readonly extension: { readonly thermic: { coolant: { temp: unknown } } } | null;
        }[];
        readonly energies: readonly {
          extension: { electric: { battery: { health: { capacity: unknown; resistance: unknown } } } | null } | null;
        }[];
      }
      const pairs = await statusesBothWays<Status>(
        'Q14',
        `ignition { type } odometer { mileage } environment { air { temp } }
         engines { extension { thermic { coolant { temp } } } }
         energies { extension { electric { battery { health { capacity resistance } } } } }`,
      );
      let stopped = 0;
      for (const { now, before } of pairs) {
        expect(before.environment.air.temp).not.toBeNull();
        expect(now.environment.air.temp).toBeNull();
        for (const { extension } of now.engines) if (extension) expect(extension.thermic.coolant.temp).toBeNull();
        now.energies.forEach(({ extension }, index) => {
          const health = extension?.electric?.battery.health;
          if (!health) return;
          expect(health).toEqual({
            capacity: before.energies[index]?.extension?.electric?.battery.health.capacity,
            resistance: null,
          });
        });
        // With the ignition off 0 means unknown; the copy in the extension of the status has the value.
        expect(now.odometer.mileage).toBe(before.odometer.mileage);
        stopped += Number(before.ignition.type === 'STOP');
      }
      expect(stopped).toBeGreaterThan(0);
      expect(stopped).toBeLessThan(pairs.length);
    });

    it('Q15: a theft that has ended is over', async () => {
      interface Status {
        readonly stolen: { readonly state: boolean; readonly endAt: string | null } | null;
      }
      const pairs = await statusesBothWays<Status>('Q15', 'stolen { state endAt }');
      const ended = pairs.flatMap(({ now }) => (now.stolen?.endAt ? [now.stolen] : []));
      expect(ended.length).toBeGreaterThan(5);
      for (const { state, endAt } of ended)
        expect([state, Date.parse(endAt ?? '') < worldStart]).toEqual([false, true]);
    });

    it('Q16: the 12 V battery’s state of health is a percentage, or null where it is missing', async () => {
      const pairs = await statusesBothWays<{ battery: { stateOfHealth: number | null } }>(
        'Q16',
        'battery { stateOfHealth }',
      );
      const seen = new Set(pairs.map(({ now }) => now.battery.stateOfHealth));
      expect(seen).toEqual(new Set([0, 100, null]));
    });

    it('Q18: a changed spelling is the same value; an unknown value is UNKNOWN with its raw text', async () => {
      interface Status {
        readonly ignition: { readonly type: string; readonly typeRaw: string; readonly createdAt: string };
        readonly drivingBehavior: { readonly mode: string; readonly modeRaw: string };
        readonly lastPosition: { readonly type: string } | null;
        readonly doorsState: unknown;
        readonly engines: unknown;
        readonly odometer: unknown;
      }
      const pairs = await statusesBothWays<Status>(
        'Q18',
        `ignition { type typeRaw createdAt } drivingBehavior { mode modeRaw } lastPosition { type longitude }
         doorsState { lockedStates opening { identifier state } } engines { type } odometer { mileage }`,
      );
      let unknown = 0;
      for (const { now, before } of pairs) {
        const isUnknown = now.ignition.type === 'UNKNOWN';
        expect(now).toEqual({
          ...before,
          ...(isUnknown && {
            ignition: { ...before.ignition, type: 'UNKNOWN', typeRaw: 'Accessory' },
            drivingBehavior: { mode: 'UNKNOWN', modeRaw: 'Turbo' },
          }),
        });
        unknown += Number(isUnknown);
      }
      expect(unknown).toBeGreaterThan(5);
      expect(unknown).toBeLessThan(pairs.length);

      const query =
        'query ($id: ID!) { fleet(fleetId: $id) { alerts { nodes { type typeRaw severity } } vehicles { nodes { motorization motorizationRaw vin } } } }';
      const answer = await world().ask<
        { fleet: { alerts: { nodes: unknown[] }; vehicles: { nodes: unknown[] } } },
        unknown
      >(query, { id: fleetOf(world()).id });
      const { alerts, vehicles } = dataOf(answer).fleet;
      expect(alerts.nodes).toContainEqual(expect.objectContaining({ type: 'UNKNOWN', typeRaw: 'QuantumSensorFault' }));
      expect(vehicles.nodes).toContainEqual(
        expect.objectContaining({ motorization: 'UNKNOWN', motorizationRaw: 'Compressed Air' }),
      );
      expect(vehicles.nodes).toContainEqual(
        expect.objectContaining({ motorization: 'THERMIC', motorizationRaw: 'Thermal' }),
      );
      // Unknown values are counted by path, without the value.
      const drift = world()
        .facade.drift()
        .filter(({ kind }) => kind === 'unknownEnum');
      expect(drift.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['vehicle.motorization', 'status.ignition.type', 'alert.type']),
      );
      expect(JSON.stringify(drift)).not.toMatch(/Compressed|Accessory|Turbo|Quantum/);
    });

    it('Q20: durations are returned unchanged', async () => {
      interface Status {
        readonly energies: readonly {
          extension: { electric: { charging: { remainingTime: string } } | null } | null;
        }[];
      }
      const pairs = await statusesBothWays<Status>(
        'Q20',
        'energies { extension { electric { charging { remainingTime } } } }',
      );
      const seen = pairs.flatMap(({ now }) =>
        now.energies.flatMap(({ extension }) => extension?.electric?.charging.remainingTime ?? []),
      );
      expect(new Set(seen)).toEqual(new Set(['PT0S', 'PT1M', 'PT14H30M']));
    });

    it('Q21: a position without altitude that is older than its status is returned', async () => {
      interface Status {
        readonly lastPosition: Record<string, unknown> | null;
      }
      const pairs = await statusesBothWays<Status>(
        'Q21',
        'lastPosition { longitude latitude altitude heading createdAt }',
      );
      const older = (at: unknown) => new Date(Date.parse(String(at)) - 21 * 86_400_000).toISOString();
      const expected = pairs.map(({ before: { lastPosition } }) =>
        lastPosition === null ? null : { ...lastPosition, altitude: null, createdAt: older(lastPosition['createdAt']) },
      );
      expect(pairs.map(({ now }) => now.lastPosition)).toEqual(expected);
    });

    it('Q22: programs without days are returned', async () => {
      const changed = changesIn(await runWith('Q22'));
      for (const [path] of changed) expect(path).toMatch(/\.occurrence/);
      interface Status {
        readonly preconditioning: {
          airConditioning: { programs: { occurrence: unknown; start: unknown }[] | null };
        } | null;
      }
      const fields = 'preconditioning { airConditioning { programs { start occurrence { day } } } }';
      const programs = [...(await statuses<Status>(fields)).values()].flatMap(
        ({ preconditioning }) => preconditioning?.airConditioning.programs ?? [],
      );
      expect(programs.length).toBeGreaterThan(0);
      for (const { occurrence, start } of programs) expect([occurrence, start === null]).toEqual([null, false]);
    });
  });

  describe('a vehicle with an older contract', () => {
    it('Q31: has the same values under their former names, and values that the specification does not list', async () => {
      interface Status {
        readonly createdAt: string;
        readonly odometer: { readonly mileage: number };
        readonly overallAutonomy: { readonly autonomy: number } | null;
        readonly adas: { readonly createdAt: string | null; readonly rvv: string; readonly rvvRaw: string };
        readonly wipingBlades: { readonly speed: string; readonly speedRaw: string };
        readonly energies: readonly {
          readonly autonomy: number | null;
          readonly extension: {
            readonly electric: { readonly charging: { readonly schedule: unknown } | null } | null;
          } | null;
        }[];
        readonly rejectedValues: readonly unknown[];
      }
      const pairs = await statusesBothWays<Status>(
        'Q31',
        `createdAt odometer { mileage createdAt } overallAutonomy { autonomy } adas { createdAt accr rvv rvvRaw llka }
         wipingBlades { speed speedRaw } drivingBehavior { mode } rejectedValues { path }
         energies { autonomy extension { electric { charging { schedule { programs { slot } } } } } }`,
      );
      const renamed = new Set<string>();
      for (const { now, before } of pairs) {
        const { adas, wipingBlades, energies, overallAutonomy, ...same } = now;
        expect({ ...before, ...same }).toEqual(before);
        expect(adas).toEqual({ ...before.adas, createdAt: now.createdAt, rvvRaw: adas.rvvRaw });
        expect(wipingBlades.speed).toBe(before.wipingBlades.speed);
        expect(overallAutonomy?.autonomy).toBe(before.energies.reduce((sum, { autonomy }) => sum + (autonomy ?? 0), 0));
        expect(energies.every(({ extension }) => (extension?.electric?.charging?.schedule ?? null) === null)).toBe(
          true,
        );
        expect(now.rejectedValues).toEqual([]);
        for (const text of [adas.rvvRaw, wipingBlades.speedRaw]) renamed.add(text);
      }
      expect([...renamed]).toEqual(expect.arrayContaining(['LeakOfVisibilityRadar']));
    });
  });
}

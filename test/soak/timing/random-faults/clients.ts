import type { Answer, TestWorld } from '../../../support/world.js';
import { dataOf, fleetOf, refOf } from '../../../integration/support/truth.js';

/** One response as a client received it. */
export interface Observation {
  readonly kind: string;
  /** Milliseconds, monotonic. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** The error, or null if the response was correct. */
  readonly wrong: string | null;
}

interface Query {
  readonly kind: string;
  readonly query: string;
}

/** Maximum number of pending queries of one kind per client, so that a hanging server does not pile them up. */
const maxPending = 8;

/** Clients that send each kind of query at an interval and compare the responses with the correct ones. */
export class SoakClients {
  readonly observations: Observation[] = [];
  readonly #world: TestWorld;
  readonly #name: string;
  readonly #truths: readonly (Query & { readonly truth: string })[];
  readonly #pending = new Map<string, Set<Promise<void>>>();
  readonly #timers: NodeJS.Timeout[] = [];

  private constructor(name: string, world: TestWorld, truths: readonly (Query & { readonly truth: string })[]) {
    this.#name = name;
    this.#world = world;
    this.#truths = truths;
  }

  /** Sends each query once, without a fault. */
  static async start(name: string, world: TestWorld): Promise<SoakClients> {
    const truths: (Query & { truth: string })[] = [];
    for (const each of await queriesOf(world)) {
      truths.push({ ...each, truth: JSON.stringify(dataOf(await world.ask(each.query))) });
    }
    return new SoakClients(name, world, truths);
  }

  get kinds(): readonly string[] {
    return this.#truths.map(({ kind }) => `${this.#name} ${kind}`);
  }

  /** Sends each query at a fixed interval in milliseconds. */
  askEvery(ms: number): void {
    for (const each of this.#truths) this.#timers.push(setInterval(() => this.#askOnce(each), ms));
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#pending.values()].flatMap((requests) => [...requests]));
  }

  #askOnce({ kind, query, truth }: Query & { readonly truth: string }): void {
    const pending = this.#pending.get(kind) ?? new Set();
    this.#pending.set(kind, pending);
    if (pending.size >= maxPending) return;
    const startedAt = performance.now();
    const request = this.#world
      .ask(query)
      .then(
        (answer) => wrongOf(answer, truth),
        (error: unknown) => String((error as { cause?: { code?: string } }).cause?.code ?? error),
      )
      .then((wrong) => {
        this.observations.push({ kind: `${this.#name} ${kind}`, startedAt, endedAt: performance.now(), wrong });
        pending.delete(request);
      });
    pending.add(request);
  }
}

function wrongOf({ data, errors = [] }: Answer<unknown>, truth: string): string | null {
  const [error] = errors;
  if (error !== undefined) return error.extensions.code;
  return JSON.stringify(data) === truth ? null : 'OTHER_DATA';
}

async function queriesOf(world: TestWorld): Promise<readonly Query[]> {
  const { id: fleetId, vehicles } = fleetOf(world);
  const [vehicle] = vehicles;
  if (vehicle === undefined) throw new Error('the world has no vehicle');
  const { vehicleId } = refOf(vehicle);
  const fleet = (fields: string) => `{ fleet(fleetId: "${fleetId}") { ${fields} } }`;
  const one = (fields: string) =>
    `{ vehicle(by: { ref: { fleetId: "${fleetId}", vehicleId: "${vehicleId}" } }) { ${fields} } }`;
  const whole =
    'vin status { createdAt energies { type level } } lastPosition { longitude } maintenance { daysBeforeMaintenance }';
  const named = await world.ask<{ fleet: Record<string, { nodes: { id: string }[] }> }, object>(
    fleet('vehicles(first: 2) { nodes { id } } alerts(first: 2) { nodes { id } } trips(first: 2) { nodes { id } }'),
  );
  const ids = Object.values(dataOf(named).fleet).flatMap(({ nodes }) => nodes.map(({ id }) => id));
  return [
    { kind: 'flagship', query: fleet(`vehicles(first: 120) { totalCount nodes { ${whole} } }`) },
    { kind: 'vehicle', query: one(whole) },
    { kind: 'alerts', query: fleet('alerts(first: 20) { totalCount nodes { id active } }') },
    { kind: 'summary', query: fleet('summary { vehicles moving { moving parked } maintenance { due } }') },
    { kind: 'trips', query: one('trips(first: 5) { totalCount nodes { id startedAt } }') },
    { kind: 'nodes', query: `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }` },
  ];
}

import {
  DomainError,
  emptyPage,
  type Call,
  type CollectionPage,
  type Entities,
  type Fleet,
  type FleetCollection,
  type FleetCollections,
  type EmbeddedCopy,
  type ListTraits,
  type Page,
  type PageRequest,
  type Read,
  type ToManyRelations,
  type ToOneRelations,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
  type VehicleExtension,
  type VehicleRef,
} from '../../domain/index.js';

export interface GuardOptions {
  readonly upstream: Upstream;
  /** The vendor's ids of the fleets that exist for whoever asks. */
  readonly fleets: ReadonlySet<string>;
  /** One of these fleets, from what is known of it or else from the upstream. */
  readonly loadFleet: (fleetId: string, call: Call) => Promise<Fleet | null>;
}

/** Tells what belongs to one of the fleets from what is another's, by the document that it came in. */
export type IsPermitted = (item: object) => boolean;

/**
 * Whether a thing is of these fleets: by the name that it has, and by every fleet that its document names. A thing that is
 * linked with another fleet is taken for that fleet's, whichever list it came in: it is left out whole, since its ids, its
 * VIN and all that its links lead to would be the other's.
 */
export function permittedBy(upstream: Pick<Upstream, 'fleetsOf'>, fleets: ReadonlySet<string>): IsPermitted {
  return (item) => {
    const { fleetId } = item as { readonly fleetId?: unknown };
    if (typeof fleetId === 'string' && !fleets.has(fleetId)) return false;
    return upstream.fleetsOf(item).every((named) => fleets.has(named));
  };
}

/**
 * The upstream of a login that sees some fleets only: all others do not exist, and what would be asked of them is not asked.
 * The one place that knows whose fleet is whose; loaders and resolvers see a smaller world and need not think of it.
 */
export class GuardedUpstream implements Upstream {
  readonly #upstream: Upstream;
  readonly #fleets: ReadonlySet<string>;
  readonly #loadFleet: GuardOptions['loadFleet'];
  readonly #admits: IsPermitted;
  /** Read once, however many pages of them are. */
  #own: Promise<readonly Fleet[]> | null = null;

  constructor({ upstream, fleets, loadFleet }: GuardOptions) {
    this.#upstream = upstream;
    this.#fleets = fleets;
    this.#loadFleet = loadFleet;
    this.#admits = permittedBy(upstream, fleets);
  }

  get vehicleExtensions(): ReadonlySet<VehicleExtension> {
    return this.#upstream.vehicleExtensions;
  }

  /**
   * Their own fleets, sorted by the vendor's id: the upstream's list would tell by its pages how many others there are. A
   * token is the id that its page begins with, or would.
   */
  async fleets({ size, token }: PageRequest, call: Call): Promise<Page<Fleet>> {
    const fleets = await (this.#own ??= this.#readOwn(call));
    const start = token === null ? 0 : fleets.filter(({ fleetId }) => fleetId < token).length;
    const next = fleets[start + size]?.fleetId ?? null;
    return { items: fleets.slice(start, start + size), total: fleets.length, next };
  }

  async fleet(fleetId: string, call: Call): Promise<Fleet | null> {
    return this.#fleets.has(fleetId) ? this.#ifOwn(await this.#upstream.fleet(fleetId, call)) : null;
  }

  async vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    return this.#fleets.has(ref.fleetId) ? this.#ifOwn(await this.#upstream.vehicle(ref, args, call)) : null;
  }

  /** What is known by a VIN alone names no fleet, and nobody can tell whose it is. */
  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
    call: Call,
  ): Promise<Entities[N]['target'] | null> {
    return this.#fleets.has(ref.fleetId) ? this.#ifOwn(await this.#upstream.entity(name, ref, args, call)) : null;
  }

  peekEmbedded<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): EmbeddedCopy<ToOneRelations[N]['target']> {
    if (!this.#admits(parent)) return nothing;
    const held = this.#upstream.peekEmbedded(relation, parent);
    return held.known && held.value !== null && !this.#admits(held.value) ? nothing : held;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null> {
    return this.#admits(parent) ? this.#ifOwn(await this.#upstream.one(relation, parent, args, call)) : null;
  }

  targetUrl<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): string | null {
    return this.#admits(parent) ? this.#upstream.targetUrl(relation, parent, args) : null;
  }

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']> {
    return this.#upstream.list(relation);
  }

  async many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
    call: Call,
  ): Promise<Page<ToManyRelations[N]['target']> | null> {
    if (!this.#admits(parent)) return emptyPage;
    const read = await this.#upstream.many(relation, parent, args, page, call);
    return read && this.#ownOf(read, (item) => item);
  }

  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null {
    type Item = FleetCollections[N]['item'];
    const collection = this.#admits(fleet) ? this.#upstream.collection(name, fleet, args) : null;
    if (collection === null) return null;
    const own = async (page: Promise<CollectionPage<Item>>) => this.#ownOf(await page, ({ value }) => value);
    return {
      ...collection,
      first: (call) => own(collection.first(call)),
      next: (token, call) => own(collection.next(token, call)),
      range: (from, to, call) => own(collection.range(from, to, call)),
    };
  }

  operationOf(read: Read): string {
    return this.#upstream.operationOf(read);
  }

  withInheritedIds<T extends object>(item: T, vehicle: Vehicle): T {
    return this.#upstream.withInheritedIds(item, vehicle);
  }

  hidesPosition(...[vehicle, profile]: Parameters<Upstream['hidesPosition']>): boolean {
    return this.#fleets.has(vehicle.fleetId) && this.#upstream.hidesPosition(vehicle, profile);
  }

  fleetsOf(item: object): readonly string[] {
    return this.#upstream.fleetsOf(item);
  }

  detached<T extends object>(item: T): T {
    return this.#upstream.detached(item);
  }

  #ifOwn<T extends object>(item: T | null): T | null {
    return item !== null && this.#admits(item) ? item : null;
  }

  /** Where something was left out, the upstream's total counts what does not exist here. */
  #ownOf<T>(page: Page<T>, thingOf: (item: T) => object): Page<T> {
    const items = page.items.filter((item) => this.#admits(thingOf(item)));
    return items.length === page.items.length ? page : { ...page, items, total: null };
  }

  async #readOwn(call: Call): Promise<readonly Fleet[]> {
    const ids = [...this.#fleets].sort();
    const found = await Promise.all(ids.map((fleetId) => this.#ifThere(fleetId, call)));
    return found.filter((fleet) => fleet !== null && this.#admits(fleet)) as readonly Fleet[];
  }

  /** One that the token names and the upstream does not have, or not for this login, is left out. */
  async #ifThere(fleetId: string, call: Call): Promise<Fleet | null> {
    try {
      return await this.#loadFleet(fleetId, call);
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return null;
      throw error;
    }
  }
}

const nothing: EmbeddedCopy<never> = { known: true, value: null };

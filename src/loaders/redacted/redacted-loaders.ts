import type {
  DataProfile,
  Redactor,
  Entities,
  Fleet,
  FleetPart,
  Maintenance,
  Position,
  ToManyRelations,
  ToOneRelations,
  Vehicle,
  VehicleArguments,
  VehicleInformation,
  VehicleStatus,
} from '../../domain/index.js';
import type { FleetSnapshot } from '../snapshots/fleet-snapshot.js';
import { staleCursor, type ListRequest, type ListPage } from '../lists/list-page.js';
import type { Loaders } from '../loaders.js';
import type { PagedRequest, VehicleListRequest, VehicleSelectionRequest } from '../request-loaders.js';
import type { VehicleNeeds } from '../vehicle-needs.js';
import type { Window } from '../lists/forward-page.js';
import { isTrack, readTrack, type TrackRelation } from './redacted-track.js';
import { refuseSelection, refuseVinPrefix } from './refuse-search.js';

type ToVehicle = Parameters<Loaders['vehicleOf']>[0];

/**
 * The loaders of a request whose sender may not see all: what comes out is what is shown, what goes in is taken for what it
 * is shown of. Within, and in all memories that requests share, things are exact.
 */
export class RedactedLoaders implements Loaders {
  readonly #inner: Loaders;
  readonly #redactor: Redactor;

  constructor(inner: Loaders, redactor: Redactor) {
    this.#inner = inner;
    this.#redactor = redactor;
  }

  async fleets(request: PagedRequest): Promise<Window<Fleet>> {
    return this.#pages(await this.#inner.fleets(this.#opened(request)));
  }

  async fleet(fleetId: string): Promise<Fleet | null> {
    return this.#shown(await this.#inner.fleet(this.#redactor.revealId(fleetId)));
  }

  async vehicles(fleet: Fleet, request: VehicleListRequest): Promise<Window<Vehicle> | null> {
    refuseVinPrefix(this.#redactor, request.vinPrefix);
    const window = await this.#inner.vehicles(this.#redactor.originalOf(fleet), this.#opened(request));
    return window && this.#pages(window);
  }

  async selectVehicles(fleet: Fleet, request: VehicleSelectionRequest) {
    refuseSelection(this.#redactor, request);
    const seenAs = this.#redactor.redactRecord.bind(this.#redactor);
    const selected = await this.#inner.selectVehicles(this.#redactor.originalOf(fleet), request, seenAs);
    const entries = selected.entries.map(({ record, key }) => ({
      record: { ...record, vehicle: this.#redactor.redact(record.vehicle) },
      key,
    }));
    return { ...selected, entries };
  }

  /** Totals are made of it, and no total tells of one vehicle's place or name. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#inner.snapshot(this.#redactor.originalOf(fleet), needed);
  }

  async vehicle(key: Parameters<Loaders['vehicle']>[0]): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicle(this.#redactor.revealIds(key)));
  }

  async vehicleOf<N extends ToVehicle>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    needs: VehicleNeeds,
  ): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicleOf(relation, this.#redactor.originalOf(parent), needs));
  }

  async vehicleWith(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle> {
    return this.#redactor.redact(await this.#inner.vehicleWith(this.#redactor.originalOf(vehicle), needs));
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.status(this.#redactor.originalOf(vehicle), profile));
  }

  async requestedStatus(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.requestedStatus(this.#redactor.originalOf(vehicle), profile));
  }

  /** Nothing is read for what is not shown. */
  async lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    if (this.#redactor.hidesPositions) return null;
    return this.#shown(await this.#inner.lastPosition(this.#redactor.originalOf(vehicle), profile));
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#shown(await this.#inner.maintenance(this.#redactor.originalOf(vehicle), profile));
  }

  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const found: object | null = await this.#inner.entity(name, this.#redactor.revealIds(ref), args);
    return this.#shown(found) as Entities[N]['target'] | null;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    if (this.#redactor.hidesPositions && isPlace(relation)) return null;
    const exact: object = this.#redactor.originalOf<object>(parent);
    const found: object | null = await this.#inner.one(relation, exact as ToOneRelations[N]['parent'], args);
    return this.#shown(found, exact) as ToOneRelations[N]['target'] | null;
  }

  /** By a VIN that whoever asks knows already. */
  async information(vin: string, args: VehicleArguments): Promise<VehicleInformation | null> {
    return this.#shown(await this.#inner.information(vin, args));
  }

  async list<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const exact: object = this.#redactor.originalOf<object>(parent);
    const opened = this.#redactor.revealIds<object>(args);
    const { cursor: beyond } = request;
    const wanted = beyond === null ? request : { ...request, beyond: { ...beyond, key: this.#sealed(beyond.key) } };
    const window: ListPage<object> | null = isTrack(relation)
      ? await readTrack(this.#inner, this.#redactor.settings, {
          relation: relation as TrackRelation,
          parent: exact as ToManyRelations[TrackRelation]['parent'],
          args: opened as ToManyRelations[TrackRelation]['args'],
          request: wanted as ListRequest<Position>,
        })
      : await this.#inner.list(
          relation,
          exact as ToManyRelations[N]['parent'],
          opened as ToManyRelations[N]['args'],
          wanted,
        );
    if (window === null) return null;
    const entries = window.entries.map(({ item, position: { offset, key } }) => ({
      item: this.#redactor.redact(item, exact) as Target,
      // What tells a point from the others is its place.
      position: { offset, key: this.#redactor.seal(key) },
    }));
    return { ...window, entries };
  }

  #shown<T extends object>(thing: T | null, of?: object): T | null {
    return this.#redactor.redactOrNull(thing, of);
  }

  /** What was sealed in a cursor. One that was made up could ask whether a vehicle was at a place: it is none of ours. */
  #sealed(text: string): string {
    const opened = this.#redactor.open(text);
    if (opened === null) throw staleCursor();
    return opened;
  }

  #opened<R extends PagedRequest>(request: R): R {
    const { after } = request;
    if (after === null || after.token === null) return request;
    return { ...request, after: { ...after, token: this.#sealed(after.token) } };
  }

  #pages<T extends object>(window: Window<T>): Window<T> {
    const entries = window.entries.map(({ item, position }) => ({
      item: this.#redactor.redact(item),
      position: { ...position, token: position.token === null ? null : this.#redactor.seal(position.token) },
    }));
    return { ...window, entries };
  }
}

/** Relations that lead to where a vehicle is. */
function isPlace(relation: keyof ToOneRelations): boolean {
  return relation === 'Vehicle.lastPosition' || relation === 'Alert.position';
}

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
import type { FleetSnapshot } from '../fleet-snapshot.js';
import { lostPosition, type ListRequest, type ListWindow } from '../list-window.js';
import type { Loaders } from '../loaders.js';
import type { PagedRequest, VehicleListRequest, VehicleSelectionRequest } from '../request-loaders.js';
import type { VehicleNeeds } from '../vehicle-needs.js';
import type { Window } from '../window.js';
import { isTrack, readTrack, type TrackRelation } from './track.js';
import { refuseSelection, refuseVinPrefix } from './refusals.js';

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
    return this.#shown(await this.#inner.fleet(this.#redactor.openId(fleetId)));
  }

  async vehicles(fleet: Fleet, request: VehicleListRequest): Promise<Window<Vehicle> | null> {
    refuseVinPrefix(this.#redactor, request.vinPrefix);
    const window = await this.#inner.vehicles(this.#redactor.exact(fleet), this.#opened(request));
    return window && this.#pages(window);
  }

  async selectVehicles(fleet: Fleet, request: VehicleSelectionRequest) {
    refuseSelection(this.#redactor, request);
    const seenAs = this.#redactor.record.bind(this.#redactor);
    const selected = await this.#inner.selectVehicles(this.#redactor.exact(fleet), request, seenAs);
    const entries = selected.entries.map(({ record, key }) => ({
      record: { ...record, vehicle: this.#redactor.show(record.vehicle) },
      key,
    }));
    return { ...selected, entries };
  }

  /** Totals are made of it, and no total tells of one vehicle's place or name. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#inner.snapshot(this.#redactor.exact(fleet), needed);
  }

  async vehicle(key: Parameters<Loaders['vehicle']>[0]): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicle(this.#redactor.openAll(key)));
  }

  async vehicleOf<N extends ToVehicle>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    needs: VehicleNeeds,
  ): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicleOf(relation, this.#redactor.exact(parent), needs));
  }

  async vehicleWith(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle> {
    return this.#redactor.show(await this.#inner.vehicleWith(this.#redactor.exact(vehicle), needs));
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.status(this.#redactor.exact(vehicle), profile));
  }

  async statusAtHand(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.statusAtHand(this.#redactor.exact(vehicle), profile));
  }

  /** Nothing is read for what is not shown. */
  async lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    if (this.#redactor.hidesPositions) return null;
    return this.#shown(await this.#inner.lastPosition(this.#redactor.exact(vehicle), profile));
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#shown(await this.#inner.maintenance(this.#redactor.exact(vehicle), profile));
  }

  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const found: object | null = await this.#inner.entity(name, this.#redactor.openAll(ref), args);
    return this.#shown(found) as Entities[N]['target'] | null;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    if (this.#redactor.hidesPositions && isPlace(relation)) return null;
    const exact: object = this.#redactor.exact<object>(parent);
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
  ): Promise<ListWindow<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const exact: object = this.#redactor.exact<object>(parent);
    const opened = this.#redactor.openAll<object>(args);
    const { beyond } = request;
    const wanted = beyond === null ? request : { ...request, beyond: { ...beyond, key: this.#sealed(beyond.key) } };
    const window: ListWindow<object> | null = isTrack(relation)
      ? await readTrack(this.#inner, this.#redactor.disclosure, {
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
      item: this.#redactor.show(item, exact) as Target,
      // What tells a point from the others is its place.
      position: { offset, key: this.#redactor.seal(key) },
    }));
    return { ...window, entries };
  }

  #shown<T extends object>(thing: T | null, of?: object): T | null {
    return this.#redactor.showOrNull(thing, of);
  }

  /** What was sealed in a cursor. One that was made up could ask whether a vehicle was at a place: it is none of ours. */
  #sealed(text: string): string {
    const opened = this.#redactor.open(text);
    if (opened === null) throw lostPosition();
    return opened;
  }

  #opened<R extends PagedRequest>(request: R): R {
    const { after } = request;
    if (after === null || after.token === null) return request;
    return { ...request, after: { ...after, token: this.#sealed(after.token) } };
  }

  #pages<T extends object>(window: Window<T>): Window<T> {
    const entries = window.entries.map(({ item, position }) => ({
      item: this.#redactor.show(item),
      position: { ...position, token: position.token === null ? null : this.#redactor.seal(position.token) },
    }));
    return { ...window, entries };
  }
}

/** Relations that lead to where a vehicle is. */
function isPlace(relation: keyof ToOneRelations): boolean {
  return relation === 'Vehicle.lastPosition' || relation === 'Alert.position';
}

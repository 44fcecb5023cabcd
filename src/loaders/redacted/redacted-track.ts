import {
  trimEnds,
  type PrivacySettings,
  type Position,
  type StolenReport,
  type ToManyRelations,
  type Trip,
} from '../../domain/index.js';
import { staleCursor, pageOfRange, type ListEntry, type ListRequest, type ListPage } from '../lists/list-page.js';
import type { Loaders } from '../loaders.js';

/** Relations to the points of a track. */
export type TrackRelation = 'Trip.waypoints' | 'StolenReport.waypoints';

/** Requests a part of a track. */
export interface TrackRequest {
  readonly relation: TrackRelation;
  readonly parent: ToManyRelations[TrackRelation]['parent'];
  readonly args: ToManyRelations[TrackRelation]['args'];
  readonly request: ListRequest<Position>;
}

/** The upstream's largest page of points. */
const pageSize = 2000;

/** Whether tracks are read completely, to trim their ends. */
export function trimsTracks({ position, tripEndsMeters }: PrivacySettings): boolean {
  return position !== 'withheld' && tripEndsMeters !== 0;
}

export function isTrack(relation: keyof ToManyRelations): boolean {
  return relation === 'Trip.waypoints' || relation === 'StolenReport.waypoints';
}

/**
 * A part of a track with its ends trimmed, but not redacted otherwise; null if positions are withheld. Trimming needs the whole
 * track, which is read for any part, with one call per 2000 points. The part is then one of the trimmed track, so that paging
 * is consistent in both directions.
 */
export async function readTrack(
  loaders: Loaders,
  { position, tripEndsMeters }: PrivacySettings,
  { relation, parent, args, request }: TrackRequest,
): Promise<ListPage<Position> | null> {
  if (position === 'withheld') return null;
  if (tripEndsMeters === 0) return loaders.list(relation, parent as never, args as never, request);
  const { intervals = [], ...unbounded } = args as { readonly intervals?: readonly object[] };
  const read = (listArgs: object) => readAll(loaders, relation, parent, listArgs as TrackRequest['args']);
  // The ends of a time interval are not the ends of the track.
  const [whole, interval] = await Promise.all([
    read('intervals' in args ? { ...unbounded, intervals: [] } : args),
    intervals.length === 0 ? undefined : read(args),
  ]);
  if (whole === null || interval === null) return null;
  const trimmed = trimEnds(
    whole.map(({ item }) => placeOf(item)),
    endsOf(parent),
    tripEndsMeters,
  );
  const middle = whole.filter((_, index) => trimmed.isVisible[index]);
  const visible =
    interval === undefined ? middle : interval.filter(({ item }) => isBetween(item, middle, trimmed.isNearEnd));
  return partOfTrack(visible, request);
}

/** Whether a point of an interval is within the trimmed track by time; the whole track need not contain the same point. */
function isBetween(
  point: Position,
  middle: readonly ListEntry<Position>[],
  isNearEnd: (place: NonNullable<ReturnType<typeof placeOf>>) => boolean,
): boolean {
  const place = placeOf(point);
  const [from, to] = [middle[0]?.item.createdAt ?? null, middle.at(-1)?.item.createdAt ?? null];
  if (place === null || point.createdAt === null || from === null || to === null) return false;
  return point.createdAt >= from && point.createdAt <= to && !isNearEnd(place);
}

async function readAll(
  loaders: Loaders,
  relation: TrackRelation,
  parent: TrackRequest['parent'],
  args: TrackRequest['args'],
): Promise<readonly ListEntry<Position>[] | null> {
  const entries: ListEntry<Position>[] = [];
  for (;;) {
    const cursor = entries.at(-1)?.position ?? null;
    // The cursor's point is read again, to check that it is still there: together with it the page is full.
    const count = cursor === null ? pageSize : pageSize - 1;
    const request: ListRequest<Position> = { count, from: 'start', cursor, filter: null };
    const page = await loaders.list(relation, parent as never, args as never, request);
    if (page === null) return null;
    entries.push(...page.entries);
    if (!page.hasMore || page.entries.length === 0) return entries;
  }
}

/** Indexes count visible points only, so that they do not reveal the number of hidden ones. */
function partOfTrack(visible: readonly ListEntry<Position>[], request: ListRequest<Position>): ListPage<Position> {
  const keys = new Map(visible.map(({ item, position }) => [item, position.key]));
  const items = visible.map(({ item }) => item);
  const page = pageOfRange(
    { offset: 0, items, endsList: true, total: items.length },
    request,
    (item) => keys.get(item) ?? '',
  );
  if (page === null) throw staleCursor();
  return page;
}

function endsOf(parent: Trip | StolenReport) {
  const stop = 'stopPosition' in parent ? parent.stopPosition : parent.endPosition;
  return { start: placeOf(parent.startPosition), stop: placeOf(stop) };
}

function placeOf(position: Position | null) {
  if (position === null || position.longitude === null || position.latitude === null) return null;
  const { longitude, latitude } = position;
  return { longitude, latitude };
}

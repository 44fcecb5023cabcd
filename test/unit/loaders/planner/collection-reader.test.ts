import { describe, expect, it } from '@jest/globals';
import { CollectionReader, isRefusal } from '../../../../src/loaders/planner/collection-reader.js';
import { DomainError } from '../../../../src/domain/index.js';
import { answered, memoryCollection, sound, type CollectionTraits } from '../support/collection.js';
import { idsUpTo, vinOf } from '../support/entities.js';
import { call } from '../support/upstream.js';

const ids = idsUpTo(35);
const items = ids.map((vehicleId) => ({ vehicleId, vin: vinOf(vehicleId), value: vehicleId }));
const never = () => false;

async function open(traits: Partial<CollectionTraits> = {}) {
  const calls: string[] = [];
  const refused: string[] = [];
  const reading = await CollectionReader.open({
    collection: memoryCollection(items, { ...sound, ...traits }, (what) => calls.push(what)),
    call,
    rangeable: traits.rangeable ?? true,
    onRangeRefused: () => refused.push('range'),
  });
  const has = (id: string) => reading.find({ vehicleId: id, vin: null }) !== undefined;
  return { reading, calls, refused, has, missing: () => ids.filter((id) => !has(id)) };
}

describe('the collection reader', () => {
  it('starts with the first page and returns the number of remaining pages', async () => {
    const { reading, calls, has } = await open();
    expect(calls).toEqual(['first']);
    expect(reading.pagesLeft).toBe(3);
    expect([has('v10'), has('v11')]).toEqual([true, false]);
  });

  it('assumes at least one more page without a total', async () => {
    const { reading } = await open({ totalKnown: false });
    expect(reading.pagesLeft).toBe(1);
  });

  it('rejects if the first page fails', async () => {
    await expect(open({ refusal: 403 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('reads all other pages in parallel with ranges', async () => {
    const { reading, calls, missing } = await open();
    await reading.readUntil(never);
    expect(calls).toEqual(['first', 'range', 'range', 'range']);
    expect(missing()).toEqual([]);
    expect(reading.pagesLeft).toBe(0);
  });

  it('follows the pages if ranges are ignored, and reports that', async () => {
    const { reading, calls, refused, missing } = await open({ rangesIgnored: true });
    await reading.readUntil(never);
    expect(calls).toEqual(['first', 'range', 'range', 'range', 'next', 'next', 'next']);
    expect(missing()).toEqual([]);
    expect(refused).toEqual(['range']);
  });

  it('follows the pages if the total is implausible', async () => {
    const { reading, calls, missing } = await open({ reportedTotal: 1_000_000_000 });
    await reading.readUntil(never);
    expect(calls).toEqual(['first', 'next', 'next', 'next']);
    expect(missing()).toEqual([]);
  });

  it.each([{ rangeable: false }, { totalKnown: false }])('reads one page after the other with %p', async (traits) => {
    const { reading, calls, missing } = await open(traits);
    await reading.readUntil(never);
    expect(calls).toEqual(['first', 'next', 'next', 'next']);
    expect(missing()).toEqual([]);
  });

  it('stops when it has enough, and continues when more is needed', async () => {
    const { reading, calls, has, missing } = await open({ rangeable: false });
    await reading.readUntil(() => has('v12'));
    expect(calls).toEqual(['first', 'next']);
    expect(reading.pagesLeft).toBe(2);
    await reading.readUntil(never);
    expect(calls).toHaveLength(4);
    expect(missing()).toEqual([]);
  });

  it('reads no page twice for concurrent callers', async () => {
    const { reading, calls } = await open({ rangeable: false });
    await Promise.all([reading.readUntil(never), reading.readUntil(never)]);
    expect(calls).toEqual(['first', 'next', 'next', 'next']);
  });

  it('reports refused ranges and follows the pages', async () => {
    const { reading, refused, missing } = await open({ rangeRefusal: 400 });
    await reading.readUntil(never);
    expect(refused).toEqual(['range']);
    expect(missing()).toEqual([]);
    expect(reading.failure).toBeNull();
  });

  it('keeps successful pages and the failure of another', async () => {
    const { reading, missing } = await open({ failingPage: 2 });
    await reading.readUntil(never);
    expect(missing()).toEqual(ids.slice(20, 30));
    expect(reading.failure).toMatchObject({ code: 'UPSTREAM_ERROR', upstream: { status: 500 } });
  });

  it.each([true, false])('has a refusal and no failure for a missing later page (by range: %p)', async (rangeable) => {
    const { reading, refused, missing } = await open({ rangeable, failingPage: 3, failingStatus: 404 });
    await reading.readUntil(never);
    expect(missing()).toEqual(ids.slice(30));
    expect(reading.failure).toBeNull();
    expect(refused).toEqual([]);
  });

  it('ends a loop of pages with a failure', async () => {
    const { reading, calls } = await open({ rangeable: false, loopAt: 2 });
    await reading.readUntil(never);
    expect(reading.failure).toMatchObject({ code: 'UPSTREAM_ERROR' });
    expect(calls).toEqual(['first', 'next', 'next']);
    expect(reading.pagesLeft).toBe(0);
  });

  it.each([
    ['newer first', [2, 1]],
    ['older first', [1, 2]],
  ])('Q11: finds the newer of two items of one vehicle, on different pages, %s', async (_title, times) => {
    const twice = times.map((value) => ({ vehicleId: 'v1', vin: 'A', value }));
    const reading = await CollectionReader.open<number>({
      collection: memoryCollection(twice, { ...sound, pageSize: 1 }, () => undefined),
      call,
      rangeable: false,
      onRangeRefused: () => undefined,
      isOlder: (one, other) => one < other,
    });
    await reading.readUntil(never);
    expect(reading.find({ vehicleId: 'v1', vin: 'A' })).toEqual({ value: 2 });
  });
});

describe('a refusal', () => {
  it.each([400, 403, 404, 405, 410, 501])('is a %i', (status) => {
    expect(isRefusal(answered(status))).toBe(true);
  });

  it.each([401, 408, 429, 500, 502, 503])('is not a %i', (status) => {
    expect(isRefusal(answered(status))).toBe(false);
  });

  it('is not a connection failure', () => {
    expect(isRefusal(new DomainError('UPSTREAM_TIMEOUT', 'No answer in time.'))).toBe(false);
    expect(isRefusal(new Error('unknown'))).toBe(false);
  });
});

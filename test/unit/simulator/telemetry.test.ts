import { describe, expect, it } from '@jest/globals';
import { messagesWithin, timelineOf } from '../../../src/simulator/world/telemetry.js';
import { createWorld } from '../../../src/simulator/world/world.js';

const start = Date.parse('2026-03-02T07:30:00.000Z');
const minute = 60_000;
const hour = 60 * minute;
const world = createWorld(4, [{ name: 'A', vehicles: 12, gaps: false }], () => start);
const vehicles = world.fleets[0]!.vehicles;

describe('telemetry messages', () => {
  it('coincide with reports', () => {
    for (const vehicle of vehicles) {
      const messages = world.messages(vehicle, [{ from: start - 48 * hour, to: start }]);
      expect(messages.length).toBeGreaterThan(100);
      for (const at of messages.slice(0, messages.length)) expect(world.snapshot(vehicle, at).reportedAt).toBe(at);
    }
  });

  it('are sent every minute while driving, newest first, and rarely while parked', () => {
    for (const vehicle of vehicles) {
      const instants = world.messages(vehicle, [{ from: start - 48 * hour, to: start }]).slice(0, 10_000);
      expect([...instants].sort((a, b) => b - a)).toEqual(instants);
      instants.slice(1).forEach((at, index) => {
        if (world.snapshot(vehicle, at).driving) expect(instants[index]! - at).toBeLessThanOrEqual(minute);
        else expect(instants[index]! - at).toBeGreaterThan(minute);
      });
    }
  });

  it('have a count that matches the list', () => {
    const messages = world.messages(vehicles[0]!, [{ from: start - 24 * hour, to: start }]);
    const all = messages.slice(0, messages.length);
    expect(all).toHaveLength(messages.length);
    expect(messages.slice(70, 75)).toEqual(all.slice(70, 75));
    expect(messages.slice(messages.length - 2, messages.length + 5)).toEqual(all.slice(-2));
  });

  it('have no duplicates in overlapping spans', () => {
    const timeline = timelineOf(world.itinerary(vehicles[0]!), null);
    const within = (...spans: readonly [number, number][]): readonly number[] => {
      const messages = messagesWithin(
        timeline,
        spans.map(([from, to]) => ({ from: start + from * hour, to: start + to * hour })),
      );
      return messages.slice(0, messages.length);
    };
    const whole = within([0, 90]);
    expect(within([0, 50], [30, 90], [40, 45])).toEqual(whole);
    expect(within([60, 90], [0, 30])).toEqual([...within([60, 90]), ...within([0, 30])]);
    expect(within([20, 10])).toEqual([]);
  });

  it('are available for two months', () => {
    const messages = world.messages(vehicles[0]!, [{ from: 0, to: Number.MAX_SAFE_INTEGER }]);
    const oldest = messages.slice(messages.length - 1, messages.length)[0]!;
    expect(start - oldest).toBeGreaterThan(30 * 24 * hour);
    expect(start - oldest).toBeLessThanOrEqual(60 * 24 * hour);
    expect(messages.slice(0, 1)[0]).toBeLessThanOrEqual(start);
  });
});

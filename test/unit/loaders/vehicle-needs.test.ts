import { describe, expect, it } from '@jest/globals';
import type { VehicleExtension } from '../../../src/domain/index.js';
import {
  LoadedVehicles,
  noNeeds,
  satisfies,
  mergeNeeds,
  type VehicleNeeds,
} from '../../../src/loaders/vehicle-needs.js';
import { vehicleOf } from './support/entities.js';

const needs = (own: boolean, ...extensions: readonly VehicleExtension[]): VehicleNeeds => ({
  own,
  extensions: new Set(extensions),
});

describe('vehicle needs', () => {
  it('are merged to the union', () => {
    expect(mergeNeeds([needs(false, 'branding'), needs(true, 'pictures'), noNeeds])).toEqual(
      needs(true, 'branding', 'pictures'),
    );
    expect(mergeNeeds([])).toEqual(noNeeds);
  });

  it.each([
    ['nothing by anything', noNeeds, noNeeds, true],
    ['less by more', needs(true, 'branding', 'pictures'), needs(false, 'branding'), true],
    ['not an extension that is missing', needs(true, 'branding'), needs(true, 'pictures'), false],
    ['not the resource by a list', needs(false, 'branding'), needs(true, 'branding'), false],
  ])('satisfy %s', (_title, loaded, wanted, expected) => {
    expect(satisfies(loaded, wanted)).toBe(expected);
  });
});

describe('loaded vehicles', () => {
  it('record needs and locale', () => {
    const loaded = new LoadedVehicles();
    const vehicle = vehicleOf('v1');
    loaded.record(vehicle, needs(false, 'branding'), 'fr');
    expect(loaded.has(vehicle, needs(false, 'branding'))).toBe(true);
    expect(loaded.has(vehicle, needs(false, 'pictures'))).toBe(false);
    expect(loaded.localeOf(vehicle)).toBe('fr');
  });

  it('have no needs for an unknown vehicle', () => {
    const loaded = new LoadedVehicles();
    const untrusted = vehicleOf('v1');
    expect(loaded.has(untrusted, noNeeds)).toBe(true);
    expect(loaded.has(untrusted, needs(false, 'branding'))).toBe(false);
    expect(loaded.localeOf(untrusted)).toBeNull();
  });
});

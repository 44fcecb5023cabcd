import { badInput } from '../errors.js';

/** Types that have a global id, each with the vendor's ids that make it up. */
export type GlobalId =
  | { readonly type: 'Fleet'; readonly fleetId: string }
  | { readonly type: 'Vehicle'; readonly fleetId: string; readonly vehicleId: string }
  | { readonly type: 'Alert'; readonly fleetId: string; readonly vehicleId: string | null; readonly alertId: string };

/** Opaque to clients. Inside: the type and its ids, each encoded so that the colon between them is unambiguous. */
export function toGlobalId(id: GlobalId): string {
  const parts = partsOf(id).map((part) => encodeURIComponent(part ?? ''));
  return Buffer.from([id.type, ...parts].join(':')).toString('base64url');
}

/** Rejects what `toGlobalId` did not make. */
export function fromGlobalId(text: string): GlobalId {
  const [type, ...encoded] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const parts = encoded.map(decode);
  const [fleetId = '', second = '', third = ''] = parts;
  let id: GlobalId | null = null;
  if (type === 'Fleet' && parts.length === 1) id = { type, fleetId };
  if (type === 'Vehicle' && parts.length === 2) id = { type, fleetId, vehicleId: second };
  if (type === 'Alert' && parts.length === 3)
    id = { type, fleetId, vehicleId: second === '' ? null : second, alertId: third };
  // Only the text that `toGlobalId` would write is an id: one thing has one id.
  if (id === null || toGlobalId(id) !== text || partsOf(id).includes('')) {
    throw badInput(
      'id',
      'not a global id of this graph. Take ids from the `id` field of a Fleet, a Vehicle or an Alert.',
    );
  }
  return id;
}

function partsOf(id: GlobalId): readonly (string | null)[] {
  switch (id.type) {
    case 'Fleet':
      return [id.fleetId];
    case 'Vehicle':
      return [id.fleetId, id.vehicleId];
    case 'Alert':
      return [id.fleetId, id.vehicleId, id.alertId];
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

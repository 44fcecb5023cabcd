import { stepAt, type WorldRemote } from '../world/remote.js';
import type { WorldVehicle } from '../world/vehicle.js';
import type { Document } from './document.js';
import { fleetPath, link, vehiclePath, type LinkStyle } from './links.js';

export function representRemote(remote: WorldRemote, vehicle: WorldVehicle, at: number, style: LinkStyle): Document {
  const fleet = fleetPath(vehicle.fleetId);
  const step = stepAt(remote, at);
  return {
    remoteActionId: remote.id,
    status: step?.status,
    type: remote.type,
    remote: remote.order,
    failureCause: step?.failureCause,
    feedbackDetail: step?.feedbackDetail,
    _links: {
      self: link(style, `${vehiclePath(vehicle)}/callbacks/${remote.callbackId}/remotes/${remote.id}`),
      fleet: link(style, fleet),
      callback: link(style, `${fleet}/remote/callbacks/${remote.callbackId}`),
    },
  };
}

import type { WorldCallback } from '../world/callback.js';
import { stepAt, type WorldRemote } from '../world/remote.js';
import type { WorldVehicle } from '../world/vehicle.js';
import type { Document } from './document.js';
import { fleetPath, link, vehiclePath, type LinkStyle } from './links.js';
import { representSubscription } from './subscription.js';

export function representCallback(callback: WorldCallback, fleetId: string, style: LinkStyle): Document {
  const fleet = fleetPath(fleetId);
  // {vid} stays as it is: the client fills it in. With Q08, so does {cbid}.
  const id = style.templates ? '{cbid}' : callback.id;
  return {
    id: callback.id,
    status: callback.status,
    subscribe: {
      ...representSubscription(callback.subscription),
      label: callback.label ?? undefined,
      remoteTypes: callback.remoteTypes,
    },
    _links: {
      self: link(style, `${fleet}/remote/callbacks/${callback.id}`),
      fleet: link(style, fleet),
      remotes: { ...link(style, `${fleet}/vehicles/{vid}/callbacks/${id}/remotes`), templated: true },
    },
  };
}

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

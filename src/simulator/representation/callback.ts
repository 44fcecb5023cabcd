import type { WorldCallback } from '../world/callback.js';
import type { Document } from './document.js';
import { fleetPath, link, type LinkStyle } from './links.js';
import { representSubscription } from './subscription.js';

export function representCallback(callback: WorldCallback, fleetId: string, style: LinkStyle): Document {
  const fleet = fleetPath(fleetId);
  // The client expands {vid}, and with Q08 {cbid}.
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

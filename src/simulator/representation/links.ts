import type { Document } from './document.js';

export type ApiVersion = 'v2' | 'v3';

/** Format of hrefs. */
export interface LinkStyle {
  /** Origin and `/connectedcar/{version}`. */
  readonly base: string;
  /** Added to every href; null omits it (Q03). */
  readonly clientId: string | null;
  /** Whether links list their optional parameters as URI templates (Q08). */
  readonly templates: boolean;
  readonly version: ApiVersion;
}

export type QueryPair = readonly [name: string, value: string];

export function href(
  style: LinkStyle,
  path: string,
  query: readonly QueryPair[] = [],
  template: readonly string[] = [],
): string {
  const pairs: QueryPair[] = [...query];
  if (style.clientId !== null) pairs.push(['client_id', style.clientId]);
  const text = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const fixed = `${style.base}${path}${text === '' ? '' : `?${text}`}`;
  return template.length === 0 ? fixed : `${fixed}{${text === '' ? '?' : '&'}${template.join(',')}}`;
}

export const link = (style: LinkStyle, path: string, query: readonly QueryPair[] = []): Document => ({
  href: href(style, path, query),
});

/** A link to a collection, with a template of its optional parameters if Q08 is enabled. */
export const collectionLink = (style: LinkStyle, path: string, template: readonly string[]): Document =>
  style.templates ? { href: href(style, path, [], template), templated: true } : link(style, path);

export const fleetPath = (fleetId: string): string => `/fleets/${fleetId}`;
export const vehiclePath = (vehicle: { readonly fleetId: string; readonly id: string }): string =>
  `/fleets/${vehicle.fleetId}/vehicles/${vehicle.id}`;

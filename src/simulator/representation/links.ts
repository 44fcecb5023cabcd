import type { Document } from './document.js';

export type ApiVersion = 'v2' | 'v3';

/** How the simulator names itself in hrefs. */
export interface LinkStyle {
  /** origin and /connectedcar/{version} */
  readonly base: string;
  /** Put on every href; null: left off (Q03). */
  readonly clientId: string | null;
  /** Optional parameters of links as URI templates (Q08). */
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

/** A link to a collection: with Q08, its optional parameters are a template. */
export const collectionLink = (style: LinkStyle, path: string, template: readonly string[]): Document =>
  style.templates ? { href: href(style, path, [], template), templated: true } : link(style, path);

export const fleetPath = (fleetId: string): string => `/fleets/${fleetId}`;
export const vehiclePath = (vehicle: { readonly fleetId: string; readonly id: string }): string =>
  `/fleets/${vehicle.fleetId}/vehicles/${vehicle.id}`;

import type { Document } from '../representation/document.js';
import type { ApiVersion } from '../representation/links.js';
import type { Call } from './call.js';

/** The kind of resource in a response, such as `alert`, which selects the quirks to apply. */
export type Kind = string;

export interface Operation {
  /** operationId of the specification. */
  readonly id: string;
  /** With `{variables}`. */
  readonly path: string;
  readonly versions: readonly ApiVersion[];
  readonly contentType: string;
  readonly kind: Kind;
  answer(call: Call): Document;
}

export const hal = 'application/hal+json';
export const geoJson = 'application/vnd.geo+json';
export const both: readonly ApiVersion[] = ['v2', 'v3'];
export const second: readonly ApiVersion[] = ['v2'];
export const third: readonly ApiVersion[] = ['v3'];

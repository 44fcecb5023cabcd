import { operations } from '../operations/index.js';
import type { ApiVersion } from '../representation/links.js';
import type { Operation } from './operation.js';

export interface Route {
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, string>>;
}

export interface Target {
  readonly version: ApiVersion;
  /** The path after the version. */
  readonly path: string;
}

/** Splits a path into API version and rest. */
export function readTarget(pathname: string): Target | null {
  const parts = /^\/connectedcar\/(v[23])(\/[^?#]*)$/.exec(pathname);
  return parts?.[2] === undefined ? null : { version: parts[1] === 'v2' ? 'v2' : 'v3', path: parts[2] };
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const variables: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{')) {
      const decoded = decode(value);
      if (decoded === null || decoded === '') return null;
      variables[segment.slice(1, -1)] = decoded;
    } else if (segment !== value) return null;
  }
  return variables;
}

export function findRoute({ version, path }: Target): Route | null {
  for (const operation of operations) {
    if (!operation.versions.includes(version)) continue;
    const variables = matchPath(operation.path, path);
    if (variables) return { operation, variables };
  }
  return null;
}

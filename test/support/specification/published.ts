import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ApiVersion } from './document.js';

/**
 * Where the vendor's own files may lie: beside the repository. They are not the project's to publish, so that only the
 * comparison with the fixture reads them, and is skipped where they are absent.
 */
export const publishedFile = (version: ApiVersion): string =>
  fileURLToPath(new URL(`../../../../shared/upstream/api-b2b-${version}.yaml`, import.meta.url));

export function isPublishedHere(): boolean {
  const isHere = (['v2', 'v3'] as const).every((version) => existsSync(publishedFile(version)));
  if (!isHere) console.warn("Skipped: the vendor's OpenAPI files are not beside the repository.");
  return isHere;
}

/** Some keys come twice, and On, Off and No are strings: YAML 1.2. */
export function readPublished(version: ApiVersion): unknown {
  const text = readFileSync(publishedFile(version), 'utf8');
  return parse(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
}

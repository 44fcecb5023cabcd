import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));
const importing = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the packages of OpenTelemetry', () => {
  it('are loaded only if tracing is enabled', () => {
    expect(importing(/from '@opentelemetry\//)).toEqual(['observability/otel-tracer.ts']);
    expect(importing(/from '\S*otel-tracer\.js'/)).toEqual([]);
    expect(importing(/await import\('\S*otel-tracer\.js'\)/)).toEqual(['observability/tracing.ts']);
  });
});

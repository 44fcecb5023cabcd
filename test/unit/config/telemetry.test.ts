import { describe, expect, it } from '@jest/globals';
import { examineEnvironment, shareTelemetrySettings, type Environment } from '../../../src/config/index.js';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const tracingOf = (environment: Environment) => examineEnvironment(environment).tracing;
const problemsOf = (environment: Environment) =>
  examineEnvironment(environment).problems.filter(({ variable }) => variable.startsWith('OTEL_'));

describe('tracing', () => {
  it('is off without an endpoint', () => {
    expect(tracingOf({})).toBeNull();
    expect(tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' })).toBeNull();
    // Platforms set it for all programs.
    expect(problemsOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual([]);
  });

  it.each([
    ['http://collector:4318', 'http://collector:4318/v1/traces'],
    ['http://collector:4318/', 'http://collector:4318/v1/traces'],
    ['https://otlp.example.com/otlp', 'https://otlp.example.com/otlp/v1/traces'],
  ])('for the endpoint %s posts protobuf to %s', (text, url) => {
    expect(tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: text })).toEqual({
      url: new URL(url),
      protocol: 'http/protobuf',
      timeoutMs: 3000,
    });
  });

  it('uses the endpoint for traces unchanged', () => {
    const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/there' };
    expect(tracingOf({ ...endpoint, ...own })?.url.href).toBe('http://traces:4318/there');
    expect(tracingOf(own)?.url.href).toBe('http://traces:4318/there');
  });

  it('can use JSON', () => {
    expect(tracingOf({ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' })?.protocol).toBe('http/json');
  });

  it('has a configurable timeout', () => {
    expect(tracingOf({ ...endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '500' })?.timeoutMs).toBe(500);
  });

  it.each([{ OTEL_SDK_DISABLED: 'true' }, { OTEL_TRACES_EXPORTER: 'none' }])('is off with the standard %j', (off) => {
    expect(tracingOf({ ...endpoint, ...off })).toBeNull();
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://collector:4317' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:k3y-of-ours@collector:4318' }],
    [{ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
  ])('rejects invalid settings without quoting them: %j', (environment) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual([expect.objectContaining({ code: 'INVALID' })]);
    expect(JSON.stringify(problems)).not.toContain('k3y-of-ours');
  });

  it('shares OTEL_ variables of the .env file with the SDK, and the environment takes precedence', () => {
    const variables: Record<string, string | undefined> = { OTEL_SERVICE_NAME: 'really', PATH: '/bin' };
    const fromFile = { OTEL_SERVICE_NAME: 'file', OTEL_TRACES_SAMPLER: 'always_off', PSA_PASSWORD: 's3cret' };
    shareTelemetrySettings(fromFile, variables);
    expect(variables).toEqual({ OTEL_SERVICE_NAME: 'really', OTEL_TRACES_SAMPLER: 'always_off', PATH: '/bin' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { examineEnvironment, shareTelemetrySettings, type Environment } from '../../../src/config/index.js';

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const tracingOf = (environment: Environment) => examineEnvironment(environment).tracing;
const problemsOf = (environment: Environment) =>
  examineEnvironment(environment).problems.filter(({ variable }) => variable.startsWith('OTEL_'));

describe('traces', () => {
  it('are off unless there is somewhere to send them', () => {
    expect(tracingOf({})).toBeNull();
    expect(tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: ' ' })).toBeNull();
    // Set for other programs of the platform: nothing here.
    expect(problemsOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual([]);
  });

  it.each([
    ['http://collector:4318', 'http://collector:4318/v1/traces'],
    ['http://collector:4318/', 'http://collector:4318/v1/traces'],
    ['https://otlp.example.com/otlp', 'https://otlp.example.com/otlp/v1/traces'],
  ])('go to %s as %s, binary', (text, url) => {
    expect(tracingOf({ OTEL_EXPORTER_OTLP_ENDPOINT: text })).toEqual({
      url: new URL(url),
      protocol: 'http/protobuf',
      timeoutMs: 3000,
    });
  });

  it('go to their own address as it is, where they have one', () => {
    const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/there' };
    expect(tracingOf({ ...endpoint, ...own })?.url.href).toBe('http://traces:4318/there');
    expect(tracingOf(own)?.url.href).toBe('http://traces:4318/there');
  });

  it('go as JSON on request', () => {
    expect(tracingOf({ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' })?.protocol).toBe('http/json');
  });

  it('may take the time that is given to them', () => {
    expect(tracingOf({ ...endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '500' })?.timeoutMs).toBe(500);
  });

  it.each([{ OTEL_SDK_DISABLED: 'true' }, { OTEL_TRACES_EXPORTER: 'none' }])('are off by the standard’s %j', (off) => {
    expect(tracingOf({ ...endpoint, ...off })).toBeNull();
  });

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://collector:4317' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://user:k3y-of-ours@collector:4318' }],
    [{ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
  ])('have what cannot be used named, and no key of it: %j', (environment) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual([expect.objectContaining({ code: 'INVALID' })]);
    expect(JSON.stringify(problems)).not.toContain('k3y-of-ours');
  });

  it('let the SDK see what the .env file says, and what is really set over it', () => {
    const variables: Record<string, string | undefined> = { OTEL_SERVICE_NAME: 'really', PATH: '/bin' };
    const fromFile = { OTEL_SERVICE_NAME: 'file', OTEL_TRACES_SAMPLER: 'always_off', PSA_PASSWORD: 's3cret' };
    shareTelemetrySettings(fromFile, variables);
    expect(variables).toEqual({ OTEL_SERVICE_NAME: 'really', OTEL_TRACES_SAMPLER: 'always_off', PATH: '/bin' });
  });
});

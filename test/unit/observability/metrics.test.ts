import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../../src/observability/index.js';

describe('createMetrics', () => {
  it('counts drift by kind and path, in the text format', async () => {
    const metrics = createMetrics();
    metrics.countDrift('unknownEnum', 'status.ignition.type');
    metrics.countDrift('unknownEnum', 'status.ignition.type');
    metrics.countDrift('unknownField', '*');
    expect((await metrics.text()).trim().split('\n')).toEqual([
      expect.stringMatching(/^# HELP fleetgraph_upstream_drift_total \S/),
      '# TYPE fleetgraph_upstream_drift_total counter',
      'fleetgraph_upstream_drift_total{kind="unknownEnum",path="status.ignition.type"} 2',
      'fleetgraph_upstream_drift_total{kind="unknownField",path="*"} 1',
    ]);
    expect(metrics.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  it('keeps two apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.countDrift('badLeaf', 'trip.duration');
    expect(await other.text()).not.toContain('trip.duration');
  });

  it('shows the process itself where asked to', async () => {
    expect(await createMetrics({ ofProcess: true }).text()).toMatch(/^process_cpu_seconds_total \d/m);
    expect(await createMetrics().text()).not.toContain('process_');
  });
});

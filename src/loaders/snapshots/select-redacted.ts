import { selectVehicles, type FleetRecord, type SelectedVehicles, type SelectionRequest } from '../../domain/index.js';

/** Selects records by their redacted copies and returns the originals. */
export function selectRedacted(
  records: readonly FleetRecord[],
  selection: SelectionRequest,
  redact: ((record: FleetRecord) => FleetRecord) | undefined,
): SelectedVehicles {
  if (redact === undefined) return selectVehicles(records, selection);
  const originals = new Map(records.map((record) => [redact(record), record]));
  const selected = selectVehicles([...originals.keys()], selection);
  const entries = selected.entries.map(({ record, key }) => ({ record: originals.get(record) ?? record, key }));
  return { ...selected, entries };
}

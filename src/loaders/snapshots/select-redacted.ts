import { selectVehicles, type FleetRecord, type SelectedVehicles, type SelectionRequest } from '../../domain/index.js';

/** The records themselves, selected by what they are seen as. */
export function selectRedacted(
  records: readonly FleetRecord[],
  selection: SelectionRequest,
  seenAs: ((record: FleetRecord) => FleetRecord) | undefined,
): SelectedVehicles {
  if (seenAs === undefined) return selectVehicles(records, selection);
  const seen = new Map(records.map((record) => [seenAs(record), record]));
  const selected = selectVehicles([...seen.keys()], selection);
  const entries = selected.entries.map(({ record, key }) => ({ record: seen.get(record) ?? record, key }));
  return { ...selected, entries };
}

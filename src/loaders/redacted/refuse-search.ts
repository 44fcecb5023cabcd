import { DomainError, type Redactor, type VehicleQuery } from '../../domain/index.js';

/** Asked letter by letter, it would tell a VIN. */
export function refuseVinPrefix({ hidesVins }: Redactor, vinPrefix: string | null): void {
  if (!hidesVins || vinPrefix === null) return;
  throw new DomainError('FORBIDDEN', 'vinPrefix: you see no VINs, and may not search for vehicles by a part of one.');
}

/** Asked with ever smaller circles, it would tell where a vehicle is. A grid is no refusal: its cells are what is asked. */
export function refuseSelection(redactor: Redactor, { filter, order }: VehicleQuery): void {
  refuseVinPrefix(redactor, filter.vinPrefix);
  if (!redactor.hidesPositions) return;
  const argument = filter.circle !== null ? 'filter.withinCircle' : filter.box !== null ? 'filter.withinBox' : null;
  const found = argument ?? (order.field === 'DISTANCE' ? 'orderBy' : null);
  if (found === null) return;
  throw new DomainError(
    'FORBIDDEN',
    `${found}: you see no positions, and may not search for vehicles by where they are.`,
  );
}

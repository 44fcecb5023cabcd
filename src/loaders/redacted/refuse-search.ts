import { DomainError, type Redactor, type VehicleQuery } from '../../domain/index.js';

/** Rejects a search by VIN prefix if VINs are hidden: repeated searches would reveal a VIN letter by letter. */
export function refuseVinPrefix({ hidesVins }: Redactor, vinPrefix: string | null): void {
  if (!hidesVins || vinPrefix === null) return;
  throw new DomainError('FORBIDDEN', 'vinPrefix is not allowed: VINs are hidden from you. Remove the argument.');
}

/**
 * Rejects a search by place if positions are hidden: ever smaller circles would reveal a position. With a grid it is allowed,
 * because only cell centers are compared.
 */
export function refuseSelection(redactor: Redactor, { filter, order }: VehicleQuery): void {
  refuseVinPrefix(redactor, filter.vinPrefix);
  if (!redactor.hidesPositions) return;
  const argument = filter.circle !== null ? 'filter.withinCircle' : filter.box !== null ? 'filter.withinBox' : null;
  const found = argument ?? (order.field === 'DISTANCE' ? 'orderBy' : null);
  if (found === null) return;
  throw new DomainError('FORBIDDEN', `${found} is not allowed: positions are hidden from you. Remove the argument.`);
}

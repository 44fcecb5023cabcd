import type { OverallAutonomy } from '../../../domain/index.js';
import { notNegative } from '../numbers.js';
import type { GroupReader } from '../reader.js';

export function readOverallAutonomy(overall: GroupReader): OverallAutonomy {
  return { autonomy: overall.number('autonomy', notNegative), ...overall.times() };
}

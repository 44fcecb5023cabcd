import type { OverallAutonomy } from '../../../../domain/index.js';
import { notNegative } from '../../values/numbers.js';
import type { GroupReader } from '../../reader/reader.js';

export function readOverallAutonomy(overall: GroupReader): OverallAutonomy {
  return { autonomy: overall.number('autonomy', notNegative), ...overall.times() };
}

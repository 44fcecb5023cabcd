import type { ProgramOccurrence } from '../../../domain/index.js';
import { dayOfWeek } from '../values/enums.js';
import type { GroupReader } from '../reader/reader.js';

/** `occurence` is misspelt in the specification, and may be null (Q22). */
export function readOccurrence(program: GroupReader): ProgramOccurrence | null {
  return program.group('occurence', (occurrence) => occurrence.enumListField('day', dayOfWeek), 'occurrence');
}

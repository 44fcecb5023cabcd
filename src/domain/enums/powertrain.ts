/** State of the powertrain. */
export const PowertrainStatus = {
  NOT_RUNNING: 'NOT_RUNNING',
  STARTING: 'STARTING',
  RUNNING: 'RUNNING',
  STOPPING: 'STOPPING',
  STOPPED: 'STOPPED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PowertrainStatus = (typeof PowertrainStatus)[keyof typeof PowertrainStatus];

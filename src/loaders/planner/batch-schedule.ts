/** When DataLoader dispatches a batch. */
export type BatchSchedule = (dispatch: () => void) => void;

/** DataLoader's option; where nothing is given, its own schedule: the end of the tick. */
export function scheduled(schedule: BatchSchedule | undefined): { readonly batchScheduleFn?: BatchSchedule } {
  return schedule === undefined ? {} : { batchScheduleFn: schedule };
}

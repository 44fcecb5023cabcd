/** When DataLoader dispatches a batch. */
export type BatchSchedule = (dispatch: () => void) => void;

/** The DataLoader option for a schedule. Without one, DataLoader dispatches at the end of the tick. */
export function scheduled(schedule: BatchSchedule | undefined): { readonly batchScheduleFn?: BatchSchedule } {
  return schedule === undefined ? {} : { batchScheduleFn: schedule };
}

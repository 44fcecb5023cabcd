import type { Timestamps } from '../../values/freshness.js';
import type { AlarmActivation, AlarmTriggerType } from '../../enums/alarm.js';
import type { Position } from '../../position.js';

/** The anti-theft alarm: whether it is active, and what last triggered it. API v3 only. */
export interface VehicleAlarm {
  readonly status: AlarmStatus | null;
  readonly trigger: AlarmTrigger | null;
}

export interface AlarmStatus extends Timestamps {
  readonly activation: AlarmActivation | null;
  /** The upstream's text of `activation`. */
  readonly activationRaw: string | null;
}

export interface AlarmTrigger extends Timestamps {
  readonly type: AlarmTriggerType | null;
  /** The upstream's text of `type`. */
  readonly typeRaw: string | null;
  /** Last known position when the alarm was triggered. */
  readonly position: Position | null;
  /** When the alarm was triggered. */
  readonly startAt: Date | null;
}

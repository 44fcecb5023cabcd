import {
  HornState,
  type Remote,
  type RemoteImmobilization,
  type RemoteNavigation,
  type RemoteStolen,
} from '../../../domain/index.js';
import { enumTable } from '../values/enum-table.js';
import { doorsLockState } from '../values/enums.js';
import { notNegative } from '../values/numbers.js';
import { readPoint } from '../position.js';
import type { GroupReader } from '../reader/reader.js';
import { readRemoteCharging } from './charging.js';
import { readRemotePreconditioning } from './preconditioning.js';

const hornState = enumTable(HornState);

/** The content of a remote action. */
export function readRemote(remote: GroupReader): Remote {
  return {
    label: remote.string('label'),
    preconditioning: remote.group('preconditioning', readRemotePreconditioning),
    immobilization: remote.group('immobilization', readImmobilization),
    door: remote.group('door', (door) => ({
      ...door.enumField('state', doorsLockState),
      forced: door.boolean('forced'),
    })),
    horn: remote.group('horn', (horn) => horn.enumField('state', hornState)),
    charging: remote.group('charging', readRemoteCharging),
    stolen: remote.group('stolen', readStolen),
    lights: remote.group('lights', (lights) => ({ on: lights.boolean('on') })),
    wakeUp: remote.group('wakeUp', (wakeUp) => ({ action: wakeUp.string('action') })),
    navigation: remote.group('navigation', readNavigation),
  };
}

function readImmobilization(immobilization: GroupReader): RemoteImmobilization {
  return { activate: immobilization.boolean('activate') };
}

function readStolen(stolen: GroupReader): RemoteStolen {
  return {
    stolen: stolen.boolean('stolen'),
    trackingPeriod: stolen.group('trackingPeriod', (period) => ({
      running: period.integer('running', notNegative),
      shutdown: period.integer('shutdown', notNegative),
    })),
    immobilization: stolen.group('immobilization', readImmobilization),
  };
}

function readNavigation(navigation: GroupReader): RemoteNavigation {
  return {
    driverApproval: navigation.boolean('driverApproval'),
    positions: navigation.list('positions', (point) => {
      const { longitude, latitude } = readPoint(point);
      return { longitude, latitude };
    }),
  };
}

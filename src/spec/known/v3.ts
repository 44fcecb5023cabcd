import type { Inventory } from '../inventory.js';

/** API v3 as the graph knows it. Written by scripts/inventory.mjs. */
export const v3: Inventory = {
  version: '3.19.2',
  operations: {
    'DELETE /fleets/{fid}/monitors/{mid}': {
      id: 'deleteFleetMonitor',
      parameters: ['fleetId', 'monitorId'],
      responses: { '204': {}, '400': {}, '404': {} },
    },
    'DELETE /fleets/{fid}/remote/callbacks/{cbid}': {
      id: 'deleteFleetRemote',
      parameters: ['fleetId', 'callbackId'],
      responses: { '204': {}, '400': {}, '404': {} },
    },
    'GET /fleets': {
      id: 'getFleets',
      parameters: ['pageSize', 'pageToken'],
      responses: { '200': { ref: 'Fleets' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}': {
      id: 'getFleet',
      parameters: ['fleetId'],
      responses: { '200': { ref: 'Fleet' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/alerts': {
      id: 'getFleetAlertList',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/alerts/{aid}': {
      id: 'getFleetAlertById',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'alertId'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/collisions': {
      id: 'getFleetTripCollisions',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'pageToken', 'timestamps', 'indexRange', 'pageSize'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/collisions/{cid}': {
      id: 'getCollisionsById',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'collisionId'],
      responses: { '200': { ref: 'Collision' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/maintenances': {
      id: 'getFleetMantenanceList',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'MaintenanceList' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/monitors': {
      id: 'getFleetMonitors',
      parameters: ['indexRange', 'pageSize', 'pageToken', 'fleetId'],
      responses: { '200': { ref: 'Monitors' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/monitors/{mid}': {
      id: 'getFleetMonitorsStatusById',
      parameters: ['fleetId', 'monitorId'],
      responses: { '200': { ref: 'Monitor' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/remote/callbacks': {
      id: 'getFleetRemotes',
      parameters: ['fleetId', 'remoteType', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'RemoteCallbacks' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/remote/callbacks/{cbid}': {
      id: 'getFleetRemotebyId',
      parameters: ['fleetId', 'callbackId'],
      responses: { '200': { ref: 'RemoteCallback' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/status': {
      id: 'getFleetStatusList',
      deprecated: true,
      parameters: ['fleetId', 'profile', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'StatusList' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips': {
      id: 'getFleetTrips',
      deprecated: true,
      parameters: [
        'fleetId',
        'profile',
        'timestamps',
        'tripDistance',
        'tripDuration',
        'tripState',
        'indexRange',
        'pageSize',
        'pageToken',
      ],
      responses: { '200': { ref: 'Trips' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles': {
      id: 'getVehiclesByDevice',
      parameters: ['fleetId', 'pageSize', 'pageToken', 'locale', 'vehiclesExtension', 'vinPrefix'],
      responses: { '200': { ref: 'Vehicles' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}': {
      id: 'getVehicleByid',
      parameters: ['fleetId', 'vehicleId', 'locale', 'vehicleExtension'],
      responses: { '200': { ref: 'Vehicle' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alarms': {
      id: 'getVehicleAlarms',
      parameters: ['fleetId', 'vehicleId', 'alarmType', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alarms' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alarms/{aid}': {
      id: 'getVehicleAlarmsById',
      parameters: ['fleetId', 'vehicleId', 'alarmId'],
      responses: { '200': { ref: 'AlarmDetails' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alerts': {
      id: 'getVehicleAlerts',
      parameters: ['fleetId', 'vehicleId', 'profile', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alerts/{aid}': {
      id: 'getFleetVehicleAlertsById',
      parameters: ['fleetId', 'vehicleId', 'profile', 'alertId'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes': {
      id: 'getRemoteRequestsForVhl',
      parameters: ['fleetId', 'vehicleId', 'callbackId', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'RemoteActions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes/{rid}': {
      id: 'getRemoteRequestForVhlById',
      parameters: ['fleetId', 'vehicleId', 'callbackId', 'remoteId'],
      responses: { '200': { ref: 'RemoteAction' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/collisions': {
      id: 'getVehicleCollision',
      parameters: ['fleetId', 'vehicleId', 'profile', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/collisions/{cid}': {
      id: 'getVehicleCollisionById',
      parameters: ['fleetId', 'vehicleId', 'profile', 'collisionId'],
      responses: { '200': { ref: 'Collision' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/lastPosition': {
      id: 'getCarLastPosition',
      deprecated: true,
      parameters: ['fleetId', 'vehicleId', 'profile'],
      responses: { '200': { ref: 'Position' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/maintenance': {
      id: 'getVehicleMaintenance',
      parameters: ['fleetId', 'vehicleId', 'profile'],
      responses: { '200': { ref: 'Maintenance' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/status': {
      id: 'getFleetVehicleStatus',
      parameters: ['fleetId', 'profile', 'vehicleId'],
      responses: { '200': { ref: 'Status' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/stolen': {
      id: 'getVehicleStolenHistory',
      parameters: ['fleetId', 'vehicleId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'StolenCollection' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}': {
      id: 'getVehicleStolenById',
      parameters: ['fleetId', 'vehicleId', 'stolenId'],
      responses: { '200': { ref: 'Stolen' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/stolen/{sid}/waypoints': {
      id: 'getVehicleStolenIdPosition',
      parameters: ['fleetId', 'vehicleId', 'stolenId'],
      responses: { '200': { ref: 'WayPoints' }, default: {} },
    },
    'GET /fleets/{fid}/vehicles/{vid}/telemetry': {
      id: 'getTelemetry',
      parameters: [
        'fleetId',
        'vehicleId',
        'profile',
        'timestamps',
        'indexRange',
        'pageSizeHighFrequency',
        'pageToken',
        'telemetryType',
        'telemetryExtension',
      ],
      responses: { '200': { ref: 'Telemetries' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips': {
      id: 'getTripsByVehicle',
      parameters: [
        'fleetId',
        'vehicleId',
        'profile',
        'timestamps',
        'tripDistance',
        'tripDuration',
        'tripState',
        'indexRange',
        'pageSize',
        'pageToken',
      ],
      responses: { '200': { ref: 'Trips' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}': {
      id: 'getFleetTripByVehicle',
      parameters: ['vehicleId', 'tripId', 'fleetId', 'profile'],
      responses: { '200': { ref: 'Trip' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts': {
      id: 'getFleetTripAlertByVehicle',
      parameters: ['vehicleId', 'tripId', 'fleetId', 'timestamps', 'indexRange', 'pageSize', 'pageToken', 'profile'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}': {
      id: 'getFleetTripAlertByVehicleById',
      parameters: ['fleetId', 'vehicleId', 'tripId', 'alertId', 'profile'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/collisions': {
      id: 'getTripCollisionsByTripAndVehicle',
      parameters: ['vehicleId', 'fleetId', 'pageToken', 'tripId', 'timestamps', 'indexRange', 'pageSize'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/telemetry': {
      id: 'getTelemetryForTripByVehicle',
      parameters: [
        'fleetId',
        'vehicleId',
        'tripId',
        'profile',
        'timestamps',
        'indexRange',
        'pageSizeHighFrequency',
        'pageToken',
        'telemetryType',
        'telemetryExtension',
      ],
      responses: { '200': { ref: 'Telemetries' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints': {
      id: 'getPathForTrip',
      parameters: [
        'fleetId',
        'vehicleId',
        'tripId',
        'indexRange',
        'timestamps',
        'tolerence',
        'profile',
        'pageSizeHighFrequency',
        'pageToken',
      ],
      responses: { '200': { ref: 'WayPoints' }, default: {} },
    },
    'GET /vehicles/{vin}': {
      id: 'getVehiclesCapabilities',
      parameters: ['vin', 'locale', 'vehicleExtension'],
      responses: { '200': { ref: 'VehicleCapabilities' }, default: { ref: 'xError' } },
    },
    'POST /fleets/{fid}/monitors': {
      id: 'createFleetVehicleMonitor',
      parameters: ['fleetId'],
      body: { shape: { ref: 'MonitorParameter' } },
      responses: { '202': { ref: 'MonitorRef' }, default: { ref: 'xError' } },
    },
    'POST /fleets/{fid}/remote/callbacks': {
      id: 'setFleetVehicleRemote',
      parameters: ['fleetId'],
      body: { shape: { ref: 'RemoteCallbackSubscribe' } },
      responses: { '200': { ref: 'CallbackRef' }, default: { ref: 'xError' } },
    },
    'POST /fleets/{fid}/vehicles/{vid}/callbacks/{cbid}/remotes': {
      id: 'sendRemoteToVhl',
      parameters: ['fleetId', 'vehicleId', 'callbackId'],
      body: { shape: { ref: 'Remote' } },
      responses: { '202': { ref: 'RemotePostResponse' }, default: { ref: 'xError' } },
    },
    'PUT /fleets/{fid}/monitors/{mid}': {
      id: 'updateFleetVehicleMonitor',
      parameters: ['monitorId', 'fleetId'],
      body: { shape: { ref: 'MonitorParameter' } },
      responses: { '202': { ref: 'MonitorRef' }, default: { ref: 'xError' } },
    },
    'PUT /fleets/{fid}/monitors/{mid}/status': {
      id: 'setFleetVehicleMonitorStatus',
      parameters: ['fleetId', 'monitorId'],
      body: { shape: { ref: 'MonitorStatusSetter' } },
      responses: { '202': { ref: 'MonitorRef' }, default: { ref: 'xError' } },
    },
    'PUT /fleets/{fid}/remote/callbacks/{cbid}': {
      id: 'setFleetVehicleRemoteById',
      parameters: ['fleetId', 'callbackId'],
      body: { shape: { ref: 'RemoteCallbackSubscribe' } },
      responses: { '202': { ref: 'CallbackRef' }, default: { ref: 'xError' } },
    },
    'PUT /fleets/{fid}/remote/callbacks/{cbid}/status': {
      id: 'setFleeRemoteCallbackStatus',
      parameters: ['fleetId', 'callbackId'],
      body: { shape: { ref: 'RemoteCallbacksStatusSetter' } },
      responses: { '202': { ref: 'CallbackRef' }, default: { ref: 'xError' } },
    },
  },
  parameters: {
    alarmId: { name: 'aid', in: 'path', required: true, shape: { type: 'string' } },
    alarmType: { name: 'type', in: 'query', shape: { ref: 'AlarmTypeEnum' } },
    alertId: { name: 'aid', in: 'path', required: true, shape: { type: 'string' } },
    callbackId: { name: 'cbid', in: 'path', required: true, shape: { type: 'string' } },
    collisionId: { name: 'cid', in: 'path', required: true, shape: { type: 'string' } },
    fleetId: { name: 'fid', in: 'path', required: true, shape: { type: 'string' } },
    indexRange: { name: 'indexRange', in: 'query', shape: { ref: 'indexRange' } },
    locale: { name: 'locale', in: 'query', shape: { type: 'string' } },
    monitorId: { name: 'mid', in: 'path', required: true, shape: { type: 'string' } },
    pageSize: { name: 'pageSize', in: 'query', shape: { type: 'integer' } },
    pageSizeHighFrequency: { name: 'pageSize', in: 'query', shape: { type: 'integer' } },
    pageToken: { name: 'pageToken', in: 'query', shape: { type: 'string' } },
    profile: { name: 'profile', in: 'query', shape: { ref: 'DataProfile' } },
    remoteId: { name: 'rid', in: 'path', required: true, shape: { type: 'string' } },
    remoteType: { name: 'types', in: 'query', shape: { ref: 'RemoteTypes' } },
    stolenId: { name: 'sid', in: 'path', required: true, shape: { type: 'string' } },
    telemetryExtension: { name: 'extension', in: 'query', shape: { ref: 'TelemetryExtensionType' } },
    telemetryType: { name: 'type', in: 'query', shape: { ref: 'TelemetryEnum' } },
    timestamps: { name: 'timestamps', in: 'query', shape: { type: 'array', items: { type: 'string' } } },
    tolerence: { name: 'tolerance', in: 'query', shape: { type: 'number(float)' } },
    tripDistance: { name: 'distance', in: 'query', shape: { ref: 'Range' } },
    tripDuration: { name: 'duration', in: 'query', shape: { ref: 'Range' } },
    tripId: { name: 'tid', in: 'path', required: true, shape: { type: 'string' } },
    tripState: { name: 'states', in: 'query', shape: { ref: 'TripStateEnumArray' } },
    vehicleExtension: { name: 'extension', in: 'query', shape: { ref: 'VehicleExtensionType' } },
    vehicleId: { name: 'vid', in: 'path', required: true, shape: { type: 'string' } },
    vehiclesExtension: { name: 'extension', in: 'query', shape: { ref: 'VehiclesExtensionType' } },
    vin: { name: 'vin', in: 'path', required: true, shape: { type: 'string' } },
    vinPrefix: { name: 'vinPrefix', in: 'query', shape: { type: 'string' } },
  },
  schemas: {
    Adas: {
      type: 'object',
      fields: {
        parkAssist: {
          type: 'object',
          fields: {
            front: {
              type: 'array',
              items: { type: 'string', values: ['Fault', 'DriverInhibition', 'Active', 'Wait', 'OutOfService'] },
            },
            rear: {
              type: 'array',
              items: {
                type: 'string',
                values: ['Fault', 'DriverInhibition', 'TrailerInhibition', 'Active', 'Wait', 'OutOfService'],
              },
            },
          },
        },
        accr: {
          type: 'string',
          values: ['Activated', 'Fault', 'Hold', 'HoldWithOverSpeeding', 'Off', 'OverSpeedingByPedalPress', 'StandBy'],
        },
        lvv: { type: 'boolean' },
        rvv: {
          type: 'string',
          values: [
            'Off',
            'NoBestFit',
            'BestFitInProgress',
            'BestFitMax',
            'BestFitMin',
            'BestFitDeactivated',
            'AutoDeactivated',
            'OverflowSpeedConsign',
            'LackOfVisibilityRadar',
            'LearningRadar',
            'Deactivated',
            'LimitSetting',
          ],
        },
        aebs: { type: 'string', values: ['Off', 'Fixed', 'OnFlashing'] },
        afil: { type: 'string', values: ['FlashingFault', 'FlashingWarning', 'Off', 'OnFixed'] },
        artiv: { type: 'string', values: ['NotSelected', 'Selected', 'Unavailable'] },
        bsm: { type: 'string', values: ['Active', 'Inactive', 'Disabled', 'Fault'] },
        esp: { type: 'boolean' },
        abs: { type: 'boolean' },
        fse: { type: 'boolean' },
        sli: { type: 'integer' },
        rlka: { type: 'string', values: ['Authorized', 'CorrectionInProgress', 'NotAuthorized', 'NotSelected'] },
        llka: { type: 'string', values: ['Authorized', 'CorrectionInProgress', 'NotAuthorized', 'NotSelected'] },
        rgi: { type: 'string', values: ['None', 'Up', 'Down', 'UpDown'] },
      },
    },
    Air: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'AirBase' }] },
    AirBase: { type: 'object', fields: { temp: { type: 'number(float)' } } },
    Alarm: { type: 'object', fields: { trigger: { ref: 'AlarmTrigger' }, status: { ref: 'AlarmStatus' } } },
    AlarmDetails: {
      all: [{ type: 'object', fields: { id: { type: 'string' } } }, { ref: 'Alarm' }, { required: ['id'] }],
    },
    AlarmStatus: {
      all: [{ ref: 'CreatedAtField' }, { ref: 'BaseAlarmStatus' }, { required: ['activation', 'createdAt'] }],
    },
    AlarmTrigger: {
      all: [{ ref: 'CreatedAtField' }, { ref: 'BaseAlarmTrigger' }, { required: ['createdAt', 'startAt', 'type'] }],
    },
    AlarmTypeEnum: {
      type: 'array',
      items: { type: 'string', values: ['vehicle.alarm.status', 'vehicle.alarm.trigger'] },
    },
    Alarms: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { alarms: { type: 'array', items: { ref: 'AlarmDetails' } } } },
          },
        },
      ],
    },
    Alert: {
      all: [
        { ref: 'CreatedAtField' },
        { ref: 'UpdatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                vehicle: { ref: 'Link' },
                position: { ref: 'Link' },
                trips: { type: 'array', items: { ref: 'Link' } },
              },
              required: ['self'],
            },
            id: { type: 'string' },
            vin: { ref: 'Vin' },
            active: { type: 'boolean' },
            type: { ref: 'AlertMsgEnum' },
            severity: { type: 'string', values: ['Information', 'Warning', 'Critical'] },
            startedAt: { type: 'string(date-time)' },
            endAt: { type: 'string(date-time)' },
            startPosition: { ref: 'Position' },
            endPosition: { ref: 'Position' },
          },
          required: ['_links', 'active', 'createdAt', 'id', 'startedAt', 'type', 'vin'],
        },
      ],
    },
    AlertMsgEnum: {
      type: 'string',
      values: [
        'AbsBrakingSystemFault',
        'ActiveSpoilerFault',
        'AdBlueFault',
        'AdBlueFaultStartingImpossible',
        'AdBlueFaultStartingImpossibleSoon',
        'AddWasherFluid',
        'AirbagOrSeatBeltPretensionerOrActiveHoodFailure',
        'AssistanceButtonFault',
        'AutomaticBrakingDeactivated',
        'AutomaticHeadlightAdjustmentFault',
        'BatteryChargeOrElectricalCircuitSystemFailure',
        'BrakingSystemFailure',
        'ChargingFailure',
        'CheckTheCenterBrakeLamp',
        'CollisionDetectionSystemFault',
        'CollisionMitigationSystemFault',
        'CoolantLevellow',
        'DrivingAssistanceSensorBlind',
        'ElectricTractionSystemFailureLimitSpeed',
        'ElectricTractionSystemFailureStopVehicle',
        'ElectricTractionSystemFault',
        'ElectronicImmobiliserFault',
        'EmissionSystemOrAdBlueQualityFailueStartingImpossible',
        'EmissionSystemOrAdBlueQualityFailueStartingImpossibleSoon',
        'EmissionSystemOrAdBlueQualityFailure',
        'EngineFailure',
        'EngineFault',
        'EngineMisfiringFuel',
        'EngineOilPressureFailure',
        'EngineTemperatureFailure',
        'EspAsrSystemFault',
        'FrontLeftFlashingIndicatorFault',
        'FrontLeftFogLampsFault',
        'FrontLeftParkingLampsFault',
        'FrontRightFlashingIndicatorFault',
        'FrontRightFogLampsFault',
        'FrontRightParkingLampsFault',
        'FuelLevelLow',
        'GearboxFault',
        'HeadlightsFault',
        'InstalledSpareWheelFault',
        'InterVehicleTimeMeasurementFault',
        'LaneChangeAssistanceFault',
        'LaneDepartureWarningSystemFault',
        'LeftBrakeLampFault',
        'LeftFrontDoorOpen',
        'LeftFrontDoorOpenLowSpeed',
        'LeftFrontTirePressurSensorFault',
        'LeftFrontTirePuncture',
        'LeftFrontTireUnderInflated',
        'LeftRearDoorOpen',
        'LeftRearDoorOpenLowSpeed',
        'LeftRearTirePressurSensorFault',
        'LeftRearTirePuncture',
        'LeftRearTireUnderInflated',
        'LeftReverseLampFault',
        'OilLevelLow',
        'ParkAssistSystemFault',
        'ParkingBrakeOrHillStartSystemFailure',
        'ParticleFilterAdditiveLevelTooLow',
        'ParticleFilterFull',
        'ParticleFilterRegenerating',
        'PowerSteeringFailure',
        'PowerSteeringFault',
        'PreheatingPreventilationDeactivatedBatteryLow',
        'PreheatingPreventilationDeactivatedClockUnset',
        'PreheatingPreventilationDeactivatedFuelLevelLow',
        'RearLeftFlashingIndicatorFault',
        'RearLeftFogLampsFault',
        'RearLeftParkingLampsFault',
        'RearRightFlashingIndicatorFault',
        'RearRightFogLampsFault',
        'RearRightParkingLampsFault',
        'RearWindowOpen',
        'RearWindowOpenLowSpeed',
        'ReplaceBrakePads',
        'ReplaceTheRemoteControlBattery',
        'RetractableRoofMechanismFault',
        'RightBrakeLampFault',
        'RightFrontDoorOpenLowSpeed',
        'RightFrontDoorOpen',
        'RightFrontTirePressurSensorFault',
        'RightFrontTirePuncture',
        'RightFrontTireUnderInflated',
        'RightRearDoorOpen',
        'RightRearDoorOpenLowSpeed',
        'RightRearTirePressurSensorFault',
        'RightRearTirePuncture',
        'RightRearTireUnderInflated',
        'RightReverseLampFault',
        'RiskOfIce',
        'RoofOperationNotPossibleSpeedUnknown',
        'RoofOperationNotPossibleTooHighTemp',
        'ShiftToPark',
        'SteeringLockFault',
        'SuspensionFault',
        'SuspensionFaultLimitSpeed',
        'SuspensionFaultRepaireVehicle',
        'TireUnderInflationDetectionSystemFault',
        'TooManyRoofOperation',
        'TrailerConnectionFault',
        'TrunkOrHoodOpen',
        'TrunkOrHoodOpenLowSpeed',
        'WaterInTheDieselFuelFilter',
      ],
    },
    Alerts: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { alerts: { type: 'array', items: { ref: 'Alert' } } } } },
        },
      ],
    },
    Attribute: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Header', 'Body', 'Query'] },
        key: { type: 'string' },
        value: { any: [{ type: 'string' }, { type: 'string', values: ['vin', 'monitorID', 'fleetID', 'vid'] }] },
      },
      required: ['key', 'type', 'value'],
    },
    AttributeSet: { type: 'array', items: { ref: 'Attribute' } },
    BaseAlarm: { type: 'object', fields: { status: { ref: 'BaseAlarmStatus' }, trigger: { ref: 'BaseAlarmTrigger' } } },
    BaseAlarmStatus: {
      type: 'object',
      fields: { activation: { type: 'string', values: ['Inactive', 'Active'] } },
      required: ['activation'],
    },
    BaseAlarmTrigger: {
      type: 'object',
      fields: {
        type: {
          type: 'string',
          values: [
            'NoBreakIn',
            'FrontRightDoorBreakIn',
            'FrontLeftDoorBreakIn',
            'RearRightFrontDoorBreakIn',
            'RearLeftFrontDoorBreakIn',
            'HoodDoorBreakIn',
            'TrunkDoorBreakIn',
            'BackliteDoorBreakIn',
            'RoofBreakIn',
            'VolumetricBreakIn',
            'VehicleLifting',
            'ElectricalsystemBreakIn',
            'KeyLearning',
            'UnauthenticatedStartup',
          ],
        },
        position: { ref: 'Position' },
        startAt: { type: 'string(date-time)' },
      },
      required: ['startAt', 'type'],
    },
    BaseSafety: {
      type: 'object',
      fields: {
        beltStatus: { type: 'array', items: { ref: 'BeltStatus' } },
        autoECallTriggering: { type: 'string', values: ['NotDetected', 'Detected', 'ShockDetectionUnabled'] },
      },
    },
    BasicKinetic: {
      type: 'object',
      fields: {
        acceleration: { type: 'number(float)' },
        speed: { type: 'number(float)' },
        moving: { type: 'boolean' },
      },
    },
    BasicProgram: {
      type: 'object',
      fields: {
        start: { type: 'string' },
        occurence: {
          type: 'object',
          fields: {
            day: {
              type: 'array',
              items: { type: 'string', values: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
            },
          },
          required: ['day'],
        },
      },
      required: ['start'],
    },
    Battery: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'BatteryBase' }] },
    BatteryBase: { type: 'object', fields: { voltage: { type: 'number(float)' } } },
    BeltStatus: {
      type: 'object',
      fields: {
        belt: { type: 'string', values: ['Normal', 'Omission'] },
        id: { type: 'string', values: ['Driver', 'Passenger'] },
      },
    },
    CallbackRef: {
      type: 'object',
      fields: {
        _links: { type: 'object', fields: { fleet: { ref: 'Link' }, callback: { ref: 'Link' } } },
        callbackId: { ref: 'RemoteCallbackId' },
        status: { ref: 'CallbackStatus' },
      },
    },
    CallbackStatus: { type: 'string', values: ['Running', 'Paused', 'Failed'] },
    CallbackSubscribe: {
      type: 'object',
      fields: {
        retryPolicy: {
          type: 'object',
          fields: {
            policy: { type: 'string', values: ['None', 'Bounded', 'Always'] },
            retryNumber: { type: 'integer' },
            retryDelay: { type: 'integer' },
          },
          required: ['policy'],
        },
        batchNotify: {
          type: 'object',
          fields: { size: { type: 'integer' }, timeWindow: { type: 'integer' } },
          required: ['size'],
        },
        callback: { type: 'object', fields: { webhook: { ref: 'Webhook' } }, required: ['webhook'] },
      },
      required: ['callback'],
    },
    ChargeScheduleProgram: {
      all: [
        { ref: 'BasicProgram' },
        {
          type: 'object',
          fields: {
            enabled: { type: 'boolean' },
            slot: { type: 'integer' },
            end: { type: 'string' },
            chargeUntilFull: { type: 'boolean' },
          },
        },
      ],
    },
    ChargingStatusEnum: { type: 'string', values: ['Disconnected', 'InProgress', 'Failure', 'Stopped', 'Finished'] },
    CollectionResult: {
      type: 'object',
      fields: {
        _links: { ref: 'Tab_Links' },
        total: { type: 'integer' },
        totalPage: { type: 'integer' },
        currentPage: { type: 'integer' },
        _embedded: { type: 'object' },
      },
      required: ['_embedded', '_links', 'currentPage', 'total', 'totalPage'],
    },
    Collision: {
      all: [
        { ref: 'CreatedAtField' },
        { ref: 'CollisionObj' },
        {
          type: 'object',
          fields: {
            id: { type: 'string' },
            vin: { ref: 'Vin' },
            tippedOver: { type: 'boolean' },
            pedestrian: { type: 'boolean' },
            updatedAt: { type: 'string(date-time)' },
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } },
              required: ['self'],
            },
          },
          required: ['_links', 'createdAt', 'id', 'vin'],
        },
      ],
    },
    CollisionDetails: {
      type: 'object',
      fields: {
        side: { type: 'string', values: ['Front', 'Rear', 'Lateral'] },
        severity: { type: 'string', values: ['Minimal', 'Minor', 'Major'] },
      },
      required: ['side'],
    },
    CollisionObj: { type: 'object', fields: { details: { type: 'array', items: { ref: 'CollisionDetails' } } } },
    Collisions: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { Collisions: { type: 'array', items: { ref: 'Collision' } } } },
          },
        },
      ],
    },
    CompositFuelEnergyConsumption: {
      type: 'object',
      fields: { total: { type: 'number(float)' }, instant: { type: 'number(float)' } },
    },
    Consumption: { type: 'object', fields: { consumption: { type: 'number(float)' } }, required: ['consumption'] },
    CreatedAtField: { type: 'object', fields: { createdAt: { type: 'string(date-time)' } } },
    DataProfile: { type: 'string', values: ['fleet', 'endUser'] },
    DataTrigger: {
      type: 'object',
      fields: {
        data: {
          type: 'string',
          values: [
            'vehicle.alert',
            'vehicle.odometer',
            'vehicle.powertrain.status',
            'vehicle.engines.thermic.oil.temp',
            'vehicle.energy.electric.level',
            'vehicle.energy.electric.autonomy',
            'vehicle.energy.fuel.level',
            'vehicle.energy.fuel.autonomy',
            'vehicle.autonomy',
            'vehicle.energy.charging.status',
            'vehicle.energy.charging.plugged',
            'vehicle.energy.charging.type',
            'vehicle.doorsState.lockedState',
            'vehicle.doorsState.opening',
            'vehicle.kinetic.moving',
            'vehicle.kinetic.speed',
            'vehicle.trip',
            'vehicle.trip.start',
            'vehicle.trip.stop',
            'vehicle.trip.duration',
            'vehicle.trip.distance',
            'vehicle.trip.state',
            'vehicle.maintenance.daysBeforeMaintenance',
            'vehicle.maintenance.mileageBeforeMaintenance',
            'vehicle.safety.beltWarning',
            'environment.air.temp',
            'privacy.state',
            'vehicle.drivingBehavior.mode',
            'vehicle.collision.side',
            'vehicle.collision.severity',
            'vehicle.safety.autoECallTriggering',
            'vehicle.preconditioning.airConditioning',
            'vehicle.alarm.trigger.type',
            'vehicle.alarm.status.activation',
            'stolen.state',
          ],
        },
        op: { type: 'string', values: ['equalsTo', 'greaterThan', 'lowerThan', 'includedIn', 'onChange'] },
        value: { type: 'array', items: { type: 'string' } },
      },
      required: ['data', 'op'],
    },
    DoorsState: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'DoorsStateBase' }] },
    DoorsStateBase: {
      type: 'object',
      fields: {
        lockedStates: {
          type: 'array',
          items: {
            type: 'string',
            values: [
              'Unlocked',
              'Locked',
              'SuperLocked',
              'DriverDoorUnlocked',
              'CabinDoorsUnlocked',
              'CargoDoorsLocked',
              'CargoDoorsUnlocked',
              'RearDoorsUnlocked',
              'RearDoorsLocked',
              'TrunkLocked',
              'TrunkUnLocked',
            ],
          },
        },
        opening: {
          type: 'array',
          items: {
            type: 'object',
            fields: {
              identifier: {
                type: 'string',
                values: ['Driver', 'Passenger', 'RearLeft', 'RearRight', 'Trunk', 'RearWindow', 'RoofWindow'],
              },
              state: { type: 'string', values: ['Open', 'Closed'] },
            },
          },
        },
      },
    },
    DrivingBehavior: {
      required: ['createdAt'],
      all: [
        { ref: 'CreatedAtField' },
        { type: 'object' },
        { type: 'object', fields: { updatedAt: { type: 'string(date-time)' } } },
        { ref: 'DrivingBehaviorBase' },
      ],
    },
    DrivingBehaviorBase: {
      type: 'object',
      fields: {
        mode: {
          type: 'string',
          values: [
            'Normal',
            'Sport',
            'Comfort',
            'Eco',
            'Sand',
            'Mud',
            'Snow',
            'ZEV',
            'Hybrid',
            'ZEVEco',
            'HybridEco',
            'EcoPlus',
            'eAWD',
            '4AWD',
            'ReinforcedLoad',
          ],
        },
      },
    },
    ECoaching: {
      type: 'object',
      fields: {
        _links: {
          type: 'object',
          fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } },
          required: ['self'],
        },
        scores: {
          type: 'array',
          items: {
            type: 'object',
            fields: {
              category: {
                type: 'string',
                values: [
                  'Global',
                  'Acceleration',
                  'Break',
                  'AirCondioner',
                  'ColdEngine',
                  'TirePressure',
                  'Slope',
                  'Speed',
                  'StartStop',
                ],
              },
              score: { type: 'integer' },
            },
          },
        },
        _embedded: { type: 'object' },
      },
      required: ['_links'],
    },
    Energy: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Fuel', 'Electric'] },
        subType: { type: 'string', values: ['FossilEnergy', 'ElectricEnergy', 'Hydrogen'] },
        level: { type: 'number(float)' },
        autonomy: { type: 'integer' },
        extension: {
          type: 'object',
          fields: {
            fuel: { type: 'object', fields: { consumptions: { ref: 'CompositFuelEnergyConsumption' } } },
            electric: {
              type: 'object',
              fields: { battery: { ref: 'EnergyBattery' }, charging: { ref: 'EnergyCharging' } },
            },
          },
        },
      },
      required: ['createdAt', 'type'],
      all: [{ ref: 'CreatedAtField' }],
    },
    EnergyBase: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Fuel', 'Electric'] },
        subType: { type: 'string', values: ['FossilEnergy', 'ElectricEnergy', 'Hydrogen'] },
        level: { type: 'number(float)' },
        autonomy: { type: 'integer' },
        extension: {
          type: 'object',
          fields: {
            fuel: { type: 'object', fields: { consumptions: { ref: 'CompositFuelEnergyConsumption' } } },
            electric: {
              type: 'object',
              fields: { battery: { ref: 'EnergyBatteryBase' }, charging: { ref: 'EnergyCharging' } },
            },
          },
        },
      },
      required: ['type'],
    },
    EnergyBattery: {
      type: 'object',
      fields: {
        load: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'LoadElectricEnergy' }] },
        health: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'HealthElectricEnergy' }] },
      },
    },
    EnergyBatteryBase: {
      type: 'object',
      fields: { load: { ref: 'LoadElectricEnergy' }, health: { ref: 'HealthElectricEnergy' } },
    },
    EnergyCharging: {
      type: 'object',
      fields: {
        plugged: { type: 'boolean' },
        status: { ref: 'ChargingStatusEnum' },
        remainingTime: { type: 'string' },
        chargingRate: { type: 'integer' },
        chargingPowerLevel: { type: 'string', values: ['Level1', 'Level2', 'Level3', 'Level4', 'Level5'] },
        chargingMode: { type: 'string', values: ['No', 'Slow', 'Quick'] },
        nextDelayedTime: { type: 'string' },
        schedule: { type: 'object', fields: { programs: { type: 'array', items: { ref: 'ChargeScheduleProgram' } } } },
        type: { type: 'string', values: ['Partial', 'Full'] },
      },
    },
    EnergyConsumption: {
      all: [
        { ref: 'Consumption' },
        {
          type: 'object',
          fields: {
            avgConsumption: { type: 'number(float)' },
            type: { ref: 'EnergyType' },
            subType: { ref: 'EnergySubType' },
          },
        },
        { required: ['type'] },
      ],
    },
    EnergySubType: { type: 'string', values: ['FossilEnergy', 'ElectricEnergy', 'Hydrogen'] },
    EnergyType: { type: 'string', values: ['Fuel', 'Electric'] },
    Engine: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'EngineBase' }] },
    EngineAir: { type: 'object', fields: { temp: { type: 'number(float)' } } },
    EngineBase: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Thermic', 'Electric'] },
        speed: { type: 'number(float)' },
        gmpStatus: { type: 'string', values: ['NotRunning', 'Starting', 'Running', 'Stopping', 'Stopped'] },
        extension: {
          type: 'object',
          fields: {
            thermic: {
              type: 'object',
              fields: { coolant: { ref: 'EngineLiquid' }, oil: { ref: 'EngineLiquid' }, air: { ref: 'EngineAir' } },
            },
          },
        },
      },
    },
    EngineLiquid: { type: 'object', fields: { level: { type: 'integer' }, temp: { type: 'number(float)' } } },
    Environment: { type: 'object', fields: { luminosity: { ref: 'Luminosity' }, air: { ref: 'Air' } } },
    EnvironmentBase: { type: 'object', fields: { luminosity: { ref: 'LuminosityBase' }, air: { ref: 'AirBase' } } },
    Extension: { type: 'object', fields: { odometer: { ref: 'VehicleOdometer' }, kinetic: { ref: 'Kinetic' } } },
    Fleet: {
      all: [
        { ref: 'UpdatedAtField' },
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                vehicles: { ref: 'Link' },
                status: { ref: 'Link' },
                maintenances: { ref: 'Link' },
                alerts: { ref: 'Link' },
                trips: { ref: 'Link' },
                collisions: { ref: 'Link' },
                monitors: { ref: 'Link' },
                callbacks: { ref: 'Link' },
              },
              required: ['self'],
            },
            name: { type: 'string' },
            id: { type: 'string' },
            description: { type: 'string' },
          },
          required: ['_links', 'id'],
        },
      ],
    },
    Fleets: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { fleets: { type: 'array', items: { ref: 'Fleet' } } } } },
        },
      ],
    },
    Geometry: { type: 'object', fields: { coordinates: {} }, required: ['coordinates', 'type'] },
    HealthElectricEnergy: {
      type: 'object',
      fields: { capacity: { type: 'integer' }, resistance: { type: 'integer' } },
    },
    Ignition: { all: [{ ref: 'CreatedAtField' }, { ref: 'IgnitionBase' }] },
    IgnitionBase: {
      type: 'object',
      fields: { type: { type: 'string', values: ['Stop', 'StartUp', 'Start'] } },
      required: ['createdAt', 'type'],
    },
    Kinetic: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'BasicKinetic' }] },
    LightingBase: {
      type: 'object',
      fields: {
        turn: { type: 'array', items: { type: 'string', values: ['Left', 'Right'] } },
        light: { type: 'array', items: { type: 'string', values: ['Front', 'Rear'] } },
        status: { type: 'array', items: { type: 'string', values: ['On', 'Off'] } },
      },
    },
    LightingSystem: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'LightingSystemBase' }] },
    LightingSystemBase: { type: 'object', fields: { turn: { ref: 'Lights' }, fog: { ref: 'Lights' } } },
    Lights: {
      type: 'array',
      items: {
        type: 'object',
        fields: {
          direction: { type: 'string', values: ['Left', 'Right'] },
          position: { type: 'string', values: ['Front', 'Rear'] },
          status: { type: 'string', values: ['Off', 'On'] },
        },
      },
    },
    Link: {
      type: 'object',
      fields: {
        href: { ref: 'Url' },
        templated: { type: 'boolean' },
        type: { type: 'string' },
        deprecation: { ref: 'Url' },
        name: { type: 'string' },
        title: { type: 'string' },
        profile: { type: 'string' },
        hreflang: { type: 'string' },
      },
      required: ['href'],
    },
    LiteEnergy: {
      type: 'object',
      fields: {
        type: { ref: 'EnergyType' },
        subType: { ref: 'EnergySubType' },
        level: { type: 'number(float)' },
        autonomy: { type: 'integer' },
      },
    },
    LoadElectricEnergy: { type: 'object', fields: { capacity: { type: 'integer' }, residual: { type: 'integer' } } },
    Luminosity: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'LuminosityBase' }] },
    LuminosityBase: { type: 'object', fields: { day: { type: 'boolean' } } },
    Maintenance: {
      all: [
        { ref: 'MaintenanceObj' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, alerts: { ref: 'Link' } },
              required: ['self'],
            },
          },
          required: ['_links'],
        },
      ],
    },
    MaintenanceBase: {
      type: 'object',
      fields: {
        vin: { ref: 'Vin' },
        daysBeforeMaintenance: { type: 'integer' },
        mileageBeforeMaintenance: { type: 'number(float)' },
      },
      required: ['createdAt', 'vin'],
    },
    MaintenanceList: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { maintenances: { type: 'array', items: { ref: 'Maintenance' } } } },
          },
        },
      ],
    },
    MaintenanceObj: { all: [{ ref: 'CreatedAtField' }, { ref: 'UpdatedAtField' }, { ref: 'MaintenanceBase' }] },
    Monitor: {
      all: [
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            updatedAt: { type: 'string(date-time)' },
            _links: { type: 'object', fields: { self: { ref: 'Link' }, fleet: { ref: 'Link' } }, required: ['self'] },
            monitorId: { ref: 'MonitorId' },
            monitor: { ref: 'MonitorParameter' },
            status: { ref: 'MonitorStatus' },
          },
          required: ['_links', 'createdAt', 'monitor', 'monitorId', 'status', 'updatedAt'],
        },
      ],
    },
    MonitorCallbackSubscribe: {
      all: [{ ref: 'CallbackSubscribe' }, { type: 'object', fields: { refreshEvent: { type: 'integer' } } }],
    },
    MonitorId: { type: 'string' },
    MonitorParameter: {
      type: 'object',
      fields: {
        label: { type: 'string' },
        subscribeParam: { ref: 'MonitorCallbackSubscribe' },
        extendedEventParam: {
          type: 'array',
          items: {
            type: 'string',
            values: [
              'vehicle.doorsState',
              'vehicle.status',
              'vehicle.maintenance',
              'vehicle.position',
              'vehicle.telemetry',
              'vehicle.alerts',
              'vehicle.collisions',
              'vehicle.trip',
              'vehicle.stolen',
            ],
          },
        },
        triggerParam: {
          type: 'object',
          fields: { triggers: { type: 'array', items: { ref: 'MonitorTrigger' } }, boolExp: { type: 'string' } },
          required: ['boolExp', 'triggers'],
        },
      },
      required: ['label', 'subscribeParam', 'triggerParam'],
    },
    MonitorRef: {
      all: [
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            updatedAt: { type: 'string(date-time)' },
            _links: { type: 'object', fields: { fleet: { ref: 'Link' }, monitor: { ref: 'Link' } } },
            monitorId: { ref: 'MonitorId' },
            status: { ref: 'MonitorStatus' },
          },
          required: ['createdAt', 'monitorId', 'status', 'updatedAt'],
        },
      ],
    },
    MonitorStatus: { type: 'string', values: ['Running', 'Paused', 'Failed'] },
    MonitorStatusSetter: {
      type: 'object',
      fields: { status: { type: 'string', values: ['Running', 'Paused'] } },
      required: ['status'],
    },
    MonitorTrigger: {
      type: 'object',
      fields: {
        name: { type: 'string' },
        zone: { ref: 'ZoneTrigger' },
        time: { ref: 'TimeTrigger' },
        data: { ref: 'DataTrigger' },
      },
      required: ['name'],
    },
    Monitors: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { monitors: { type: 'array', items: { ref: 'Monitor' } } } } },
        },
      ],
    },
    OnboardCapabilities: {
      type: 'object',
      fields: {
        data: {
          type: 'array',
          items: {
            type: 'string',
            values: [
              'data:vehicle:devices:pnc',
              'data:telemetry',
              'data:telemetry:environment',
              'data:telemetry:privacy',
              'data:telemetry:vehicle',
              'data:telemetry:vehicle:ignition',
              'data:telemetry:vehicle:preconditioning',
              'data:telemetry:vehicle:energies',
              'data:telemetry:vehicle:engines',
              'data:telemetry:vehicle:doorsState',
              'data:telemetry:vehicle:powertrain',
              'data:telemetry:vehicle:battery',
              'data:telemetry:vehicle:safety',
              'data:telemetry:vehicle:odometer',
              'data:telemetry:vehicle:kinetic',
              'data:telemetry:vehicle:transmission',
              'data:telemetry:vehicle:adas',
              'data:telemetry:vehicle:lightingSystem',
              'data:telemetry:vehicle:maintenance',
              'data:telemetry:vehicle:drivingBehavior',
              'data:telemetry:vehicle:wipingBlades',
              'data:telemetry:vehicle:alarm',
              'data:position',
              'data:trip',
              'data:alert',
              'data:collision',
            ],
          },
        },
        remote: {
          type: 'object',
          fields: {
            preconditioning: {
              type: 'object',
              fields: {
                supported: { type: 'boolean' },
                scopeName: { type: 'string', values: ['remote:preconditioning:write'] },
                parameters: {
                  type: 'object',
                  fields: {
                    programs: { type: 'object', fields: { size: { type: 'integer' } }, required: ['size'] },
                    immediate: { type: 'boolean' },
                  },
                },
              },
              required: ['parameters', 'scopeName', 'supported'],
            },
            charging: {
              type: 'object',
              fields: {
                supported: { type: 'boolean' },
                scopeName: { type: 'string', values: ['remote:charging:write'] },
                parameters: {
                  type: 'object',
                  fields: {
                    immediate: { type: 'object', fields: { start: { type: 'boolean' }, stop: { type: 'boolean' } } },
                    schedule: {
                      type: 'object',
                      fields: {
                        programs: {
                          type: 'object',
                          fields: { supported: { type: 'boolean' }, size: { type: 'integer' } },
                          required: ['supported'],
                        },
                        nextDelayedTime: { type: 'boolean' },
                      },
                      required: ['nextDelayedTime', 'preferences', 'programs'],
                    },
                    preferences: { type: 'object', fields: { level: { type: 'boolean' }, type: { type: 'boolean' } } },
                  },
                },
              },
              required: ['parameters', 'scopeName', 'supported'],
            },
            door: {
              type: 'object',
              fields: { supported: { type: 'boolean' }, scopeName: { type: 'string', values: ['remote:door:write'] } },
              required: ['scopeName', 'supported'],
            },
            horn: {
              type: 'object',
              fields: { supported: { type: 'boolean' }, scopeName: { type: 'string', values: ['remote:horn:write'] } },
              required: ['scopeName', 'supported'],
            },
            lights: {
              type: 'object',
              fields: {
                supported: { type: 'boolean' },
                scopeName: { type: 'string', values: ['remote:lights:write'] },
              },
              required: ['scopeName', 'supported'],
            },
            wakeup: {
              type: 'object',
              fields: {
                supported: { type: 'boolean' },
                scopeName: { type: 'string', values: ['remote:wakeup:write'] },
              },
              required: ['scopeName', 'supported'],
            },
            navigation: {
              type: 'object',
              fields: {
                supported: { type: 'boolean' },
                scopeName: { type: 'string', values: ['remote:navigation:write'] },
              },
              required: ['scopeName', 'supported'],
            },
            stolen: { type: 'object', fields: { supported: { type: 'boolean' } } },
          },
          required: ['charging', 'door', 'horn', 'lights', 'navigation', 'preconditioning', 'stolen', 'wakeup'],
        },
      },
    },
    Point: {
      all: [
        { ref: 'Geometry' },
        {
          type: 'object',
          fields: {
            type: { type: 'string', values: ['Point'] },
            coordinates: { type: 'array', items: { type: 'number(float)' } },
          },
        },
        { required: ['coordinates', 'type'] },
      ],
    },
    Position: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Feature'] },
        geometry: { ref: 'Point' },
        properties: {
          required: ['createdAt'],
          all: [
            { ref: 'CreatedAtField' },
            {
              type: 'object',
              fields: {
                vin: { ref: 'Vin' },
                heading: { type: 'integer' },
                signalQuality: { type: 'integer' },
                type: { type: 'string', values: ['Estimated', 'Acquire'] },
                fixStatus: { type: 'string', values: ['2D', '3D'] },
              },
            },
          ],
        },
      },
      required: ['geometry', 'properties', 'type'],
    },
    PositionBase: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Feature'] },
        geometry: { ref: 'Point' },
        properties: {
          type: 'object',
          fields: {
            vin: { ref: 'Vin' },
            heading: { type: 'integer' },
            signalQuality: { type: 'integer' },
            type: { type: 'string', values: ['Estimated', 'Acquire'] },
            fixStatus: { type: 'string', values: ['2D', '3D'] },
          },
        },
      },
      required: ['geometry', 'properties', 'type'],
    },
    Powertrain: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'PowertrainBase' }] },
    PowertrainBase: {
      type: 'object',
      fields: { status: { type: 'string', values: ['NotRunning', 'Starting', 'Running', 'Stopping', 'Stopped'] } },
    },
    Preconditioning: {
      type: 'object',
      fields: {
        airConditioning: {
          required: ['createdAt'],
          all: [
            { ref: 'CreatedAtField' },
            { type: 'object' },
            {
              type: 'object',
              fields: {
                status: { type: 'string', values: ['Enabled', 'Disabled', 'Finished', 'Failure'] },
                startingCause: { type: 'string', values: ['Immediate', 'Scheduled'] },
                failureCause: {
                  type: 'string',
                  values: [
                    'Defect',
                    'DoorOpened',
                    'LowBattery',
                    'LowFuelLevel',
                    'TooManyUnusedProg',
                    'WindowsRoofOpened',
                    'HoodOpened',
                    'NotParked',
                    'OtherFailures',
                  ],
                },
                programs: { type: 'array', items: { ref: 'PreconditioningProgram' } },
              },
            },
          ],
        },
      },
    },
    PreconditioningBase: {
      type: 'object',
      fields: {
        airConditioning: {
          all: [
            { type: 'object' },
            {
              type: 'object',
              fields: {
                status: { type: 'string', values: ['Enabled', 'Disabled', 'Finished', 'Failure'] },
                startingCause: { type: 'string', values: ['Immediate', 'Scheduled'] },
                failureCause: {
                  type: 'string',
                  values: [
                    'Defect',
                    'DoorOpened',
                    'LowBattery',
                    'LowFuelLevel',
                    'TooManyUnusedProg',
                    'WindowsRoofOpened',
                    'HoodOpened',
                    'NotParked',
                    'OtherFailures',
                  ],
                },
                programs: { type: 'array', items: { ref: 'PreconditioningProgram' } },
              },
            },
          ],
        },
      },
    },
    PreconditioningProgram: {
      all: [
        { ref: 'Program' },
        { type: 'object', fields: { slot: { type: 'integer' }, enabled: { type: 'boolean' } } },
        { required: ['enabled', 'occurence', 'recurrence', 'start'] },
      ],
    },
    Privacy: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'PrivacyBase' }] },
    PrivacyBase: { type: 'object', fields: { state: { type: 'string', values: ['None', 'Geolocation', 'Full'] } } },
    Program: {
      type: 'object',
      fields: {
        recurrence: { type: 'string', values: ['None', 'Daily'] },
        start: { type: 'string' },
        occurence: {
          type: 'object',
          fields: {
            day: {
              type: 'array',
              items: { type: 'string', values: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
            },
          },
          required: ['day'],
        },
      },
      required: ['start'],
    },
    Range: { type: 'string' },
    Remote: {
      type: 'object',
      fields: {
        label: { type: 'string' },
        preconditioning: { ref: 'RemotePreconditioning' },
        immobilization: { ref: 'RemoteSetImmobilization' },
        door: { ref: 'RemoteDoorsState' },
        horn: { ref: 'RemoteHorn' },
        charging: { ref: 'RemoteCharging' },
        stolen: { ref: 'RemoteStolen' },
        lights: { ref: 'RemoteLights' },
        wakeUp: { ref: 'RemoteWakeUp' },
        navigation: { ref: 'RemoteNavigation' },
      },
    },
    RemoteAction: {
      all: [
        { ref: 'RemoteRef' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { fleet: { ref: 'Link' }, callback: { ref: 'Link' }, self: { ref: 'Link' } },
              required: ['self'],
            },
            remoteActionId: { ref: 'RemoteActionId' },
            remote: { ref: 'Remote' },
            status: { ref: 'RemoteActionStatus' },
            failureCause: { ref: 'RemoteFailedEventStatus' },
            feedbackDetail: { ref: 'RemoteEventFeedbackDetail' },
          },
          required: ['_links'],
        },
      ],
    },
    RemoteActionId: { type: 'string' },
    RemoteActionStatus: {
      type: 'string',
      values: [
        'Accepted',
        'Failed',
        'Success',
        'AlreadyDone',
        'WakingUpVehicle',
        'CheckingVehicle',
        'SentToVehicle',
        'VehicleBatteryChargeTooLow',
        'TooManyWakeUpsOverMonth',
      ],
    },
    RemoteActions: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { remoteActions: { type: 'array', items: { ref: 'RemoteAction' } } } },
          },
        },
      ],
    },
    RemoteAttribute: {
      all: [
        { ref: 'Attribute' },
        {
          type: 'object',
          fields: {
            value: {
              any: [{ type: 'string' }, { type: 'string', values: ['vin', 'callbackID', 'remoteType', 'fleetID'] }],
            },
          },
        },
      ],
    },
    RemoteAttributeSet: { type: 'array', items: { ref: 'RemoteAttribute' } },
    RemoteCallback: {
      type: 'object',
      fields: {
        _links: {
          type: 'object',
          fields: { self: { ref: 'Link' }, fleet: { ref: 'Link' }, remotes: { ref: 'Link' } },
          required: ['self'],
        },
        id: { ref: 'RemoteCallbackId' },
        subscribe: { ref: 'RemoteCallbackSubscribe' },
        status: { ref: 'CallbackStatus' },
      },
      required: ['_links', 'id', 'status', 'subscribe'],
    },
    RemoteCallbackId: { type: 'string' },
    RemoteCallbackSubscribe: {
      all: [
        { ref: 'CallbackSubscribe' },
        {
          type: 'object',
          fields: {
            label: { type: 'string' },
            retryPolicy: {
              type: 'object',
              fields: { policy: { type: 'string', values: ['None', 'Bounded'] } },
              required: ['policy'],
            },
            callback: {
              type: 'object',
              fields: {
                webhook: {
                  all: [{ ref: 'Webhook' }, { type: 'object', fields: { attributes: { ref: 'RemoteAttributeSet' } } }],
                },
              },
            },
            remoteTypes: { ref: 'RemoteTypes' },
          },
          required: ['remoteTypes'],
        },
      ],
    },
    RemoteCallbacks: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { callbacks: { type: 'array', items: { ref: 'RemoteCallback' } } } },
          },
        },
      ],
    },
    RemoteCallbacksStatusSetter: {
      type: 'object',
      fields: { status: { type: 'string', values: ['Running', 'Paused'] } },
      required: ['status'],
    },
    RemoteCharging: {
      type: 'object',
      fields: {
        nextDelayedTime: { type: 'string' },
        schedule: {
          type: 'object',
          fields: {
            nextDelayedTime: { type: 'string' },
            programs: {
              type: 'array',
              items: {
                all: [
                  { ref: 'BasicProgram' },
                  {
                    type: 'object',
                    fields: { enabled: { type: 'boolean' }, slot: { type: 'integer' }, end: { type: 'string' } },
                  },
                ],
              },
            },
          },
        },
        immediate: { type: 'boolean' },
        preferences: {
          type: 'object',
          fields: {
            level: { type: 'string', values: ['Level1', 'Level2', 'Level3', 'Level4', 'Level5'] },
            type: { type: 'string', values: ['Partial', 'Full'] },
          },
        },
      },
    },
    RemoteDoorsState: {
      type: 'object',
      fields: { state: { type: 'string', values: ['Unlocked', 'Locked'] }, forced: { type: 'boolean' } },
      required: ['state'],
    },
    RemoteEventFeedbackDetail: { type: 'string', values: ['NoCIDBlacklisted', 'CIDBlacklisted'] },
    RemoteFailedEventStatus: {
      type: 'string',
      values: [
        'GeneralError',
        'VehicleError',
        'WrongCommand',
        'VehicleConnectionTimeout',
        'MissingRights',
        'NotPossibleDueToVehicleBatteryLevel',
        'NotPossibleDueToVehiclePrivacyLevel',
        'TooManyWakeUpsOverMonth',
        'TooManyRequestInShortTime',
        'SameActionInProgress',
        'NotPossibleDueToVehicleStolenState',
        'VehicleInUse',
        'TooManyRequestSent',
        'DoorsOpen',
        'VehicleErrorOrCidInside',
        'CidInside',
        'ExternalChargingSystemError',
        'VehicleChargingSystemError',
        'VehicleIsNotLocked',
        'CanceledByDriver',
      ],
    },
    RemoteHorn: {
      type: 'object',
      fields: { state: { type: 'string', values: ['Activated', 'Unactivated'] } },
      required: ['state'],
    },
    RemoteLights: { type: 'object', fields: { on: { type: 'boolean' } }, required: ['on'] },
    RemoteNavigation: {
      type: 'object',
      fields: { driverApproval: { type: 'boolean' }, positions: { type: 'array', items: { ref: 'Point' } } },
      required: ['positions'],
    },
    RemotePostResponse: {
      type: 'object',
      fields: {
        _links: {
          type: 'object',
          fields: { fleet: { ref: 'Link' }, callback: { ref: 'Link' }, remote: { ref: 'Link' } },
        },
        remoteActionId: { ref: 'RemoteActionId' },
        type: { ref: 'RemoteType' },
      },
    },
    RemotePreconditioning: {
      type: 'object',
      fields: {
        airConditioning: {
          type: 'object',
          fields: {
            immediate: { type: 'boolean' },
            programs: {
              type: 'array',
              items: {
                all: [
                  { ref: 'Program' },
                  {
                    type: 'object',
                    fields: {
                      slot: { type: 'integer' },
                      enabled: { type: 'boolean' },
                      actionsType: { type: 'string', values: ['Delete', 'Set'] },
                    },
                  },
                ],
              },
            },
          },
        },
      },
      required: ['airConditioning'],
    },
    RemoteRef: {
      type: 'object',
      fields: {
        remoteActionId: { ref: 'RemoteActionId' },
        status: { ref: 'RemoteActionStatus' },
        type: { ref: 'RemoteType' },
      },
    },
    RemoteSetImmobilization: { type: 'object', fields: { activate: { type: 'boolean' } }, required: ['activate'] },
    RemoteStolen: {
      type: 'object',
      fields: {
        stolen: { type: 'boolean' },
        trackingPeriod: { type: 'object', fields: { running: { type: 'integer' }, shutdown: { type: 'integer' } } },
        immobilization: { type: 'object', fields: { activate: { type: 'boolean' } }, required: ['activate'] },
      },
    },
    RemoteType: {
      type: 'string',
      values: [
        'ThermalPreconditioning',
        'ElectricBatteryChargingRequest',
        'Horn',
        'Doors',
        'Lights',
        'Immobilization',
        'Stolen',
        'WakeUp',
        'Navigation',
      ],
    },
    RemoteTypes: { type: 'array', items: { ref: 'RemoteType' } },
    RemoteWakeUp: {
      type: 'object',
      fields: { action: { type: 'string', items: { type: 'string', values: ['WakeUp'] } } },
    },
    Safety: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'BaseSafety' }] },
    ServiceType: {
      required: ['createdAt'],
      all: [
        { ref: 'CreatedAtField' },
        { type: 'object', fields: { type: { type: 'string', values: ['Electric', 'Hybrid', 'Unknown'] } } },
      ],
    },
    Status: {
      all: [
        { ref: 'CreatedAtField' },
        { ref: 'UpdatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, fleet: { ref: 'Link' } },
              required: ['self'],
            },
            vin: { ref: 'Vin' },
            ignition: { ref: 'Ignition' },
            lastPosition: { ref: 'Position' },
            preconditioning: { ref: 'Preconditioning' },
            energies: { type: 'array', items: { ref: 'Energy' } },
            engines: { type: 'array', items: { ref: 'Engine' } },
            transmission: { ref: 'Transmission' },
            powertrain: { ref: 'Powertrain' },
            adas: { ref: 'Adas' },
            doorsState: { ref: 'DoorsState' },
            privacy: { ref: 'Privacy' },
            battery: { ref: 'Battery' },
            service: { ref: 'ServiceType' },
            safety: { ref: 'Safety' },
            odometer: { ref: 'VehicleOdometer' },
            kinetic: { ref: 'Kinetic' },
            environment: { ref: 'Environment' },
            drivingBehavior: { ref: 'DrivingBehavior' },
            wipingBlades: { ref: 'WipingBladesState' },
            lightingSystem: { ref: 'LightingSystem' },
            alarm: { ref: 'VehicleStatusAlarm' },
            stolen: { ref: 'StolenObj' },
            _embedded: { type: 'object', fields: { extension: { ref: 'Extension' } } },
          },
          required: ['_links', 'createdAt', 'vin'],
        },
      ],
    },
    StatusList: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { status: { type: 'array', items: { ref: 'Status' } } } } },
        },
      ],
    },
    Stolen: { all: [{ ref: 'CreatedAtField' }, { ref: 'UpdatedAtField' }, { ref: 'StolenBase' }] },
    StolenBase: {
      type: 'object',
      fields: {
        _links: { type: 'object', fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' } }, required: ['self'] },
        id: { type: 'string' },
        state: { type: 'boolean' },
        startedAt: { type: 'string(date-time)' },
        endAt: { type: 'string(date-time)' },
        startPosition: { ref: 'Position' },
        endPosition: { ref: 'Position' },
      },
      required: ['_links', 'createdAt', 'id', 'startedAt', 'state'],
    },
    StolenCollection: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { stolen: { type: 'array', items: { ref: 'Stolen' } } } } },
        },
      ],
    },
    StolenObj: { all: [{ ref: 'CreatedAtField' }, { ref: 'StolenBase' }] },
    Tab_Links: {
      type: 'object',
      fields: {
        self: { ref: 'Link' },
        first: { ref: 'Link' },
        next: { ref: 'Link' },
        prev: { ref: 'Link' },
        last: { ref: 'Link' },
      },
      required: ['first', 'self'],
    },
    Telemetries: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { telemetries: { type: 'array', items: { ref: 'Telemetry' } } } },
          },
        },
      ],
    },
    Telemetry: {
      all: [
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } },
              required: ['self'],
            },
            privacy: { ref: 'PrivacyBase' },
            vehicle: {
              type: 'object',
              fields: {
                engines: { type: 'array', items: { ref: 'EngineBase' } },
                energies: { type: 'array', items: { ref: 'EnergyBase' } },
                transmission: { ref: 'Transmission' },
                powertrain: { ref: 'PowertrainBase' },
                adas: { ref: 'Adas' },
                lighting: { ref: 'LightingBase' },
                lightingSystem: { ref: 'LightingSystemBase' },
                ignition: { ref: 'IgnitionBase' },
                doorsState: { ref: 'DoorsStateBase' },
                battery: { ref: 'BatteryBase' },
                safety: { ref: 'BaseSafety' },
                wipingBlades: { ref: 'WipingBladesState' },
                odometer: { type: 'object', fields: { mileage: { type: 'number(float)' } } },
                alarm: { ref: 'BaseAlarm' },
                kinetic: { ref: 'BasicKinetic' },
                drivingBehavior: { ref: 'DrivingBehaviorBase' },
              },
            },
            environment: { ref: 'EnvironmentBase' },
            _embedded: { type: 'object', fields: { extension: { ref: 'TelemetryExtension' } } },
          },
          required: ['_links', 'createdAt'],
        },
      ],
    },
    TelemetryEnum: {
      type: 'array',
      items: {
        type: 'string',
        values: [
          'environment',
          'privacy',
          'vehicle',
          'vehicle.adas',
          'vehicle.battery',
          'vehicle.doorsState',
          'vehicle.energies',
          'vehicle.engines',
          'vehicle.ignition',
          'vehicle.lighting',
          'vehicle.lightingSystem',
          'vehicle.safety',
          'vehicle.transmission',
          'vehicle.drivingBehavior',
          'vehicle.alarm.status',
          'vehicle.alarm.trigger',
          'vehicle.wipingBlades',
        ],
      },
    },
    TelemetryExtension: {
      type: 'object',
      fields: { location: { ref: 'PositionBase' }, maintenance: { ref: 'MaintenanceBase' } },
    },
    TelemetryExtensionType: { type: 'array', items: { type: 'string', values: ['location', 'maintenance'] } },
    TimeTrigger: {
      type: 'object',
      fields: { times: { type: 'array', items: { ref: 'TimeTriggerEntry' } }, timeZone: { type: 'string' } },
      required: ['times'],
    },
    TimeTriggerEntry: {
      all: [
        { ref: 'Program' },
        { required: ['start'] },
        {
          type: 'object',
          fields: {
            duration: { type: 'string' },
            start: { type: 'string' },
            occurence: {
              type: 'object',
              fields: {
                day: {
                  type: 'array',
                  items: { type: 'string', values: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] },
                },
                week: { type: 'array', items: { type: 'string([wW][1-5][0-9]?(-[wW][1-5][0-9]?)?)' } },
              },
            },
          },
        },
      ],
    },
    Transmission: {
      type: 'object',
      fields: {
        gearbox: {
          type: 'object',
          fields: {
            mode: {
              type: 'object',
              fields: {
                automatic: { type: 'boolean' },
                sport: { type: 'boolean' },
                snow: { type: 'boolean' },
                sequential: { type: 'boolean' },
                semiManual: { type: 'boolean' },
              },
            },
            ratio: {
              type: 'string',
              values: [
                'Ratio1',
                'Ratio2',
                'Ratio3',
                'Ratio4',
                'Ratio5',
                'Ratio6',
                'Ratio7',
                'Ratio8',
                'Neutral',
                'Reverse',
              ],
            },
          },
        },
      },
    },
    Trip: {
      all: [
        { ref: 'CreatedAtField' },
        { ref: 'UpdatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                vehicle: { ref: 'Link' },
                waypoints: { ref: 'Link' },
                alerts: { ref: 'Link' },
                collisions: { ref: 'Link' },
              },
              required: ['self'],
            },
            id: { type: 'string' },
            vin: { ref: 'Vin' },
            startedAt: { type: 'string(date-time)' },
            stoppedAt: { type: 'string(date-time)' },
            startPosition: { ref: 'Position' },
            stopPosition: { ref: 'Position' },
            duration: { type: 'integer' },
            distance: { type: 'number(float)' },
            startMileage: { type: 'number(float)' },
            startEnergies: { type: 'array', items: { ref: 'LiteEnergy' } },
            endEnergies: { type: 'array', items: { ref: 'LiteEnergy' } },
            energyConsumptions: { type: 'array', items: { ref: 'EnergyConsumption' } },
            kinetic: {
              type: 'object',
              fields: { avgSpeed: { type: 'number(float)' }, maxSpeed: { type: 'number(float)' } },
            },
            segments: { type: 'array', items: { ref: 'TripSegment' } },
            done: { type: 'boolean' },
            faults: {
              type: 'array',
              items: {
                type: 'object',
                fields: {
                  fault: { type: 'string', values: ['Unstarted', 'DataLacking', 'Unfinished'] },
                  cause: { type: 'string', values: ['GeoPrivacy', 'FullPrivacy', 'Connection'] },
                },
              },
            },
          },
          required: ['_links', 'createdAt', 'id', 'vin'],
        },
      ],
    },
    TripSegment: {
      type: 'object',
      fields: {
        propulsion: { type: 'string', values: ['Thermal', 'Electric', 'Hybrid'] },
        percent: { type: 'number(float)' },
        distance: { type: 'number(float)' },
      },
    },
    TripStateEnum: { type: 'string', values: ['Nominal', 'Unstarted', 'DataLacking', 'Unfinished'] },
    TripStateEnumArray: { type: 'array', items: { ref: 'TripStateEnum' } },
    Trips: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _links: { ref: 'Tab_Links' },
            total: { type: 'integer' },
            totalPage: { type: 'integer' },
            currentPage: { type: 'integer' },
            _embedded: { type: 'object', fields: { trips: { type: 'array', items: { ref: 'Trip' } } } },
          },
        },
      ],
    },
    UpdatedAtField: { type: 'object', fields: { updatedAt: { type: 'string(date-time)' } } },
    Url: { type: 'string' },
    Vehicle: {
      all: [
        { ref: 'UpdatedAtField' },
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                fleet: { ref: 'Link' },
                lastPosition: { ref: 'Link' },
                trips: { ref: 'Link' },
                maintenance: { ref: 'Link' },
                alerts: { ref: 'Link' },
                status: { ref: 'Link' },
                telemetry: { ref: 'Link' },
                collisions: { ref: 'Link' },
                alarms: { ref: 'Link' },
                monitors: { ref: 'Link' },
                remotes: { ref: 'Link' },
                callbacks: { ref: 'Link' },
              },
              required: ['self'],
            },
            id: { type: 'string' },
            vin: { type: 'string' },
            motorization: { type: 'string', values: ['Electric', 'Hybrid', 'Thermic', 'Hydrogen'] },
            brand: { type: 'string' },
            pictures: { type: 'array', items: { ref: 'Url' } },
            _embedded: { type: 'object', fields: { extension: { ref: 'VehicleExtension' } } },
          },
          required: ['_links'],
        },
      ],
    },
    VehicleBranding: { type: 'object', fields: { brand: { type: 'string' }, label: { type: 'string' } } },
    VehicleBrandingSingle: { type: 'object', fields: { brand: { type: 'string' } } },
    VehicleCapabilities: {
      type: 'object',
      fields: {
        vin: { type: 'string' },
        motorization: { type: 'string', values: ['Electric', 'Hybrid', 'Thermic', 'Hydrogen'] },
        _embedded: { type: 'object', fields: { extension: { ref: 'VehicleExtension' } } },
      },
      required: ['createdAt', 'vin'],
    },
    VehicleExtension: {
      type: 'object',
      fields: {
        onboardCapabilities: { ref: 'OnboardCapabilities' },
        branding: { ref: 'VehicleBranding' },
        pictures: { ref: 'VehiclePictures' },
      },
    },
    VehicleExtensionType: {
      type: 'array',
      items: { type: 'string', values: ['onboardCapabilities', 'branding', 'pictures'] },
    },
    VehicleExtensions: {
      type: 'object',
      fields: { branding: { ref: 'VehicleBrandingSingle' }, pictures: { ref: 'VehiclePictures' } },
    },
    VehicleItem: {
      all: [
        { ref: 'UpdatedAtField' },
        { ref: 'CreatedAtField' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                fleet: { ref: 'Link' },
                lastPosition: { ref: 'Link' },
                trips: { ref: 'Link' },
                maintenance: { ref: 'Link' },
                alerts: { ref: 'Link' },
                status: { ref: 'Link' },
                telemetry: { ref: 'Link' },
                monitors: { ref: 'Link' },
                remotes: { ref: 'Link' },
                callbacks: { ref: 'Link' },
                collisions: { ref: 'Link' },
              },
              required: ['self'],
            },
            id: { type: 'string' },
            vin: { type: 'string' },
            motorization: { type: 'string', values: ['Electric', 'Hybrid', 'Thermic', 'Hydrogen'] },
            brand: { type: 'string' },
            pictures: { type: 'array', items: { ref: 'Url' } },
            _embedded: { type: 'object', fields: { extension: { ref: 'VehicleExtensions' } } },
          },
          required: ['_links'],
        },
      ],
    },
    VehicleOdometer: {
      required: ['createdAt'],
      all: [{ ref: 'CreatedAtField' }, { type: 'object', fields: { mileage: { type: 'number(float)' } } }],
    },
    VehiclePictures: { type: 'array', items: { ref: 'Url' } },
    VehicleStatusAlarm: { ref: 'Alarm' },
    Vehicles: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: { type: 'object', fields: { vehicles: { type: 'array', items: { ref: 'VehicleItem' } } } },
          },
        },
      ],
    },
    VehiclesExtensionType: { type: 'array', items: { type: 'string', values: ['branding', 'pictures'] } },
    Vin: { type: 'string' },
    WayPoints: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: {
              type: 'object',
              fields: { positions: { type: 'array', items: { ref: 'Position' } } },
              required: ['positions'],
            },
          },
        },
      ],
    },
    Webhook: {
      type: 'object',
      fields: { target: { ref: 'Url' }, name: { type: 'string' }, attributes: { ref: 'AttributeSet' } },
      required: ['name', 'target'],
    },
    WipingBladesState: { required: ['createdAt'], all: [{ ref: 'CreatedAtField' }, { ref: 'WipingBladesStateBase' }] },
    WipingBladesStateBase: {
      type: 'object',
      fields: { active: { type: 'boolean' }, speed: { type: 'string', values: ['High', 'Low'] } },
    },
    ZoneTrigger: {
      type: 'object',
      fields: {
        transition: { type: 'string', values: ['In', 'Out'] },
        place: {
          type: 'object',
          fields: {
            radius: { type: 'integer' },
            center: {
              type: 'object',
              fields: { longitude: { type: 'number(double)' }, latitude: { type: 'number(double)' } },
              required: ['latitude', 'longitude'],
            },
          },
          required: ['center', 'radius'],
        },
      },
      required: ['place', 'transition'],
    },
    indexRange: { type: 'string' },
    xError: {
      type: 'object',
      fields: {
        code: { type: 'integer' },
        uuid: { type: 'string' },
        message: { type: 'string' },
        timestamp: { type: 'string' },
      },
    },
  },
};

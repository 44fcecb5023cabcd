import type { Inventory } from '../inventory.js';

/** API v2 as the graph knows it. Written by scripts/inventory.mjs. */
export const v2: Inventory = {
  version: '2.2.0',
  operations: {
    'DELETE /fleets/{fid}/monitors/{mid}': {
      id: 'deleteFleetMonitor',
      parameters: ['fleetId', 'monitorId'],
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
      parameters: ['fleetId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/alerts/{aid}': {
      id: 'getFleetAlertById',
      parameters: ['fleetId', 'alertId'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/collisions': {
      id: 'getFleetTripCollisions',
      parameters: ['fleetId', 'pageToken', 'timestamps', 'indexRange', 'pageSize'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/collisions/{cid}': {
      id: 'getCollisionsById',
      parameters: ['fleetId', 'collisionId'],
      responses: { '200': { ref: 'Collision' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/maintenances': {
      id: 'getFleetMantenanceList',
      parameters: ['fleetId', 'indexRange', 'pageSize', 'pageToken'],
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
    'GET /fleets/{fid}/status': {
      id: 'getFleetStatusList',
      parameters: ['fleetId', 'indexRange', 'pageSize', 'pageToken', 'statusExtension'],
      responses: { '200': { ref: 'StatusList' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips': {
      id: 'getFleetTrips',
      parameters: ['fleetId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Trips' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}': {
      id: 'getFleetTripsById',
      parameters: ['fleetId', 'tripId'],
      responses: { '200': { ref: 'Trip' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}/alerts': {
      id: 'getFleetTripAlerts',
      parameters: ['fleetId', 'tripId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}/alerts/{aid}': {
      id: 'getFleetTripAlertById',
      parameters: ['fleetId', 'tripId', 'alertId'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}/collisions': {
      id: 'getTripCollisionsByTrip',
      parameters: ['fleetId', 'pageToken', 'tripId', 'timestamps', 'indexRange', 'pageSize'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}/telemetry': {
      id: 'getFleetTelemetryForTrip',
      parameters: [
        'fleetId',
        'tripId',
        'timestamps',
        'indexRange',
        'pageSizeHighFrequency',
        'pageToken',
        'telemetryType',
        'telemetryExtension',
      ],
      responses: { '200': { ref: 'Telemetries' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/trips/{tid}/wayPoints': {
      id: 'getPathForATrip',
      parameters: ['fleetId', 'tripId', 'pageSizeHighFrequency', 'pageToken', 'indexRange', 'timestamps', 'tolerence'],
      responses: { '200': { ref: 'WayPoints' }, default: {} },
    },
    'GET /fleets/{fid}/vehicles': {
      id: 'getVehiclesByDevice',
      parameters: ['fleetId', 'pageSize', 'pageToken', 'locale', 'vinPrefix'],
      responses: { '200': { ref: 'Vehicles' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}': {
      id: 'getVehicleByid',
      parameters: ['fleetId', 'vehicleId', 'locale'],
      responses: { '200': { all: [{ ref: 'VehicleLabel' }, { ref: 'Vehicle' }] }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alerts': {
      id: 'getVehicleAlerts',
      parameters: ['fleetId', 'vehicleId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/alerts/{aid}': {
      id: 'getFleetVehicleAlertsById',
      parameters: ['fleetId', 'vehicleId', 'alertId'],
      responses: { '200': { ref: 'Alert' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/collisions': {
      id: 'getVehicleCollision',
      parameters: ['fleetId', 'vehicleId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Collisions' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/collisions/{cid}': {
      id: 'getVehicleCollisionById',
      parameters: ['fleetId', 'vehicleId', 'collisionId'],
      responses: { '200': { ref: 'Collision' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/lastPosition': {
      id: 'getCarLastPosition',
      parameters: ['fleetId', 'vehicleId'],
      responses: { '200': { ref: 'Position' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/maintenance': {
      id: 'getVehicleMaintenance',
      parameters: ['fleetId', 'vehicleId'],
      responses: { '200': { ref: 'Maintenance' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/status': {
      id: 'getFleetVehicleStatus',
      parameters: ['fleetId', 'vehicleId', 'statusExtension'],
      responses: { '200': { ref: 'Status' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/telemetry': {
      id: 'getTelemetry',
      parameters: [
        'fleetId',
        'vehicleId',
        'telemetryType',
        'timestamps',
        'indexRange',
        'pageSizeHighFrequency',
        'pageToken',
        'telemetryExtension',
      ],
      responses: { '200': { ref: 'Telemetries' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips': {
      id: 'getTripsByVehicle',
      parameters: ['fleetId', 'vehicleId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Trips' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}': {
      id: 'getFleetTripByVehicle',
      parameters: ['vehicleId', 'tripId', 'fleetId'],
      responses: { '200': { ref: 'Trip' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts': {
      id: 'getFleetTripAlertByVehicle',
      parameters: ['vehicleId', 'tripId', 'fleetId', 'timestamps', 'indexRange', 'pageSize', 'pageToken'],
      responses: { '200': { ref: 'Alerts' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/alerts/{aid}': {
      id: 'getFleetTripAlertByVehicleById',
      parameters: ['fleetId', 'vehicleId', 'tripId', 'alertId'],
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
        'timestamps',
        'indexRange',
        'pageSizeHighFrequency',
        'pageToken',
        'telemetryExtension',
        'telemetryType',
      ],
      responses: { '200': { ref: 'Telemetries' }, default: { ref: 'xError' } },
    },
    'GET /fleets/{fid}/vehicles/{vid}/trips/{tid}/wayPoints': {
      id: 'getPathForTrip',
      parameters: [
        'fleetId',
        'vehicleId',
        'tripId',
        'pageSizeHighFrequency',
        'pageToken',
        'indexRange',
        'timestamps',
        'tolerence',
      ],
      responses: { '200': { ref: 'WayPoints' }, default: {} },
    },
    'POST /fleets/{fid}/monitors': {
      id: 'createFleetVehicleMonitor',
      parameters: ['fleetId'],
      body: { shape: { ref: 'MonitorParameter' } },
      responses: { '202': { ref: 'MonitorRef' }, default: { ref: 'xError' } },
    },
    'PUT /fleets/{fid}/monitors/{mid}/status': {
      id: 'setFleetVehicleMonitorStatus',
      parameters: ['fleetId', 'monitorId'],
      body: { shape: { ref: 'MonitorStatusSetter' } },
      responses: { '202': { ref: 'MonitorRef' }, default: { ref: 'xError' } },
    },
  },
  parameters: {
    alertId: { name: 'aid', in: 'path', required: true, shape: { type: 'string' } },
    collisionId: { name: 'cid', in: 'path', required: true, shape: { type: 'string' } },
    fleetId: { name: 'fid', in: 'path', required: true, shape: { type: 'string' } },
    indexRange: { name: 'indexRange', in: 'query', shape: { ref: 'indexRange' } },
    locale: { name: 'locale', in: 'query', shape: { type: 'string' } },
    monitorId: { name: 'mid', in: 'path', required: true, shape: { type: 'string' } },
    pageSize: { name: 'pageSize', in: 'query', shape: { type: 'number(int)' } },
    pageSizeHighFrequency: { name: 'pageSize', in: 'query', shape: { type: 'number(int)' } },
    pageToken: { name: 'pageToken', in: 'query', shape: { type: 'string' } },
    statusExtension: { name: 'extension', in: 'query', shape: { ref: 'StatusExtensionType' } },
    telemetryExtension: { name: 'extension', in: 'query', shape: { ref: 'TelemetryExtensionType' } },
    telemetryType: { name: 'type', in: 'query', shape: { ref: 'TelemetryEnum' } },
    timestamps: { name: 'timestamps', in: 'query', shape: { type: 'array', items: { type: 'string' } } },
    tolerence: { name: 'tolerance', in: 'query', shape: { type: 'number(float)' } },
    tripId: { name: 'tid', in: 'path', required: true, shape: { type: 'string' } },
    vehicleId: { name: 'vid', in: 'path', required: true, shape: { type: 'string' } },
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
              items: { type: 'string', values: ['Fault', 'DriverInhibition', 'Active', 'Wait', 'OutOfService'] },
            },
          },
        },
        accr: {
          type: 'string',
          values: ['Activated', 'Fault', 'Hold', 'HoldWithOverSpeeding', 'Off', 'OverSpeedingByPedalPess', 'StandBy'],
        },
        lvv: { type: 'boolean' },
        rvv: {
          type: 'string',
          values: [
            'Off',
            'Inactive',
            'Active',
            'SpeedExceeded',
            'Disabled',
            'DisabledBySystem',
            'MaxSpeedExceed',
            'SpeedDeltaExceed',
            'ReducedVisibility',
            'Learning',
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
        lrka: { type: 'string', values: ['Authorized', 'CorrectionInProgress', 'NotAuthorized', 'NotSelected'] },
      },
    },
    Alert: {
      all: [
        { ref: 'TimeStamped' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: {
                self: { ref: 'Link' },
                vehicle: { ref: 'Link' },
                position: { ref: 'Link' },
                trips: { ref: 'Link' },
              },
            },
            id: { type: 'string' },
            vin: { ref: 'Vin' },
            active: { type: 'boolean' },
            type: { ref: 'AlertMsgEnum' },
            severity: { type: 'string', values: ['Information', 'Warning', 'Critical'] },
            updatedAt: { type: 'string(date-time)' },
            startedAt: { type: 'string(date-time)' },
            endAt: { type: 'string(date-time)' },
            startPosition: { ref: 'Position' },
            endPosition: { ref: 'Position' },
          },
          required: ['active', 'id', 'startedAt', 'type', 'updatedAt'],
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
        value: { any: [{ type: 'string' }, { type: 'string', values: ['vin', 'monitorID', 'fleetID'] }] },
      },
      required: ['key', 'type', 'value'],
    },
    AttributeSet: { type: 'array', items: { ref: 'Attribute' } },
    BasicKinetic: {
      type: 'object',
      fields: {
        acceleration: { type: 'number(float)' },
        speed: { type: 'number(float)' },
        pace: { type: 'number(float)' },
        moving: { type: 'boolean' },
      },
    },
    Battery: {
      type: 'object',
      fields: { voltage: { type: 'number(float)' }, createdAt: { type: 'string(date-time)' } },
    },
    BoundedProgram: {
      all: [
        { ref: 'Program' },
        {
          type: 'object',
          fields: {
            duration: { type: 'string' },
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
          required: ['duration', 'occurence', 'start'],
        },
      ],
    },
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
          fields: { size: { type: 'number(int)' }, timeWindow: { type: 'number(int)' } },
          required: ['size'],
        },
        callback: { type: 'object', fields: { webhook: { ref: 'Webhook' } }, required: ['webhook'] },
      },
      required: ['callback'],
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
      required: ['_embedded', 'currentPage', 'total', 'totalPage'],
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
            updatedAt: { type: 'string(date-time)' },
            tippedOver: { type: 'boolean' },
            pedestrian: { type: 'boolean' },
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } },
            },
          },
          required: ['id'],
        },
      ],
    },
    CollisionDetails: {
      type: 'object',
      fields: {
        side: { type: 'string', values: ['Front', 'Rear', 'Lateral'] },
        severity: { type: 'string', values: ['Minimal', 'Minor', 'Major'] },
      },
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
    CreatedAtField: { type: 'object', fields: { createdAt: { type: 'string(date-time)' } } },
    DataTrigger: {
      type: 'object',
      fields: {
        data: {
          type: 'string',
          values: [
            'vehicle.alert',
            'vehicle.odometer',
            'vehicle.engines.running',
            'vehicle.engines.thermic.oil.temp',
            'vehicle.energy.electric.level',
            'vehicle.energy.electric.autonomy',
            'vehicle.energy.fuel.level',
            'vehicle.energy.fuel.autonomy',
            'vehicle.energy.charging.status',
            'vehicle.energy.charging.plugged',
            'vehicle.doorsState.lockedState',
            'vehicle.doorsState.opening',
            'vehicle.kinetic.moving',
            'vehicle.kinetic.speed',
            'vehicle.trip',
            'vehicle.maintenance.daysBeforeMaintenance',
            'vehicle.maintenance.mileageBeforeMaintenance',
            'vehicle.safety.beltWarning',
            'environment.air.temp',
            'privacy.state',
            'privacy.driverRequestState',
            'vehicle.drivingBehavior.mode',
            'vehicle.collision.side',
            'vehicle.collision.severity',
            'vehicle.safety.autoECallTriggering',
          ],
        },
        op: { type: 'string', values: ['equalsTo', 'greaterThan', 'lowerThan', 'includedIn', 'onChange'] },
        value: { type: 'array', items: { type: 'string' } },
      },
      required: ['data', 'op'],
    },
    DoorsState: {
      all: [
        { type: 'object', fields: { updatedAt: { type: 'string(date-time)' } } },
        {
          type: 'object',
          fields: {
            lockedState: {
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
            'Confort',
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
        _links: { type: 'object', fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } } },
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
              score: { type: 'number(int)' },
            },
          },
        },
        _embedded: { type: 'object' },
      },
    },
    ElectricResidualEnergy: { type: 'number(float)' },
    Energy: {
      type: 'object',
      fields: {
        updatedAt: { type: 'string(date-time)' },
        type: { type: 'string', values: ['Fuel', 'Electric', 'Hydrogen'] },
        level: { type: 'number(float)' },
        autonomy: { type: 'integer' },
        extension: {
          type: 'object',
          fields: {
            fuel: { type: 'object', fields: { consumption: { ref: 'FuelEnergyConsumption' } } },
            electric: {
              type: 'object',
              fields: {
                residual: { ref: 'ElectricResidualEnergy' },
                battery: { ref: 'EnergyBattery' },
                charging: { ref: 'EnergyCharging' },
              },
            },
          },
        },
      },
    },
    EnergyBattery: {
      type: 'object',
      fields: {
        capacity: { type: 'number(float)' },
        health: { type: 'object', fields: { capacity: { type: 'number(int)' }, resistance: { type: 'number(int)' } } },
      },
    },
    EnergyCharging: {
      type: 'object',
      fields: {
        plugged: { type: 'boolean' },
        status: { ref: 'ChargingStatusEnum' },
        remainingTime: { type: 'string' },
        chargingRate: { type: 'integer' },
        chargingMode: { type: 'string', values: ['No', 'Slow', 'Quick'] },
        nextDelayedTime: { type: 'string' },
      },
      required: ['status'],
    },
    Engine: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Thermic', 'Electric'] },
        oil: { type: 'object', fields: { temp: { type: 'number(float)' } } },
        speed: { type: 'number(float)' },
        gmpStatus: { type: 'string', values: ['NotRunning', 'Starting', 'Running', 'Stopping', 'Stopped'] },
        extension: {
          type: 'object',
          fields: {
            thermic: {
              type: 'object',
              fields: {
                coolant: { ref: 'EngineLiquid' },
                oil: { ref: 'EngineLiquid' },
                scr: { type: 'string', values: ['Off', 'Blinked', 'On'] },
              },
            },
          },
        },
      },
    },
    EngineLiquid: { type: 'object', fields: { level: { type: 'number(int)' }, temp: { type: 'number(float)' } } },
    Environment: {
      type: 'object',
      fields: {
        luminosity: { type: 'object', fields: { day: { type: 'boolean' } } },
        air: { type: 'object', fields: { temp: { type: 'number(float)' } } },
      },
    },
    Extension: { type: 'object', fields: { odometer: { ref: 'VehicleOdometer' }, kinetic: { ref: 'Kinetic' } } },
    Fleet: {
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
            monitors: { ref: 'Link' },
            collisions: { ref: 'Link' },
          },
        },
        name: { type: 'string' },
        id: { type: 'string' },
        description: { type: 'string' },
        createdAt: { type: 'string(date-time)' },
        updatedAt: { type: 'string(date-time)' },
      },
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
    FuelEnergyConsumption: { type: 'number(float)' },
    Geometry: { type: 'object', fields: { coordinates: {} }, required: ['coordinates', 'type'] },
    Ignition: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Stop', 'StartUp', 'Start', 'Free'] },
        createdAt: { type: 'string(date-time)' },
      },
      required: ['createdAt', 'type'],
    },
    InfoCollision: { type: 'string', values: ['NoCrash', 'CrashDetected'] },
    Kinetic: {
      all: [{ type: 'object', fields: { createdAt: { type: 'string(date-time)' } } }, { ref: 'BasicKinetic' }],
    },
    Lighting: {
      type: 'object',
      fields: {
        turn: { type: 'array', items: { type: 'string', values: ['Left', 'Right'] } },
        light: { type: 'array', items: { type: 'string', values: ['Front', 'Rear'] } },
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
    Maintenance: {
      all: [
        { ref: 'MaintenanceObj' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, alerts: { ref: 'Link' } },
            },
          },
          required: ['_links'],
        },
      ],
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
    MaintenanceObj: {
      all: [
        { ref: 'TimeStamped' },
        {
          type: 'object',
          fields: {
            daysBeforeMaintenance: { type: 'integer' },
            mileageBeforeMaintenance: { type: 'integer' },
            updatedAt: { type: 'string(date-time)' },
          },
          required: ['daysBeforeMaintenance', 'mileageBeforeMaintenance', 'updatedAt'],
        },
      ],
    },
    Monitor: {
      all: [
        { ref: 'TimeStamped' },
        {
          type: 'object',
          fields: {
            updatedAt: { type: 'string(date-time)' },
            _links: { type: 'object', fields: { self: { ref: 'Link' }, fleet: { ref: 'Link' } } },
            monitorId: { ref: 'MonitorId' },
            monitor: { ref: 'MonitorParameter' },
            status: { ref: 'MonitorStatus' },
          },
          required: ['createdAt', 'monitor', 'monitorId', 'status', 'updatedAt'],
        },
      ],
    },
    MonitorCallbackSubscribe: {
      all: [{ ref: 'CallbackSubscribe' }, { type: 'object', fields: { refreshEvent: { type: 'number(int)' } } }],
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
            ],
          },
        },
        triggerParam: {
          type: 'object',
          fields: {
            timeZoneTriggers: { ref: 'TimeZoneTrigger' },
            dataTriggers: { type: 'array', items: { ref: 'DataTrigger' } },
          },
          required: ['boolExp', 'triggers'],
        },
      },
      required: ['label', 'subscribeParam', 'triggerParam'],
    },
    MonitorRef: {
      all: [
        { ref: 'TimeStamped' },
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
    Monitors: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { monitors: { type: 'array', items: { ref: 'Monitor' } } } } },
        },
      ],
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
          required: ['coordinates', 'type'],
        },
      ],
    },
    Position: {
      type: 'object',
      fields: {
        type: { type: 'string', values: ['Feature'] },
        geometry: { ref: 'Point' },
        properties: {
          type: 'object',
          fields: {
            vin: { ref: 'Vin' },
            updatedAt: { type: 'string(date-time)' },
            createdAt: { type: 'string(date-time)' },
            heading: { type: 'number(float)' },
            signalQuality: { type: 'number(int)' },
            type: { type: 'string', values: ['Estimated', 'Acquire'] },
          },
        },
      },
      required: ['geometry', 'properties', 'type'],
    },
    Preconditioning: {
      type: 'object',
      fields: {
        airConditioning: {
          type: 'object',
          fields: {
            status: { type: 'string', values: ['Enabled', 'Disabled', 'Finished', 'Failure'] },
            failureCause: {
              type: 'string',
              values: ['Defect', 'DoorOpened', 'LowBattery', 'LowFuelLevel', 'TooManyUnusedProg'],
            },
            programs: { type: 'array', items: { ref: 'PreconditioningProgram' } },
          },
        },
      },
    },
    PreconditioningProgram: {
      all: [
        { ref: 'Program' },
        { type: 'object', fields: { slot: { type: 'integer' }, enabled: { type: 'boolean' } } },
        { required: ['enabled', 'occurence', 'recurrence'] },
      ],
    },
    Privacy: {
      type: 'object',
      fields: {
        createdAt: { type: 'string(date-time)' },
        state: { type: 'string', values: ['None', 'Geolocation', 'Full'] },
        driverRequestState: { type: 'string', values: ['None', 'Geolocation', 'Full'] },
        serviceState: { type: 'string', values: ['None', 'Geolocation', 'Full'] },
      },
    },
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
    Safety: {
      type: 'object',
      fields: {
        beltWarning: { type: 'string', values: ['Normal', 'Omission'] },
        eCallTriggeringRequest: { type: 'string', values: ['AirbagUnabled', 'NoRequest', 'Requested'] },
        autoECallTriggering: { type: 'string', values: ['NotDetected', 'Detected'] },
      },
    },
    ServiceType: {
      type: 'object',
      fields: {
        updatedAt: { type: 'string(date-time)' },
        type: { type: 'string', values: ['Electric', 'Hybrid', 'Unknown'] },
      },
    },
    Status: {
      all: [
        { ref: 'TimeStamped' },
        {
          type: 'object',
          fields: {
            _links: {
              type: 'object',
              fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, fleet: { ref: 'Link' } },
            },
            vin: { ref: 'Vin' },
            ignition: { ref: 'Ignition' },
            lastPosition: { ref: 'Position' },
            preconditioning: { ref: 'Preconditioning' },
            energies: { type: 'array', items: { ref: 'Energy' } },
            engines: { type: 'array', items: { ref: 'Engine' } },
            doorsState: { ref: 'DoorsState' },
            privacy: { ref: 'Privacy' },
            battery: { ref: 'Battery' },
            service: { ref: 'ServiceType' },
            safety: { ref: 'Safety' },
            odometer: { ref: 'VehicleOdometer' },
            kinetic: { ref: 'Kinetic' },
            environment: { ref: 'Environment' },
            drivingBehavior: { all: [{ ref: 'UpdatedAtField' }, { ref: 'DrivingBehaviorBase' }] },
            _embedded: { type: 'object', fields: { extension: { ref: 'Extension' } } },
          },
          required: ['_links'],
        },
      ],
    },
    StatusExtensionType: { type: 'array', items: { type: 'string', values: ['odometer', 'kinetic'] } },
    StatusList: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { status: { type: 'array', items: { ref: 'Status' } } } } },
        },
      ],
    },
    Tab_Links: {
      type: 'object',
      fields: {
        self: { ref: 'Link' },
        first: { ref: 'Link' },
        next: { ref: 'Link' },
        prev: { ref: 'Link' },
        last: { ref: 'Link' },
      },
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
      type: 'object',
      fields: {
        _links: { type: 'object', fields: { self: { ref: 'Link' }, vehicle: { ref: 'Link' }, trip: { ref: 'Link' } } },
        privacy: { ref: 'Privacy' },
        vehicle: {
          type: 'object',
          fields: {
            engines: { type: 'array', items: { ref: 'Engine' } },
            energies: { type: 'array', items: { ref: 'Energy' } },
            transmission: { ref: 'Transmission' },
            adas: { ref: 'Adas' },
            lighting: { ref: 'Lighting' },
            ignition: { ref: 'Ignition' },
            doorsState: { ref: 'DoorsState' },
            battery: { ref: 'Battery' },
            safety: {
              type: 'object',
              fields: {
                beltWarning: { type: 'string', values: ['Normal', 'Omission'] },
                eCallTriggeringRequest: { type: 'string', values: ['AirbagUnabled', 'NoRequest', 'Requested'] },
                autoECallTriggering: { type: 'string', values: ['NotDetected', 'Detected'] },
              },
            },
            odometer: { type: 'object', fields: { mileage: { type: 'number(float)' } } },
            kinetic: { ref: 'BasicKinetic' },
            drivingBehavior: { ref: 'DrivingBehaviorBase' },
          },
        },
        environment: { ref: 'Environment' },
        createdAt: { type: 'string(date-time)' },
        updatedAt: { type: 'string(date-time)' },
        _embedded: { type: 'object', fields: { extension: { ref: 'TelemetryExtension' } } },
      },
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
          'vehicle.safety',
          'vehicle.transmission',
          'vehicle.drivingBehavior',
        ],
      },
    },
    TelemetryExtension: {
      type: 'object',
      fields: {
        odometer: { type: 'object', fields: { mileage: { type: 'number(float)' } } },
        kinetic: { ref: 'BasicKinetic' },
        location: { ref: 'Position' },
        maintenance: { ref: 'MaintenanceObj' },
      },
    },
    TelemetryExtensionType: {
      type: 'array',
      items: { type: 'string', values: ['location', 'maintenance', 'odometer', 'kinetic'] },
    },
    TimeStamped: { type: 'object', fields: { createdAt: { type: 'string(date-time)' } } },
    TimeTrigger: {
      type: 'object',
      fields: { times: { type: 'array', items: { ref: 'BoundedProgram' } }, timeZone: { type: 'string' } },
      required: ['times'],
    },
    TimeZoneTrigger: {
      type: 'object',
      fields: { zoneTrigger: { ref: 'ZoneTrigger' }, timeTrigger: { ref: 'TimeTrigger' } },
    },
    Transmission: {
      type: 'object',
      fields: {
        gearbox: {
          type: 'object',
          fields: {
            gear: {
              type: 'object',
              fields: { recommended: { type: 'string', values: ['None', 'Up', 'Down', 'UpDown'] } },
            },
            mode: {
              type: 'object',
              fields: {
                automatic: { type: 'boolean' },
                sequential: { type: 'boolean' },
                sport: { type: 'boolean' },
                snow: { type: 'boolean' },
              },
            },
          },
        },
      },
    },
    Trip: {
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
        },
        id: { type: 'string' },
        vin: { ref: 'Vin' },
        startedAt: { type: 'string(date-time)' },
        stoppedAt: { type: 'string(date-time)' },
        duration: { type: 'string' },
        distance: { type: 'number(float)' },
        createdAt: { type: 'string(date-time)' },
        updatedAt: { type: 'string(date-time)' },
        startPosition: { ref: 'Position' },
        stopPosition: { ref: 'Position' },
        done: { type: 'boolean' },
        faults: { type: 'array', items: { type: 'string', values: ['Unstarted', 'DataLacking', 'Unfinished'] } },
      },
    },
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
            callbacks: { ref: 'Link' },
            collisions: { ref: 'Link' },
          },
        },
        id: { type: 'string' },
        vin: { type: 'string' },
        brand: { type: 'string' },
        pictures: { type: 'array', items: { ref: 'Url' } },
        createdAt: { type: 'string(date-time)' },
        updatedAt: { type: 'string(date-time)' },
      },
    },
    VehicleLabel: { type: 'object', fields: { label: { type: 'string' } } },
    VehicleOdometer: {
      type: 'object',
      fields: { createdAt: { type: 'string(date-time)' }, mileage: { type: 'number(float)' } },
    },
    Vehicles: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: { _embedded: { type: 'object', fields: { vehicles: { type: 'array', items: { ref: 'Vehicle' } } } } },
        },
      ],
    },
    Vin: { type: 'string' },
    WayPoints: {
      all: [
        { ref: 'CollectionResult' },
        {
          type: 'object',
          fields: {
            _embedded: {
              type: 'object',
              fields: { reduced: { type: 'boolean' }, positions: { type: 'array', items: { ref: 'Position' } } },
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
    ZoneTrigger: {
      type: 'object',
      fields: {
        transition: { type: 'string', values: ['In', 'Out'] },
        place: {
          type: 'object',
          fields: {
            radius: { type: 'number(int)' },
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

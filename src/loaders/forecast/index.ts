export { callsOfBatches, type Batch, type BatchCalls, type KnownCollection } from './batch-calls.js';
export { atMost, exactly, none, plus, smaller, times, type Bounds } from './bounds.js';
export { Forecast, usualFleet, type ForecastOptions, type OnePerVehicle } from './forecast.js';
export { callsOfList, callsOfWay, itemsOfList, pagesOf, usualList, type Asked } from './list-calls.js';

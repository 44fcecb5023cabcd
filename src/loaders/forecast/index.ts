export { callsOfBatches, type Batch, type BatchCalls, type KnownCollection } from './batch-calls.js';
export { atMost, exactly, plus, smaller, times, type Bounds } from './bounds.js';
export { Forecast, typicalFleetSize, type ForecastOptions, type OnePerVehicle } from './forecast.js';
export { callsOfList, callsOfTrack, itemsOfList, pagesOf, typicalListSize, type ListDemand } from './list-calls.js';

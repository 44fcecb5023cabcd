/**
 * What the decoders return is what the types of the graph promise: each class implements its domain type, and with this,
 * beside the class, the other way round, so that neither side can gain or lose a property alone. Refuses to compile unless
 * a `Model` can be served as a `Served`, groups within groups included. Types only; nothing is left of it at run time.
 */
export type ModelMapping<Model extends Served, Served> = [Model, Served];

/**
 * The tables of the graph, keyed by `Parent.field` for relations and by type name for entities. They are empty here: each
 * resource declares its rows beside its type (`declare module './relations.js'`), so that adding a resource changes no other
 * resource's file.
 */

/* eslint-disable @typescript-eslint/no-empty-object-type -- filled by declaration merging */

/** Relations to one object: `{ parent; target; args }`. */
export interface ToOneRelations {}

/** Relations to a list: `{ parent; target; args }`. */
export interface ToManyRelations {}

/** Collections of a fleet that contain one resource, or one list, of all its vehicles: `{ item; args }`. */
export interface FleetCollections {}

/** Objects that can be read by their ids, without a link: `{ ref; target; args }`. */
export interface Entities {}

/* eslint-enable @typescript-eslint/no-empty-object-type */

export type NoArguments = Readonly<Record<string, never>>;

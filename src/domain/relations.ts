/**
 * The tables of the graph, by name: `Parent.field` for relations, the type's name for entities. They are empty here:
 * each resource declares its own rows beside its type (`declare module './relations.js'`), so that a new resource or
 * relation touches no other resource's files.
 */

/* eslint-disable @typescript-eslint/no-empty-object-type -- filled by declaration merging */

/** Relations that lead to one thing: `{ parent; target; args }`. */
export interface ToOneRelations {}

/** Relations that lead to a list: `{ parent; target; args }`. */
export interface ToManyRelations {}

/** A fleet's collections that hold, for all its vehicles, what a vehicle has one of, or a list of: `{ item; args }`. */
export interface FleetCollections {}

/** Things that can be read by their names alone, without a link: `{ ref; target; args }`. */
export interface Entities {}

/* eslint-enable @typescript-eslint/no-empty-object-type */

export type NoArguments = Readonly<Record<string, never>>;

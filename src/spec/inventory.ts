/**
 * What an OpenAPI document states of an API, without a word of its prose: names, types, enumerations, flags. Two of them
 * can be compared; the ones that the graph was built from are kept in `known/`.
 */
export interface Inventory {
  /** `info.version` of the document. */
  readonly version: string;
  /** By method and path, such as `GET /fleets/{fid}`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By the name of the component, or, for one that an operation writes out, by operation and place. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** By the name of the component, or by the pointer of what stands elsewhere. */
  readonly schemas: Readonly<Record<string, Shape>>;
}

export interface Operation {
  readonly id?: string;
  readonly deprecated?: true;
  /** Keys of `Inventory.parameters`. */
  readonly parameters?: readonly string[];
  readonly body?: Body;
  /** By status, such as `200` or `default`; what several media types carry is one shape. */
  readonly responses: Readonly<Record<string, Shape>>;
}

export interface Body {
  readonly required?: true;
  readonly shape: Shape;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly shape: Shape;
}

/** A schema. Nothing in it is expanded: a recursive one is finite, and one that is used twice is stated once. */
export interface Shape {
  /** With its format, such as `number(float)`; several are joined by `|`. */
  readonly type?: string;
  /** The values of an enumeration; what is no text is shown as JSON. */
  readonly values?: readonly string[];
  /** `*` stands for any other name. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** Of an array. */
  readonly items?: Shape;
  /** A key of `Inventory.schemas`. */
  readonly ref?: string;
  /** Each of them holds as well (`allOf`). */
  readonly all?: readonly Shape[];
  /** One of them holds as well (`oneOf`, `anyOf`). */
  readonly any?: readonly Shape[];
}

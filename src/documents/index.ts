export { gatherDocuments } from './gather.js';
export type { DocumentProblem, Gathered, GatherOptions, SourceFile } from './gather.js';
export { ALGORITHMS, FORMATS, idOf, ManifestError, readManifest, writeManifest } from './manifest.js';
export type { Algorithm, Format, ListedDocument, OperationDocument } from './manifest.js';
export { readSchema } from './read-schema.js';
export { findMisfits } from './judge.js';
export type { Misfit } from './judge.js';
export { joinLists } from './lists.js';
export type { DocumentList } from './lists.js';

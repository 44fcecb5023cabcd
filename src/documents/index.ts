export { collectDocuments } from './collect.js';
export type { DocumentProblem, CollectedDocuments, CollectOptions, SourceFile } from './collect.js';
export { ALGORITHMS, FORMATS, idOf, ManifestError, readManifest, writeManifest } from './manifest.js';
export type { Algorithm, Format, ListedDocument, OperationDocument } from './manifest.js';
export { readSchema } from './read-schema.js';
export { findInvalidDocuments } from './find-invalid.js';
export type { InvalidDocument } from './find-invalid.js';
export { joinLists } from './lists.js';
export type { DocumentList } from './lists.js';

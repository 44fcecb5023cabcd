/* global document */

/**
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} document GraphQL text.
 * @property {string} [purpose] What it is for, in a sentence.
 * @property {string} [group] The heading that it stands under.
 * @property {string} [variables] The text of a JSON object.
 */

/**
 * What the server tells its pages: a data block, which a content security policy without inline scripts lets be.
 * @returns {{ endpoint: string, introspection: boolean, operations: readonly Operation[] }}
 */
export function readSettings() {
  return JSON.parse(document.getElementById('settings').textContent);
}

/**
 * The operation that an address such as `/graphiql#Trip` asks for.
 * @param {readonly Operation[]} operations
 * @param {string} hash
 */
export function named(operations, hash) {
  return operations.find(({ name }) => `#${name}` === hash);
}

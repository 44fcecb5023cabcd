/* global document */

/**
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} document GraphQL text.
 * @property {string} [purpose] One sentence.
 * @property {string} [group] Heading in the menu.
 * @property {string} [variables] JSON text.
 */

/**
 * The server's settings: a data block, which a content security policy without inline scripts allows.
 * @returns {{ endpoint: string, introspection: boolean, operations: readonly Operation[] }}
 */
export function readSettings() {
  return JSON.parse(document.getElementById('settings').textContent);
}

/**
 * The operation of a URL such as `/graphiql#Trip`.
 * @param {readonly Operation[]} operations
 * @param {string} hash
 */
export function named(operations, hash) {
  return operations.find(({ name }) => `#${name}` === hash);
}

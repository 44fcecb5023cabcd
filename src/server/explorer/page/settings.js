/* global document */

/**
 * What the server tells its pages: a data block, which a content security policy without inline scripts lets be.
 * @returns {{ endpoint: string, introspection: boolean, operations: readonly { name: string, document: string, variables?: string }[] }}
 */
export function readSettings() {
  return JSON.parse(document.getElementById('settings').textContent);
}

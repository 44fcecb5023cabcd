import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

/**
 * Jest's environment for Node with an ordinary global object. Jest's own has a proxy in its place, through which every
 * use of `Object`, `Map` or `Math` goes: code that computes runs several times slower behind it.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(...parameters) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...parameters);
    } finally {
      vm.createContext = createContext;
    }
    nameFastifyPlugins(this.global);
    // Node's default. Jest's 100 make each of thousands of errors expensive.
    this.global.Error.stackTraceLimit = 10;
  }
}

/**
 * Fastify searches all of `require.cache` for the name of every plugin without one, and Jest's cache is a slow proxy: it
 * takes a sixth of the CPU time of a restart. The function's own name is found first.
 */
function nameFastifyPlugins(global) {
  const displayName = Symbol.for('fastify.display-name');
  Object.defineProperty(global.Function.prototype, displayName, {
    get() {
      return this.name || 'anonymous';
    },
    set(value) {
      Object.defineProperty(this, displayName, { value, configurable: true, writable: true });
    },
    configurable: true,
  });
}

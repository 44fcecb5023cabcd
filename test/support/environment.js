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
    // Node's default. Jest's 100 make each of thousands of errors expensive.
    this.global.Error.stackTraceLimit = 10;
  }
}

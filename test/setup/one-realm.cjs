// Jest gives every test file a world of its own, in which all packages and all our code are loaded anew: seconds for each file
// that opens a portal. Here they share the world of the process, and what transform.cjs hands on is loaded once.
const vm = require('node:vm');
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

// Jest wants to know in which context to compile; this one stands for "where you are".
const HERE = vm.createContext({});
const { compileFunction } = vm;
vm.compileFunction = (code, params, options) =>
  compileFunction(
    code,
    params,
    options?.parsingContext === HERE ? { ...options, parsingContext: undefined } : options,
  );

const timerConfig = {
  idToRef: (id) => ({ id, ref: () => undefined, unref: () => undefined }),
  refToId: (timer) => timer?.id,
};

module.exports = class OneRealm {
  constructor({ projectConfig: config }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = new LegacyFakeTimers({
      config,
      global: globalThis,
      moduleMocker: this.moduleMocker,
      timerConfig,
    });
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
    Error.stackTraceLimit = 100;
  }

  async setup() {}

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return HERE;
  }
};

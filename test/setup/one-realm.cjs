// Jest gives every test file a world of its own, in which all packages and all our code are loaded anew: seconds for each file
// that opens a portal. Here they share the world of the process, and what transform.cjs hands on is loaded once.
const { AsyncLocalStorage } = require('node:async_hooks');
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

// Where Node keeps asynchronous contexts by hooks, every storage that ever ran makes every later promise dearer, and each file
// brings some. What Jest keeps in its own stays with whatever was begun meanwhile, such as the import of a module.
const storages = new Set();
const contextsOfJest = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function runAndRemember(store, ...args) {
  storages.add(this);
  if (store?.hook || store?.test) contextsOfJest.add(store);
  return run.call(this, store, ...args);
};

function endStorages() {
  for (const storage of storages) storage.disable();
  for (const context of contextsOfJest) for (const key of Object.keys(context)) delete context[key];
  storages.clear();
  contextsOfJest.clear();
}

/** What Jest leaves on the global object holds all tests of a file with all that they opened, and its handlers hear every later test. */
const LEFT_BEHIND = ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'];

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
    endStorages();
    for (const key of Object.getOwnPropertySymbols(globalThis)) {
      if (LEFT_BEHIND.includes(key.description)) Reflect.deleteProperty(globalThis, key);
    }
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return HERE;
  }
};

const { default: Sequencer } = require('@jest/test-sequencer');

/** By far the longest of their projects. */
const LONGEST = [
  'test/journeys/writing.spec.ts',
  'test/journeys/every-page.spec.ts',
  'test/journeys/search.spec.ts',
  'test/start/start.spec.ts',
  'test/start/outer-walk.spec.ts',
  'test/start/embedded-postgres.spec.ts',
];

/**
 * Where two files go side by side, the longest begin first, so that none is left alone at the end. Jest alone knows how long they take
 * only from an earlier run, and goes by the size of a file before.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};

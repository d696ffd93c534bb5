import { existsSync } from 'node:fs';

const CHROMIUM = process.env.CHROME_PATH || '/usr/bin/chromium';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command a script of ours or of node_modules/.bin, and its arguments
 * @property {boolean} [isJest] its tests are counted one by one
 * @property {boolean} [onDisk] copies the project by links, which do not lead from one disk to another
 * @property {string} [skipped] why it cannot run here
 */

const bin = (name) => `node_modules/.bin/${name}`;

/** What has the content it had at the last run is not looked at again. */
const remember = (name) => ['--cache', '--cache-strategy=content', `--cache-location=.cache/${name}.json`];

/** Whatever a test file leaves behind in its process: beyond this another process goes on. */
const MOST_HEAP = '1GB';

/** @param {number} atOnce test files; more than one only where they wait for processes of their own more than they compute */
const jest = (project, atOnce = 1) => ({
  name: project,
  isJest: true,
  command: [
    bin('jest'),
    `--selectProjects=${project}`,
    `--maxWorkers=${atOnce}`,
    `--workerIdleMemoryLimit=${MOST_HEAP}`,
    '--passWithNoTests',
    '--ci',
  ],
});

/**
 * All that `npm test` looks at, in the order in which it begins; two go side by side, for most keep one core busy and leave the
 * other idle; with three, each took twice as long. The longest comes first, so that it is not left alone at the end, then what
 * fails fast and cheaply.
 *
 * @type {Check[]}
 */
export const checks = [
  jest('api'),
  jest('unit'),
  { name: 'format', command: [bin('oxfmt'), '--check', '.'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0', ...remember('lint')] },
  {
    name: 'types',
    command: ['node_modules/typescript-native/bin/tsc', '--noEmit', '-p', '.'],
  },
  {
    name: 'boundaries',
    command: [
      bin('depcruise'),
      'apps',
      'libs',
      '--config',
      '.dependency-cruiser.cjs',
      '--cache',
      '.cache/cruise',
    ],
  },
  { name: 'unused', command: [bin('knip'), '--no-progress'] },
  { name: 'generated docs', command: ['tools/docs.mjs', '--check'] },
  { ...jest('start', 2), onDisk: true },
  jest('db'),
  {
    ...jest('journeys', 2),
    skipped: existsSync(CHROMIUM)
      ? undefined
      : `there is no browser at ${CHROMIUM}: install Debian's chromium, or set CHROME_PATH`,
  },
];

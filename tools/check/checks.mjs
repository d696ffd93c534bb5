import { existsSync } from 'node:fs';

const CHROMIUM = process.env.CHROME_PATH || '/usr/bin/chromium';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command a script of ours or of node_modules/.bin, and its arguments
 * @property {boolean} [isJest] its tests are counted one by one
 * @property {string} [skipped] why it cannot run here
 */

const bin = (name) => `node_modules/.bin/${name}`;

/** What has the content it had at the last run is not looked at again. */
const remember = (name) => ['--cache', '--cache-strategy=content', `--cache-location=.cache/${name}.json`];

const jest = (project) => ({
  name: project,
  isJest: true,
  command: [bin('jest'), '--selectProjects', project, '--maxWorkers=2', '--passWithNoTests', '--ci'],
});

/**
 * All that `npm test` looks at, in lanes that go side by side: most checks keep one core busy and leave the other idle.
 * Within a lane what fails fast and cheaply comes first. The first lane looks at sources and at what is built, from
 * outside; the second at what the parts do.
 *
 * @type {Check[][]}
 */
export const lanes = [
  [
    { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', ...remember('format'), '.'] },
    { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0', ...remember('lint')] },
    {
      name: 'boundaries',
      command: [bin('depcruise'), 'apps', 'libs', '--config', '.dependency-cruiser.cjs'],
    },
    {
      name: 'types',
      command: [bin('tsc'), '--noEmit', '-p', '.', '--incremental', '--tsBuildInfoFile', '.cache/types.json'],
    },
    { name: 'unused', command: [bin('knip'), '--no-progress'] },
    { name: 'generated docs', command: ['tools/docs.mjs', '--check'] },
    jest('start'),
  ],
  [
    jest('unit'),
    jest('db'),
    jest('api'),
    {
      ...jest('journeys'),
      skipped: existsSync(CHROMIUM)
        ? undefined
        : `there is no browser at ${CHROMIUM}: install Debian's chromium, or set CHROME_PATH`,
    },
  ],
];

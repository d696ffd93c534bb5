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

const jest = (project) => ({
  name: project,
  isJest: true,
  command: [bin('jest'), '--selectProjects', project, '--maxWorkers=2', '--passWithNoTests', '--ci'],
});

/** All that `npm test` looks at, what fails fast and cheaply first. @type {Check[]} */
export const checks = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings=0'] },
  { name: 'boundaries', command: [bin('depcruise'), 'apps', 'libs', '--config', '.dependency-cruiser.cjs'] },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'unused', command: [bin('knip'), '--no-progress'] },
  jest('unit'),
  jest('db'),
  jest('api'),
  jest('start'),
  {
    ...jest('journeys'),
    skipped: existsSync(CHROMIUM)
      ? undefined
      : `there is no browser at ${CHROMIUM}: install Debian's chromium, or set CHROME_PATH`,
  },
  { name: 'generated docs', command: ['tools/docs.mjs', '--check'] },
];

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Case {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string | null;
}

const USE_CASE = 'libs/places/src/application/find-place.ts';

const CASES: readonly Case[] = [
  {
    what: 'a setting that is read outside the configuration',
    file: USE_CASE,
    code: 'export const port = process.env.PORT;\n',
    rule: 'no-restricted-properties',
  },
  {
    what: 'a setting that is read by import',
    file: USE_CASE,
    code: "import { env } from 'node:process';\nexport const port = env.PORT;\n",
    rule: 'no-restricted-imports',
  },
  {
    what: 'a setting that is read in the configuration',
    file: 'libs/platform/src/config/config.ts',
    code: 'export const port = process.env.PORT;\n',
    rule: null,
  },
  {
    what: 'a facade that exports everything',
    file: 'libs/places/src/index.ts',
    code: "export * from './application/find-place.js';\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'two things that need each other',
    file: 'libs/places/src/places.module.ts',
    code: "import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef(() => Object);\n",
    rule: 'no-restricted-syntax',
  },
  {
    what: 'an HTTP exception in a slice',
    file: USE_CASE,
    code: "import { NotFoundException } from '@nestjs/common';\nexport const x = new NotFoundException();\n",
    rule: 'no-restricted-imports',
  },
  {
    what: 'a controller in the worker',
    file: 'apps/worker/src/status.ts',
    code: "import { Controller } from '@nestjs/common';\nexport const x = Controller;\n",
    rule: 'no-restricted-imports',
  },
  {
    what: 'a controller in the portal',
    file: 'apps/portal/src/api/places/list-places.controller.ts',
    code: "import { Controller, NotFoundException } from '@nestjs/common';\nexport const x = [Controller, NotFoundException];\n",
    rule: null,
  },
  {
    what: 'a name that says nothing',
    file: USE_CASE,
    code: 'export class PlaceManager {}\n',
    rule: 'no-restricted-syntax',
  },
  {
    what: 'any',
    file: USE_CASE,
    code: 'export const x: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    what: 'a rule that is switched off in place',
    file: USE_CASE,
    code: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const x: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  { what: 'a file without an end', file: USE_CASE, code: 'export {};\n'.repeat(251), rule: 'max-lines' },
];

const linted = spawnSync(process.execPath, [join(__dirname, 'lint.mjs')], { input: JSON.stringify(CASES) });
const found = JSON.parse(String(linted.stdout)) as readonly (readonly string[])[];

describe('the linter', () => {
  it.each(
    CASES.map(({ what, rule }, index) => [rule === null ? 'allows' : 'reports', what, rule, index] as const),
  )('%s %s', (_, _what, rule, index) => {
    expect(found[index]).toEqual(rule === null ? [] : [rule]);
  });
});

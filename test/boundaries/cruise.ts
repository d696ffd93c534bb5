import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string; readonly severity: string };
}

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Runs the project's own rules over a tree with the same layout. */
export async function cruise(root: string): Promise<Violation[]> {
  const args = [PROGRAM, 'apps', 'libs', '--config', join(ROOT, '.dependency-cruiser.cjs'), '-T', 'json'];
  // It leaves with the number of violations; what counts is what it writes.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations;
}

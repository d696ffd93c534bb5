import { spawn } from 'node:child_process';
import { type Account, programFor } from './account.js';
import type { Binaries } from './binaries.js';

/**
 * Runs one of the package's programs to its end.
 *
 * @returns whether it succeeded, and all it said
 */
export function run(
  account: Account,
  binaries: Binaries,
  name: 'initdb' | 'postgres',
  args: readonly string[],
  signal?: AbortSignal,
): Promise<{ succeeded: boolean; output: string }> {
  const program = programFor(account, `${binaries.root}/bin/${name}`, args, binaries.environment);
  return new Promise((resolve) => {
    const child = spawn(program.file, program.args, {
      ...program.options,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.once('close', (code) => resolve({ succeeded: code === 0, output }));
  });
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DONE, FAILED, type Outcome } from './outcome.js';

/**
 * Writes a generated file, or with `check` only says whether it is current.
 *
 * @param command how to make it current
 */
export async function keepGenerated(
  file: string,
  content: string,
  { check, command }: { check: boolean; command: string },
): Promise<Outcome> {
  const found = await readFile(file, 'utf8').catch(() => null);
  const isCurrent = found === content;
  if (!check && !isCurrent) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const json = { file, current: isCurrent };
  if (isCurrent) return { text: `${file} is current.`, json, code: DONE };
  if (!check) return { text: `${file} is written.`, json, code: DONE };
  return { text: `${file} is not current: please run "npm run -s cli -- ${command}".`, json, code: FAILED };
}

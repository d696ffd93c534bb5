import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Assets } from '../../ui/index.js';
import { assetFolder } from './asset-folder.js';

const manifest = z.record(z.string(), z.string());

/** Addresses of the browser's files by their logical names; none where they were not built (tests of the API). */
export async function readAssets(folder = assetFolder()): Promise<Assets> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '{}');
  return manifest.parse(JSON.parse(text));
}

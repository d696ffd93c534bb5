import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Built files lie beside the built code; code that runs from its sources (tests) finds them in `dist`. */
const PLACES = ['../../../../../assets/', '../../../../../dist/assets/'];

/** Absolute path of the folder with the browser's files, built or not. */
export function assetFolder(): string {
  const folders = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return folders.find((folder) => existsSync(folder)) ?? folders[0]!;
}

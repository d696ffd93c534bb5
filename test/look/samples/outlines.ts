import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutlineTopology } from '../../../apps/portal/src/ui/index.js';

/** The outlines that ship with the product. */
export function shippedOutlines(root: string): OutlineTopology {
  const packed = readFileSync(join(root, 'libs/places/register/outlines.topo.json.gz'));
  return JSON.parse(gunzipSync(packed).toString('utf8')) as OutlineTopology;
}

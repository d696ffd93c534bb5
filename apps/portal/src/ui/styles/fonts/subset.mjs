// Cuts the web fonts out of KERN's Fira Sans. Run by hand after an upgrade of @kern-ux/native; the results are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const here = import.meta.dirname;
const kern = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.min.css'));
const source = (weight) => readFileSync(join(kern, 'fonts/fira-sans', `FiraSans-${weight}.woff2`));

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** What German and English texts are set in: keep equal to the unicode-range in ../fonts.css. */
const everyday = range(0x20, 0x7e) + range(0xa0, 0xff) + 'Œœẞ‑–—‘’‚“”„†•…‰‹›€←↑→↓−\u2009\u202f';
/** Names from elsewhere: other Latin, Greek and Cyrillic letters, fetched only by a page that has one. */
const further = range(0x100, 0x52f) + range(0x1e00, 0x1fff) + range(0x2000, 0x22ff);

const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

async function cut(weight, text, name) {
  const font = await subsetFont(source(weight), text, { targetFormat: 'woff2', keepFeatures: features });
  writeFileSync(join(here, `${name}.woff2`), font);
  process.stdout.write(`${name}.woff2 ${font.length} bytes\n`);
}

await cut('Regular', everyday, 'fira-sans-400');
await cut('SemiBold', everyday, 'fira-sans-600');
await cut('Regular', further, 'fira-sans-400-further');
await cut('SemiBold', further, 'fira-sans-600-further');
await cut('Bold', 'Netzlotse', 'fira-sans-700-mark');

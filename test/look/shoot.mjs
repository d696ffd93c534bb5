// Renders the sample pages, photographs them in several states and checks each with axe.
// node test/look/shoot.mjs [--out FOLDER] [--only NAME]   (CHROMIUM: path of the browser, default /usr/bin/chromium)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { bundleAssets } from '../../tools/build/assets.mjs';
import { serve } from './serve.mjs';
import { checkSuggestions } from './check-suggestions.mjs';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { out: { type: 'string', default: '.cache/look' }, only: { type: 'string' } },
});
const out = join(root, values.out);

const VIEWS = {
  wide: { viewport: { width: 1280, height: 900 } },
  small: { viewport: { width: 320, height: 640 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  large: { viewport: { width: 640, height: 900 }, textSize: '200%' },
  print: { viewport: { width: 760, height: 1000 }, media: 'print' },
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};

let failures = 0;

function report(failure) {
  failures += 1;
  console.log(failure);
}

async function samplePages(assets) {
  const bundle = join(root, '.cache/look/pages.mjs');
  await build({
    entryPoints: [join(root, 'test/look/samples/pages.tsx')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { '#messages': join(root, 'libs/messages/src/index.ts') },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return (await import(`${bundle}?${Date.now()}`)).samplePages(root, assets);
}

async function checkPage(page, name) {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  for (const { id, nodes } of violations) {
    report(
      `${name}: axe ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
    );
  }
  if (overflow > 0) report(`${name}: ${overflow}px wider than the window`);
}

await bundleAssets();
const manifest = JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8'));
const assets = Object.fromEntries(
  readdirSync(join(root, 'dist/assets')).map((name) => [
    `/assets/${name}`,
    readFileSync(join(root, 'dist/assets', name)),
  ]),
);
const pages = await samplePages(manifest);
mkdirSync(out, { recursive: true });
for (const [name, html] of Object.entries(pages)) writeFileSync(join(out, name), html);
const { server, sent, origin } = await serve({ pages, assets });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const [view, { textSize, media, ...settings }] of Object.entries(VIEWS)) {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && report(`${view}: ${message.text()}`));
    for (const file of Object.keys(pages)) {
      if (!file.endsWith('.de.html') && view !== 'wide') continue;
      if (values.only && !file.startsWith(`${values.only}.`)) continue;
      await page.goto(`${origin}/${file}`, { waitUntil: 'load' });
      if (media) await page.emulateMedia({ media });
      if (textSize) await page.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
      const name = `${file.replace(/\.html$/, '')}.${view}`;
      await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
      await checkPage(page, name);
    }
    await context.close();
  }
  for (const failure of await checkSuggestions(browser, origin, out)) report(failure);
  sent.length = 0;
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(`${origin}/suche.de.html`, { waitUntil: 'load' });
  const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first search page: ${(total / 1000).toFixed(1)} kB in ${sent.length} answers`);
  for (const { path, bytes } of sent) console.log(`  ${(bytes / 1000).toFixed(1)} kB ${path}`);
} finally {
  await browser.close();
  server.close();
}
process.exitCode = failures > 0 ? 1 : 0;

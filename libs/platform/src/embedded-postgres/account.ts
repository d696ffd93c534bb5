import { spawn, type SpawnOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { searchPath } from '../config/search-path.js';

/**
 * As whom Postgres runs. It refuses root and users without a name, therefore:
 * - `own`: as ourselves, the usual case;
 * - `mapped`: as ourselves, but in a user namespace in which we are called nobody. Files stay ours and where they are;
 * - `other`: root starts it as somebody else, who must be able to reach binaries and data.
 */
export type Account =
  | { readonly kind: 'own' }
  | { readonly kind: 'mapped' }
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number };

interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
}

const NOBODY = 65_534;

/** The account for a cluster that exists: whoever owns its files. */
export function accountOf(cluster: string): Account {
  const { uid, gid } = statSync(cluster);
  if (process.getuid?.() === 0 && uid !== 0) return { kind: 'other', uid, gid };
  return needsMapping() ? { kind: 'mapped' } : { kind: 'own' };
}

/** The account for a new cluster. */
export async function accountForNewCluster(): Promise<Account> {
  if (!needsMapping()) return { kind: 'own' };
  if (await canMap()) return { kind: 'mapped' };
  return { kind: 'other', ...nobody() };
}

/** How to start a program of Postgres as that account. It gets no variable of ours: PGPORT and the like would steer it. */
export function programFor(
  account: Account,
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Program {
  const env = { PATH: searchPath(), LC_ALL: LOCALE, TZ: 'UTC', ...environment };
  const options = { cwd: '/', env };
  if (account.kind === 'mapped') {
    return { file: 'unshare', args: [...MAPPING, file, ...args], options };
  }
  return account.kind === 'own'
    ? { file, args, options }
    : { file, args, options: { ...options, uid: account.uid, gid: account.gid } };
}

/** Sorting is ICU's in any case; this decides what counts as a letter. */
export const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

const MAPPING = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

function needsMapping(): boolean {
  return process.getuid?.() === 0 || !hasName();
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** Some systems forbid user namespaces, some containers even to root. */
function canMap(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = spawn('unshare', [...MAPPING, 'true'], { stdio: 'ignore', env: { PATH: searchPath() } });
    probe.once('error', () => resolve(false));
    probe.once('close', (code) => resolve(code === 0));
  });
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid = NOBODY, gid = NOBODY] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

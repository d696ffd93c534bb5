import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  it('holds the packages of all machines, or `npm ci` would refuse it', () => {
    const held = new Set(entries.map(([path]) => path.split('node_modules/').at(-1)));
    const named = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !held.has(name))).toEqual([]);
  });

  it('says what every package must be, and not where it comes from: that is for the registry settings', () => {
    expect(entries.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([]);
    expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimDataDir } from '#platform';
import { clear, temporaryFolder } from './fixtures/temporary-folder.js';

const PROCESSES = 6;
const ROUNDS = 25;

let folder: string;

beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => clear(folder));

describe('ExclusiveFile', () => {
  it('is held by one process at a time, also when holders are killed', async () => {
    const journal = join(folder, 'journal');
    const fixture = join(__dirname, 'fixtures/take-file.mjs');
    const args = [fixture, join(folder, 'file'), journal, String(ROUNDS)];
    const children = Array.from({ length: PROCESSES }, () =>
      spawn(process.execPath, args, { stdio: 'inherit' }),
    );
    const killed = (await Promise.all(children.map((child) => once(child, 'exit')))).filter(
      ([, signal]) => signal === 'SIGKILL',
    );

    const lines = (await readFile(journal, 'utf8')).trim().split('\n');
    const entered = lines.filter((line) => line.startsWith('in'));
    expect(entered.length).toBeGreaterThan(PROCESSES);
    let left = 0;
    for (const [index, line] of lines.entries()) {
      const [step, pid] = line.split(' ');
      if (step === 'out') continue;
      if (lines[index + 1] === `out ${pid}`) continue;
      // Nobody but a killed holder is followed without having left, and that one never comes back.
      expect(lines.slice(index + 1)).not.toContain(`in ${pid}`);
      expect(lines.slice(index + 1)).not.toContain(`out ${pid}`);
      left++;
    }
    expect(left).toBe(killed.length);
    expect((await readdir(folder)).filter((name) => name.includes('.after-'))).toEqual([]);
  });

  it('names who holds it', () => {
    const url = 'http://localhost:3000';
    const claim = claimDataDir(folder, url);
    expect(() => claimDataDir(folder, 'http://localhost:3001')).toThrow(
      expect.objectContaining({ code: 'DATA_DIR.IN_USE', details: { folder, pid: process.pid, url } }),
    );
    claim.release();
    claimDataDir(folder, url).release();
  });

  it.each([
    ['is cut', '{"pid":'],
    ['names nobody', 'null'],
    [
      'names a process of an earlier boot',
      JSON.stringify({ pid: process.pid, startedAt: '1', bootId: 'earlier', nonce: 'a', facts: {} }),
    ],
  ])('is free when what it says %s', async (_, text) => {
    await writeFile(join(folder, 'portal.lock'), text);
    claimDataDir(folder, 'http://localhost:3000').release();
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { PasswordHasher } from './password-hasher.js';

/** Takes as long as it is told, and says when it was at work. */
class SlowHasher extends PasswordHasher {
  readonly spans: { from: number; to: number }[] = [];

  protected override derive(): Promise<string> {
    return Promise.resolve('decoy');
  }

  protected override async compare(): Promise<boolean> {
    const from = performance.now();
    await sleep(20);
    this.spans.push({ from, to: performance.now() });
    return true;
  }
}

describe('PasswordHasher', () => {
  it('works on one at a time and rests as long while others wait', async () => {
    const hasher = new SlowHasher();
    await Promise.all(Array.from({ length: 4 }, () => hasher.verify('x', 'y')));
    for (const [at, { from }] of hasher.spans.entries()) {
      const before = hasher.spans[at - 1];
      if (before) expect(from - before.to).toBeGreaterThan((before.to - before.from) * 0.8);
    }
    expect(hasher.spans).toHaveLength(4);
  });

  it('refuses whoever comes when fifty wait, and takes the next once they are through', async () => {
    const hasher = new SlowHasher();
    const waiting = Array.from({ length: 50 }, () => hasher.verify('x', 'y'));
    await expect(hasher.verify('x', 'y')).rejects.toMatchObject({ code: 'SIGN_IN.TOO_BUSY' });
    expect(() => hasher.checkRoom()).toThrow('SIGN_IN.TOO_BUSY');
    await Promise.all(waiting);
    expect(() => hasher.checkRoom()).not.toThrow();
  });
});

import { AgainAndAgain } from './again-and-again.js';

describe('AgainAndAgain', () => {
  it('does what it is nudged to, and not twice at once', async () => {
    let [running, most, done] = [0, 0, 0];
    const loop = new AgainAndAgain(async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      done += 1;
    }, fail);
    loop.start();
    for (let n = 0; n < 5; n += 1) loop.nudge();
    await new Promise((resolve) => setTimeout(resolve, 40));
    loop.nudge();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await loop.end();
    expect(most).toBe(1);
    expect(done).toBeGreaterThanOrEqual(2);
  });

  it('tries again by itself after a failure', async () => {
    let tries = 0;
    const failures: unknown[] = [];
    const succeeded = new Promise<void>((resolve) => {
      const loop = new AgainAndAgain(
        async () => {
          tries += 1;
          if (tries === 1) throw new Error('not yet');
          resolve();
        },
        (error) => failures.push(error),
      );
      loop.start();
      loop.nudge();
    });
    await succeeded;
    expect([tries, failures.length]).toEqual([2, 1]);
  });

  it('ends although it is nudged no more', async () => {
    const loop = new AgainAndAgain(async () => undefined, fail);
    loop.start();
    await loop.end();
  });
});

function fail(error: unknown): never {
  throw error;
}

import type { INestApplicationContext } from '@nestjs/common';
import { FollowChanges, RefreshMatchProfiles, RefreshTexts } from '#matching';
import { quantile } from '../measure/quantile.js';
import { someIds } from './measure-lists.js';

const CHANGES = 60;

/** What the worker does after one profile changed: until it is in its own lists and in those of others. */
export async function measureChanges(app: INestApplicationContext) {
  const ids = await someIds(app, CHANGES);
  const whole: number[] = [];
  const text: number[] = [];
  for (const id of ids) {
    const startedAt = performance.now();
    await app.get(RefreshMatchProfiles).execute([id]);
    await app.get(FollowChanges).execute([id]);
    const changedAt = performance.now();
    await app.get(RefreshTexts).execute([id]);
    whole.push(changedAt - startedAt);
    text.push(performance.now() - changedAt);
  }
  return [
    row('profile, vector of its text, its candidates and those of others', whole),
    row('of which the vector of its text', text),
  ];
}

function row(what: string, times: readonly number[]) {
  return {
    what,
    n: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
  };
}

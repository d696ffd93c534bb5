import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../accounts.module.js';
import { ForgetSpent } from './forget-spent.js';
import { IssueLink } from './issue-link.js';
import { LimitAttempts } from './limit-attempts.js';
import { OpenAccount } from './open-account.js';

const DAY_MS = 24 * 60 * 60_000;

let slices: OpenSlices;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
afterAll(() => slices.close());

describe('what is spent', () => {
  it('is forgotten: attempts once they count no more, links a month later', async () => {
    slices.clock.time = new Date();
    await slices.get(OpenAccount).execute('person@stadt.example', 'de');
    await slices.get(IssueLink).execute('person@stadt.example', 'sign-in');
    await slices.get(LimitAttempts).count('mail-account', 'person@stadt.example');
    const left = async () => {
      await slices.get(ForgetSpent).execute();
      const [row] = await slices.query(
        `select (select count(*)::int from account_tokens) as tokens,
           (select count(*)::int from attempt_limits) as attempts`,
      );
      return row;
    };
    expect(await left()).toEqual({ tokens: 1, attempts: 1 });
    slices.clock.time = new Date(slices.clock.time.getTime() + DAY_MS);
    expect(await left()).toEqual({ tokens: 1, attempts: 0 });
    slices.clock.time = new Date(slices.clock.time.getTime() + 31 * DAY_MS);
    expect(await left()).toEqual({ tokens: 0, attempts: 0 });
  });
});

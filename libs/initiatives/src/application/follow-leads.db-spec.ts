import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadOrganisations } from '#organisations';
import { VISITOR } from '#platform';
import { anInitiative, openInitiatives, type OpenInitiatives } from '../testing/open-initiatives.js';
import { FollowLeads } from './follow-leads.js';
import { GetInitiative } from './get-initiative.js';

describe('FollowLeads', () => {
  let slice: OpenInitiatives;
  beforeAll(async () => (slice = await openInitiatives()));
  beforeEach(async () => {
    await slice.begin();
    await slice.save([anInitiative('lora', { partners: ['stadt-b'], topics: ['lorawan'] })]);
    await slice.news();
  });
  afterAll(() => slice.close());

  const turn = async (status: 'active' | 'withdrawn' | 'merged') => {
    await slice.saveOrganisation('stadt-a', { status, mergedInto: 'stadt-c' });
    await slice.news();
    await slice.get(FollowLeads).execute([await slice.idOf('stadt-a')]);
  };
  const topicsOfPartner = async () => {
    const id = await slice.idOf('stadt-b');
    const views = await slice.get(ReadOrganisations).forAudience([id], 'public');
    return views.get(id)?.topics.map(({ topic }) => topic);
  };

  it.each(['withdrawn', 'merged'] as const)(
    'takes topics from partners when the lead is %s',
    async (status) => {
      await turn(status);
      expect(await topicsOfPartner()).toEqual([]);
      expect(await slice.news()).toEqual(['initiatives.initiative-changed', 'organisations.profile-changed']);
      await expect(slice.get(GetInitiative).execute('lora', VISITOR)).rejects.toMatchObject({
        code: 'INITIATIVE.NOT_FOUND',
      });
    },
  );

  it('gives them back when the lead comes back', async () => {
    await turn('withdrawn');
    await turn('active');
    expect(await topicsOfPartner()).toEqual(['lorawan']);
  });

  it('makes no news where all is as it should be, so that news of news ends', async () => {
    await turn('withdrawn');
    await slice.news();
    await slice.get(FollowLeads).execute([await slice.idOf('stadt-a'), await slice.idOf('stadt-b')]);
    expect(await slice.news()).toEqual([]);
  });
});

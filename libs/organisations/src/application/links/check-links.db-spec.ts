import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GuardedClient } from '#platform';
import { LinkFaultStore } from '../../persistence/link-fault-store.js';
import { OrganisationStore } from '../../persistence/organisation-store.js';
import { openEditing, type OpenEditing } from '../../testing/open-editing.js';
import { CheckLinks } from './check-links.js';
import { FindFaultyLinks } from './find-faulty-links.js';

const STATUS: Readonly<Record<string, number>> = {
  'https://gut.example/': 206,
  'https://weg.example/seite': 404,
  'https://kaputt.example/': 503,
};

describe('links of a profile', () => {
  let slice: OpenEditing;
  const asked: string[] = [];
  beforeAll(async () => (slice = await openEditing()));
  afterAll(() => slice.close());

  const client = {
    exchange: (url: string) => {
      asked.push(url);
      const status = STATUS[url];
      return Promise.resolve(status ? { status, type: '', text: '' } : null);
    },
  } as unknown as GuardedClient;
  const check = (ids: readonly string[]) =>
    new CheckLinks(
      slice.transaction,
      slice.get(OrganisationStore),
      slice.get(LinkFaultStore),
      client,
      slice.clock,
    ).execute(ids);

  it('are asked for after they were edited, not after a file came, and warn only', async () => {
    const { id, editor } = await slice.claimed('a', { website: 'https://stumm.example/' });
    const links = Object.keys(STATUS);
    await slice.edit('a', 1, { links }, editor);
    expect(await slice.news()).toEqual(['organisations.links-changed', 'organisations.profile-changed']);
    await check([id]);
    expect(asked.sort()).toEqual(['https://stumm.example/', ...links].sort());
    const found = async () => slice.get(FindFaultyLinks).execute(await slice.form('a'));
    expect(await found()).toEqual([
      { url: 'https://kaputt.example/', fault: 'failing' },
      { url: 'https://stumm.example/', fault: 'silent' },
      { url: 'https://weg.example/seite', fault: 'gone' },
    ]);
    await slice.edit('a', 2, { links: ['https://gut.example/'], unit: 'Amt' }, editor);
    expect(await found()).toEqual([{ url: 'https://stumm.example/', fault: 'silent' }]);
    await check([id]);
    await check([id]);
    expect(await found()).toHaveLength(1);
  });

  it('are left alone when something else is edited', async () => {
    const { editor } = await slice.claimed('b', { website: 'https://gut.example/' });
    await slice.edit('b', 1, { unit: 'Amt' }, editor);
    expect(await slice.news()).toEqual(['organisations.profile-changed']);
    await check(['00000000-0000-4000-8000-000000000009']);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdoptionDraft } from '../domain/adoption.js';
import type { InitiativeDraft } from '../domain/initiative-draft.js';
import { anInitiative, openInitiatives, type OpenInitiatives } from '../testing/open-initiatives.js';
import { ExportAdoptions } from './export-adoptions.js';
import { ExportInitiatives } from './export-initiatives.js';

const INITIATIVES: InitiativeDraft[] = [
  anInitiative('a', {
    partners: ['stadt-c', 'stadt-b'],
    state: 'pilot',
    period: { from: '2013-06' },
    topics: ['lorawan', 'wlan'],
    targetGroups: ['Betriebe'],
    summary: 'Sensoren im ganzen Ort.',
    text: '# Sensoren',
    links: ['https://example.org/lora'],
    resources: { staff: 'eine halbe Stelle' },
  }),
  anInitiative('b', { lead: 'stadt-b' }),
];
const ADOPTIONS: AdoptionDraft[] = [
  { initiative: 'a', organisation: 'stadt-a', stage: 'origin' },
  { initiative: 'a', organisation: 'stadt-b', stage: 'adopter', as: 'b', note: 'Notiz', added: true },
  { initiative: 'a', organisation: 'stadt-c', stage: 'planning', outcome: 'offen', added: ['outcome'] },
];

describe('ExportInitiatives', () => {
  let slice: OpenInitiatives;
  beforeAll(async () => (slice = await openInitiatives()));
  beforeEach(() => slice.begin());
  afterAll(() => slice.close());

  const exported = async () => ({
    initiatives: await collect(slice.get(ExportInitiatives).execute()),
    adoptions: await collect(slice.get(ExportAdoptions).execute()),
  });

  it('says what was read, by slug, and nothing else', async () => {
    await slice.save([...INITIATIVES].reverse());
    await slice.saveAdoptions([...ADOPTIONS].reverse());
    expect(await exported()).toEqual({ initiatives: INITIATIVES, adoptions: ADOPTIONS });
  });

  it('says only what the public may see, and changes nothing when read again', async () => {
    const visibility = {
      summary: 'members',
      topics: 'own',
      'resources.budget': 'own',
      partners: 'own',
    } as const;
    const resources = { staff: 'eine halbe Stelle', budget: '5.000 Euro' };
    await slice.save([{ ...INITIATIVES[0]!, resources, visibility }, INITIATIVES[1]!]);
    await slice.saveAdoptions(ADOPTIONS);
    await slice.saveOrganisation('stadt-c', { status: 'withdrawn' });
    const { initiatives, adoptions } = await exported();
    const { summary, topics, partners, ...open } = INITIATIVES[0]!;
    expect(initiatives[0]).toEqual(open);
    expect(adoptions).toEqual(ADOPTIONS.slice(0, 2));
    const again = [...(await slice.save(initiatives)), ...(await slice.saveAdoptions(adoptions))];
    expect(again.map(({ result }) => result)).toEqual(Array(4).fill('unchanged'));
  });

  it('leaves out what a withdrawn organisation leads, and what refers to it', async () => {
    await slice.save(INITIATIVES);
    await slice.saveAdoptions(ADOPTIONS);
    await slice.saveOrganisation('stadt-b', { status: 'withdrawn' });
    const { initiatives, adoptions } = await exported();
    expect(initiatives).toEqual([{ ...INITIATIVES[0], partners: ['stadt-c'] }]);
    expect(adoptions).toEqual([ADOPTIONS[0], ADOPTIONS[2]]);
    expect((await slice.save(initiatives)).map(({ result }) => result)).toEqual(['unchanged']);
  });
});

async function collect<T>(entries: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

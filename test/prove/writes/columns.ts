/** What writes a column: a body of PATCH; null: nobody, whatever they send. */
export type Written = object | null;

/** A list whose entries are changed by `PATCH /api/v1/<list>/<address>`. */
export interface WrittenList {
  /** Also the name of its table. */
  readonly list: 'organisations' | 'initiatives' | 'listings' | 'statements' | 'relations' | 'adoptions';
  /** By column; each that the table has. */
  readonly columns: Readonly<Record<string, Written>>;
}

/** Written by every change of an entry, not by what it says. */
export const BOOKKEEPING: readonly string[] = ['version', 'provenance'];

/** What changes together: a point has two halves, and what is fulfilled says nothing of its organisation any more. */
export const ALONG: Readonly<Record<string, readonly string[]>> = {
  'organisations.lat': ['organisations.lon'],
  'organisations.lon': ['organisations.lat'],
  'listings.fulfilled': ['listings.derives'],
};

/** Whose entry it is, its address, where it comes from and how it stands: there are other ways to those, or none. */
const NOBODYS = { id: null, slug: null, provenance: null, version: null, withdrawn: null } as const;

/** Written by hand: every column of what editors write. The schema is held against it. */
export const WRITTEN_LISTS: readonly WrittenList[] = [
  {
    list: 'organisations',
    columns: {
      id: null,
      slug: null,
      name: { name: 'Anders' },
      kinds: { kinds: ['company'] },
      names: { names: { alias: ['Anders'] } },
      ags: { ags: '09564000' },
      seat: { seat: '09564000' },
      area: { area: ['09'] },
      unit: { unit: 'Anders' },
      summary: { summary: 'Anders.' },
      text: { text: 'Anders.' },
      topics: { topics: ['wlan'] },
      identifiers: { identifiers: { wikidata: 'Q2' } },
      website: { website: 'https://anders.example/' },
      links: { links: ['https://anders.example/mehr'] },
      open_for_cooperation: { openForCooperation: true },
      paused: { paused: true },
      status: null,
      merged_into: null,
      former_slugs: null,
      lat: { lat: 50, lon: 10 },
      lon: { lat: 51, lon: 11 },
      visibility: { visibility: { unit: 'members' } },
      provenance: null,
      seen: null,
      added: null,
      claimed: null,
      supplied: null,
      version: null,
      confirmed_at: null,
    },
  },
  {
    list: 'initiatives',
    columns: {
      ...NOBODYS,
      title: { title: 'Anders' },
      lead_id: null,
      partner_ids: { partners: ['nachbarin'] },
      state: { state: 'pilot' },
      period_from: { period: { from: '2020' } },
      period_to: { period: { to: '2021' } },
      topics: { topics: ['wlan'] },
      target_groups: { targetGroups: ['Andere'] },
      summary: { summary: 'Anders.' },
      text: { text: 'Anders.' },
      links: { links: ['https://anders.example/'] },
      resources: { resources: { budget: 'Wenig' } },
      visibility: { visibility: { summary: 'members' } },
      shown: null,
    },
  },
  {
    list: 'listings',
    columns: {
      ...NOBODYS,
      organisation_id: null,
      kind: { kind: 'offer' },
      topics: { topics: ['wlan'] },
      text: { text: 'Anders.' },
      expires: { expires: '2090-01-01' },
      fulfilled: { fulfilled: true },
      listed_at: null,
      shown: null,
      derives: null,
    },
  },
  {
    list: 'statements',
    columns: {
      ...NOBODYS,
      by_id: null,
      role: { role: 'Anders' },
      question_id: { question: 'frage' },
      event_id: { event: 'tag' },
      summary: { summary: 'Anders.' },
      quote: { quote: 'Anders.' },
      lines: { lines: '3-4' },
      about: { about: [{ type: 'organisation', slug: 'nachbarin' }] },
      shown: null,
    },
  },
  {
    list: 'relations',
    columns: {
      id: null,
      from_id: null,
      to_id: null,
      kind: null,
      text: { text: 'Anders.' },
      from_date: { from_date: '2020' },
      until_date: { until_date: '2021' },
      provenance: null,
      version: null,
      withdrawn: null,
    },
  },
  {
    list: 'adoptions',
    columns: {
      id: null,
      initiative_id: null,
      organisation_id: null,
      stage: { stage: 'planning' },
      as_id: { as: 'anderswo' },
      outcome: { outcome: 'Anders.' },
      reason: { reason: 'Anders.' },
      note: { note: 'Anders.' },
      added: null,
      provenance: null,
      version: null,
      withdrawn: null,
    },
  },
];

/** `confirmed_at` as the API would call it. */
export function inCamels(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

import type { Target } from '../grid.js';
import { goneOf, slugOf } from '../network.js';
import { alike, type Ids } from '../row.js';

// Listings go with their organisation, and so do initiatives that nobody else leads.
const READ = `
  others:  404 in 404 404  |  404 in 404 404
`;

const READING = alike(
  READ,
  'GET /initiativen/:slug',
  'GET /api/v1/initiatives/:slug',
  'GET /api/v1/initiatives/:slug/adoptions',
  'GET /api/v1/initiatives/:slug/similar',
  'GET /api/v1/initiatives/:slug/similar.csv',
  ['GET /api/v1/initiatives/:slug/transferability', { query: 'for=08311000' }],
  'GET /biete-suche/:id',
  'GET /api/v1/listings/:id',
  'GET /api/v1/listings/:id/matches',
  'GET /api/v1/listings/:id/matches.csv',
  'GET /antworten/:id',
  'GET /api/v1/statements/:id',
  ['GET /api/v1/adoptions/:id', { path: (ids, target) => ({ id: ids.of('adoption', target) }) }],
  ['GET /api/v1/relations/:id', { path: (ids, target) => ({ id: ids.of('relation', target) }) }],
);

const relation = (ids: Ids, target: Target) => ({ id: ids.of('relation', target) });
const adoption = (ids: Ids, target: Target) => ({ id: ids.of('adoption', target) });
const goneAdoption = (ids: Ids, target: Target) => ({ id: ids.of('withdrawn adoption', target) });
const goneRelation = (ids: Ids, target: Target) => ({ id: ids.of('withdrawn relation', target) });
const gone = (_: unknown, target: Target) => ({ slug: goneOf(target), id: goneOf(target) });
const kind = () => ({ kind: 'initiativen' });
const entry = (_: unknown, target: Target) => ({ kind: 'initiativen', entry: slugOf(target) });
const revisionEntry = (_: unknown, target: Target) => ({
  kind: 'initiativen',
  entry: slugOf(target),
  revision: '1',
});
const goneEntry = (_: unknown, target: Target) => ({ kind: 'initiativen', entry: goneOf(target) });
const form = { version: '1', title: 'Anders' };
const revision = (_: unknown, target: Target) => ({
  slug: slugOf(target),
  id: slugOf(target),
  revision: '1',
});
const revisionOf = (kind: 'adoption' | 'relation') => (ids: Ids, target: Target) => ({
  id: ids.of(kind, target),
  revision: '1',
});
const version = { headers: { 'if-match': '"1"' } };

// Whoever edits or curates the organisation: of an initiative the one that leads it. An organisation that is not there is a fault of the request.
const CREATING = alike(
  `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      in   in   in   in   |  in   403  in   in
  state curator:      in   403  in   in   |  in   in   in   in
  curator:            in   in   in   in   |  in   in   in   in
`,
  ['POST /api/v1/initiatives', { body: (lead: string) => ({ title: 'Neu', lead }) }],
  [
    'POST /api/v1/listings',
    { body: (organisation: string) => ({ organisation, kind: 'need', text: 'Neu' }) },
  ],
  [
    'POST /api/v1/adoptions',
    { body: (organisation: string) => ({ initiative: 'anderswo', organisation, stage: 'planning' }) },
  ],
  ['POST /api/v1/statements', { body: (by: string) => ({ by, role: 'Amt', summary: 'Neu.' }) }],
  ['POST /api/v1/relations', { body: (from: string) => ({ from, to: 'nachbarin', kind: 'successor' }) }],
);

const WRITING = alike(
  `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  404  |  404  403  404  404
  state curator:      404  403  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`,
  ['PATCH /api/v1/initiatives/:slug', { ...version, body: { title: 'Anders' } }],
  ['DELETE /api/v1/initiatives/:slug', version],
  ['PATCH /api/v1/listings/:id', { ...version, body: { text: 'Anders' } }],
  ['DELETE /api/v1/listings/:id', version],
  ['PATCH /api/v1/statements/:id', { ...version, body: { summary: 'Anders.' } }],
  ['DELETE /api/v1/statements/:id', version],
  ['PATCH /api/v1/adoptions/:id', { ...version, path: adoption, body: { note: 'Anders.' } }],
  ['DELETE /api/v1/adoptions/:id', { ...version, path: adoption }],
  ['PATCH /api/v1/relations/:id', { ...version, path: relation, body: { text: 'Anders.' } }],
  ['DELETE /api/v1/relations/:id', { ...version, path: relation }],
  'GET /api/v1/initiatives/:slug/revisions',
  ['POST /api/v1/initiatives/:slug/revisions/:revision/restore', { path: revision }],
  'GET /api/v1/listings/:id/revisions',
  ['POST /api/v1/listings/:id/revisions/:revision/restore', { path: revision }],
  'GET /api/v1/statements/:id/revisions',
  ['POST /api/v1/statements/:id/revisions/:revision/restore', { path: revision }],
  ['GET /api/v1/adoptions/:id/revisions', { path: adoption }],
  ['POST /api/v1/adoptions/:id/revisions/:revision/restore', { path: revisionOf('adoption') }],
  ['GET /api/v1/relations/:id/revisions', { path: relation }],
  ['POST /api/v1/relations/:id/revisions/:revision/restore', { path: revisionOf('relation') }],
  ['GET /organisationen/:slug/eintraege/:kind', { path: kind }],
  ['GET /organisationen/:slug/neu/:kind', { path: kind }],
  ['POST /organisationen/:slug/neu/:kind', { path: kind, body: { title: 'Neu' } }],
  ['GET /organisationen/:slug/eintraege/:kind/:entry', { path: entry }],
  ['POST /organisationen/:slug/eintraege/:kind/:entry', { path: entry, body: form }],
  ['GET /organisationen/:slug/eintraege/:kind/:entry/versionen', { path: entry }],
  [
    'POST /organisationen/:slug/eintraege/:kind/:entry/versionen/:revision/wiederherstellen',
    { path: revisionEntry, body: {} },
  ],
  ['POST /organisationen/:slug/eintraege/:kind/:entry/zurueckziehen', { path: entry, body: form }],
  ['POST /organisationen/:slug/eintraege/:kind/:entry/zurueckholen', { path: goneEntry }],
);

// Of what was withdrawn nobody else is even told that there was something.
const TAKING_BACK = alike(
  `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  404  |  404  404  404  404
  state curator:      404  404  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`,
  ['POST /api/v1/initiatives/:slug/restore', { path: gone }],
  ['POST /api/v1/listings/:id/restore', { path: gone }],
  ['POST /api/v1/statements/:id/restore', { path: gone }],
  ['POST /api/v1/adoptions/:id/restore', { path: goneAdoption }],
  ['POST /api/v1/relations/:id/restore', { path: goneRelation }],
);

export const ENTRIES = [...READING, ...CREATING, ...WRITING, ...TAKING_BACK];

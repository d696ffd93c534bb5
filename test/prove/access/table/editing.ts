import { alike } from '../row.js';

const version = { headers: { 'if-match': '"1"' } };
const concern = () => ({ concern: 'beschreibung' });
const revision = () => ({ revision: '2' });

// Editors and owners of that organisation and curators of everything; others are told no where there is something to see.
const WRITES = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  404  |  404  403  404  404
  state curator:      404  403  404  404  |  404  403  404  404
  curator:            404  in   404  404  |  404  in   404  404
`;

export const EDITING = alike(
  WRITES,
  'GET /organisationen/:slug/bearbeiten',
  ['GET /organisationen/:slug/bearbeiten/:concern', { path: concern }],
  [
    'POST /organisationen/:slug/bearbeiten/:concern',
    { path: concern, body: { version: '1', summary: 'Neu' } },
  ],
  'GET /organisationen/:slug/versionen',
  [
    'POST /organisationen/:slug/versionen/:revision/wiederherstellen',
    { path: revision, body: { version: '1' } },
  ],
  ['PATCH /api/v1/organisations/:slug', { ...version, body: { summary: 'Neu.' } }],
  'GET /api/v1/organisations/:slug/revisions',
  ['POST /api/v1/organisations/:slug/revisions/:revision/restore', { ...version, path: revision, body: {} }],
  ['POST /api/v1/organisations/:slug/confirmation', { body: {} }],
  [
    'PUT /api/v1/organisations/:slug/drafts/:concern',
    { path: concern, body: { version: 1, fields: { summary: 'Neu' } } },
  ],
  ['DELETE /api/v1/organisations/:slug/drafts/:concern', { path: concern }],
);

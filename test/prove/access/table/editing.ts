import { alike } from '../row.js';

const version = { headers: { 'if-match': '"1"' } };
const concern = () => ({ concern: 'beschreibung' });
const revision = () => ({ revision: '2' });

/** Not much of a picture: whoever may send one is told so. */
const PNG = 'PNG';
const SENT_BY_FORM = {
  body: `--x\r\ncontent-disposition: form-data; name="bild"; filename="a.png"\r\n\r\n${PNG}\r\n--x--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
};

// What was merged leads to its heir. Editors and owners of that organisation and whoever curates it; others are told no where there is something to see.
const WRITES = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  301  |  404  403  404  301
  state curator:      404  403  404  301  |  404  in   404  301
  curator:            404  in   404  301  |  404  in   404  301
`;

export const EDITING = alike(
  WRITES,
  'GET /organisationen/:slug/bearbeiten',
  ['GET /organisationen/:slug/bearbeiten/:concern', { path: concern }],
  [
    'POST /organisationen/:slug/bearbeiten/:concern',
    { path: concern, body: { version: '1', summary: 'Neu' } },
  ],
  'GET /organisationen/:slug/bearbeiten/logo',
  ['POST /organisationen/:slug/bearbeiten/logo', SENT_BY_FORM],
  'POST /organisationen/:slug/bearbeiten/logo/entfernen',
  ['PUT /api/v1/organisations/:slug/logo', { body: PNG, headers: { 'content-type': 'image/png' } }],
  'DELETE /api/v1/organisations/:slug/logo',
  ['GET /organisationen/:slug/ansicht/:audience', { path: () => ({ audience: 'besucher' }) }],
  'GET /organisationen/:slug/versionen',
  [
    'POST /organisationen/:slug/versionen/:revision/wiederherstellen',
    { path: revision, body: { version: '1' } },
  ],
  ['PATCH /api/v1/organisations/:slug', { ...version, body: { summary: 'Neu.' } }],
  'GET /api/v1/organisations/:slug/revisions',
  ['POST /api/v1/organisations/:slug/revisions/:revision/restore', { ...version, path: revision, body: {} }],
  ['POST /api/v1/organisations/:slug/confirmation', { body: {} }],
  'POST /organisationen/:slug/bestaetigen',
  [
    'PUT /api/v1/organisations/:slug/drafts/:concern',
    { path: concern, body: { version: 1, fields: { summary: 'Neu' } } },
  ],
  ['DELETE /api/v1/organisations/:slug/drafts/:concern', { path: concern }],
);

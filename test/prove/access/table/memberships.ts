import type { Target } from '../grid.js';
import { alike, type Ids } from '../row.js';

const asked = (ids: Ids, target: Target) => ({ id: ids.of('membership request', target) });
const standing = (ids: Ids, target: Target) => ({ id: ids.of('membership', target) });

// Editors speak for their organisation, curators for those in their part. A merged organisation leads to its heir.
const SEEN = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  301  |  404  403  404  301
  state curator:      404  403  404  301  |  404  in   404  301
  curator:            404  in   404  301  |  404  in   404  301
`;
// An organisation that is not there can neither ask nor be asked.
const ASKING = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  404  |  404  403  404  404
  state curator:      404  403  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`;
// What others ask of others is not told.
const ANSWERING = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  404  |  404  404  404  404
  state curator:      404  404  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`;
// Both published organisations demand four eyes: there their editors end none.
const ENDING = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor:             404  403  404  404  |  404  404  404  404
  owner:              404  in   404  404  |  404  404  404  404
  state curator:      404  404  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`;

/** Memberships: a network has asked both published organisations to join, and another one has them as members. */
export const MEMBERSHIPS = [
  ...alike(
    SEEN,
    'GET /organisationen/:slug/mitgliedschaften',
    ['POST /organisationen/:slug/mitgliedschaften/anfragen', { body: { side: 'member', gemeint: 'netz' } }],
    ['POST /organisationen/:slug/mitgliedschaften/:id/bestaetigen', { path: asked }],
    ['POST /organisationen/:slug/mitgliedschaften/:id/ablehnen', { path: asked }],
    ['POST /organisationen/:slug/mitgliedschaften/:id/beenden', { path: standing }],
  ),
  ...alike(
    `
  visitor:                          401
  stranger, member, state curator:  403
  editor, owner, curator:           in
`,
    ['GET /api/v1/memberships', { query: 'organisation=own-published' }],
  ),
  ...alike(ASKING, ['POST /api/v1/memberships', { body: (member: string) => ({ network: 'netz', member }) }]),
  ...alike(
    ANSWERING,
    ['POST /api/v1/memberships/:id/confirm', { path: asked, body: {} }],
    ['POST /api/v1/memberships/:id/decline', { path: asked, body: {} }],
  ),
  ...alike(ENDING, ['POST /api/v1/memberships/:id/end', { path: standing, body: {} }]),
];

import type { Target } from '../grid.js';
import { alike, type Ids } from '../row.js';

const change = (ids: Ids, target: Target) => ({ id: ids.of('change', target) });
const reason = { body: { reason: 'Nicht belegt.' } };

// Editors see what waits, curators of a part see it in their queue; owners and whoever curates that part decide.
const SEEN = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  301  |  404  403  404  301
  state curator:      404  403  404  301  |  404  in   404  301
  curator:            404  in   404  301  |  404  in   404  301
`;
// What waits elsewhere is not told.
const DECIDED = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor:             404  403  404  404  |  404  404  404  404
  owner:              404  in   404  404  |  404  404  404  404
  state curator:      404  404  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`;
const WITHDRAWN = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  others:             404  404  404  404  |  404  404  404  404
`;
const DEMANDED = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor:             404  403  404  404  |  404  403  404  404
  owner:              404  in   404  404  |  404  403  404  404
  state curator:      404  403  404  404  |  404  in   404  404
  curator:            404  in   404  404  |  404  in   404  404
`;

/** The API leads from a merged organisation to its heir. */
function moved(cells: string): string {
  return cells.replaceAll(/404(?=\s*(\||$))/gm, '301');
}

/** Changes of editors that wait for approval; they are a third person's. */
export const APPROVAL = [
  ...alike(SEEN, 'GET /organisationen/:slug/freigaben', 'GET /api/v1/organisations/:slug/changes'),
  ...alike(
    DECIDED,
    ['POST /organisationen/:slug/freigaben/:id/freigeben', { path: change }],
    ['POST /organisationen/:slug/freigaben/:id/ablehnen', { path: change, ...reason }],
  ),
  ...alike(
    moved(DECIDED),
    ['POST /api/v1/organisations/:slug/changes/:id/approve', { path: change, body: {} }],
    ['POST /api/v1/organisations/:slug/changes/:id/reject', { path: change, ...reason }],
  ),
  ...alike(WITHDRAWN, ['POST /organisationen/:slug/freigaben/:id/zurueckziehen', { path: change }]),
  ...alike(moved(WITHDRAWN), [
    'POST /api/v1/organisations/:slug/changes/:id/withdraw',
    { path: change, body: {} },
  ]),
  ...alike(
    DEMANDED,
    ['POST /organisationen/:slug/freigaben/einstellung', { body: { freigabe: 'nein' } }],
    ['PUT /api/v1/organisations/:slug/approval', { body: { isDemanded: false, forMembers: false } }],
  ),
];

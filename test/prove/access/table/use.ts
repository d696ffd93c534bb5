import { alike } from '../row.js';

// Whoever acts for an organisation says what is not to be proposed to it; nobody does so for another, not even a curator.
const OWN = `
  visitor:                         401  401  401  401  |  401  401  401  401
  member, editor, owner:           404  in   404  301  |  404  403  404  301
  others:                          404  403  404  301  |  404  403  404  301
`;
const OWN_PAGE = OWN.replaceAll('301', '404');
const entry = { path: () => ({ other: 'foreign-published' }) };
const other = { path: () => ({ other: 'nachbarin' }) };

// How often a profile was seen is for those who may edit it.
const SEEN = `
  visitor:            401  401  401  401  |  401  401  401  401
  stranger, member:   403  403  403  403  |  403  403  403  403
  editor, owner:      404  in   404  301  |  404  403  404  301
  state curator:      404  403  404  301  |  404  in   404  301
  curator:            404  in   404  301  |  404  in   404  301
`;

export const USE = [
  ...alike(
    OWN,
    'GET /api/v1/organisations/:slug/matches/dismissed',
    ['POST /api/v1/organisations/:slug/matches/:other/dismissed', other],
    ['DELETE /api/v1/organisations/:slug/matches/:other/dismissed', other],
  ),
  ...alike(
    OWN_PAGE,
    ['POST /organisationen/:slug/passende/:other/zurueckstellen', other],
    ['POST /organisationen/:slug/passende/:other/wieder', other],
  ),
  ...alike(
    OWN_PAGE,
    'GET /api/v1/listings/:id/matches/dismissed',
    ['POST /api/v1/listings/:id/matches/:other/dismissed', entry],
    ['DELETE /api/v1/listings/:id/matches/:other/dismissed', entry],
    ['POST /biete-suche/:id/passend/:other/zurueckstellen', entry],
    ['POST /biete-suche/:id/passend/:other/wieder', entry],
    'GET /api/v1/initiatives/:slug/similar/dismissed',
    ['POST /api/v1/initiatives/:slug/similar/:other/dismissed', entry],
    ['DELETE /api/v1/initiatives/:slug/similar/:other/dismissed', entry],
    ['POST /initiativen/:slug/aehnlich/:other/zurueckstellen', entry],
    ['POST /initiativen/:slug/aehnlich/:other/wieder', entry],
  ),
  ...alike(SEEN, 'GET /organisationen/:slug/gesehen', 'GET /api/v1/organisations/:slug/seen'),
];

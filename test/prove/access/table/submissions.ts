import type { Target } from '../grid.js';
import { alike, type Ids } from '../row.js';

const submission = (ids: Ids, target: Target) => ({ id: ids.of('queue item', target) });

/** New organisations: the own draft was handed in by the owner, the foreign one by somebody else. */
export const SUBMISSIONS = [
  ...alike(
    `
  visitor:  401
  others:   in
`,
    ['POST /organisationen/neu', { body: { name: 'Neu', kinds: 'company' } }],
    ['POST /api/v1/organisations', { body: { name: 'Neu', kinds: ['company'] } }],
    'GET /antraege',
    'GET /api/v1/submissions',
    ['GET /api/v1/submissions/likely', { query: 'name=Neu' }],
  ),
  ...alike(
    `
  visitor:  401  401  401  401  |  401  401  401  401
  owner:    in   404  404  404  |  404  404  404  404
  others:   404  404  404  404  |  404  404  404  404
`,
    ['POST /antraege/:id/zurueckziehen', { path: submission }],
    ['POST /api/v1/submissions/:id/withdraw', { path: submission, body: {} }],
  ),
];

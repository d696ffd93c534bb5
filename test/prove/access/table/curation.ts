import type { Target } from '../grid.js';
import { alike, type Ids } from '../row.js';

const item = (ids: Ids, target: Target) => ({ id: ids.of('queue item', target) });

const WATCHED = `
  visitor:                  401
  state curator, curator:   in
  others:                   403
`;

// Claims and new organisations: a curator of a state decides on what lies there, and is not told of the rest.
const DECIDES = `
  visitor:        401  401  401  401  |  401  401  401  401
  state curator:  404  404  404  404  |  in   in   404  404
  curator:        in   in   404  404  |  in   in   404  404
  others:         403  403  403  403  |  403  403  403  403
`;

export const CURATION = [
  ...alike(WATCHED, 'GET /kuratierung', 'GET /api/v1/curation/queue'),
  // The log tells of the whole network.
  ...alike(
    `
  visitor:   401
  curator:   in
  others:    403
`,
    'GET /kuratierung/protokoll',
    'GET /api/v1/curation/audit',
    // Words that were searched for belong to no part either, nor do topics.
    'GET /kuratierung/nicht-gefunden',
    ['GET /kuratierung/nicht-gefunden/synonym', { query: 'words=Wort' }],
    [
      'POST /kuratierung/nicht-gefunden/synonym',
      { body: { words: 'wort', term: 'LoRaWAN', topic: 'lorawan' } },
    ],
    ['POST /kuratierung/nicht-gefunden/beiseite', { body: { words: 'nie gefragt' } }],
    ['POST /kuratierung/nicht-gefunden/zurueck', { body: { words: 'nie gefragt' } }],
  ),
  ...alike(
    DECIDES,
    ['POST /api/v1/curation/queue/:id/approve', { path: item, body: {} }],
    ['POST /api/v1/curation/queue/:id/reject', { path: item, body: { reason: 'Nicht belegt.' } }],
    ['POST /kuratierung/:id/annehmen', { path: item }],
    ['POST /kuratierung/:id/ablehnen', { path: item, body: { reason: 'Nicht belegt.' } }],
  ),
];

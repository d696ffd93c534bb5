import { alike } from '../row.js';

// A merged organisation leads to its heir. People of an organisation see each other; only its owners, and curators of everything, decide.
const SEEN = `
  visitor:                         401  401  401  401  |  401  401  401  401
  stranger, state curator:         404  403  404  301  |  404  403  404  301
  curator:                         404  in   404  301  |  404  in   404  301
  others:                          404  in   404  301  |  404  403  404  301
`;
const MANAGED = `
  visitor:                         401  401  401  401  |  401  401  401  401
  stranger, state curator:         404  403  404  301  |  404  403  404  301
  member, editor:                  404  403  404  301  |  404  403  404  301
  owner:                           404  in   404  301  |  404  403  404  301
  curator:                         404  in   404  301  |  404  in   404  301
`;

export const TEAM = [
  ...alike(SEEN, 'GET /organisationen/:slug/team', 'GET /api/v1/organisations/:slug/editors'),
  ...alike(
    MANAGED,
    ['POST /organisationen/:slug/team/einladen', { body: { email: 'neu@person.example', role: 'editor' } }],
    [
      'POST /organisationen/:slug/team/:account/rolle',
      { path: (ids, target) => ({ account: ids.of('colleague', target) }), body: { role: 'editor' } },
    ],
    [
      'POST /organisationen/:slug/team/:account/entfernen',
      { path: (ids, target) => ({ account: ids.of('colleague', target) }) },
    ],
    ['POST /organisationen/:slug/team/postfach', { body: { mailbox: 'info@own-published.example' } }],
    'POST /organisationen/:slug/team/uebergeben',
    [
      'POST /organisationen/:slug/team/einladungen/:invitation/zurueckziehen',
      { path: (ids, target) => ({ invitation: ids.of('invitation', target) }) },
    ],
    [
      'PATCH /api/v1/organisations/:slug/editors/:account',
      { path: (ids, target) => ({ account: ids.of('colleague', target) }), body: { role: 'member' } },
    ],
    [
      'DELETE /api/v1/organisations/:slug/editors/:account',
      { path: (ids, target) => ({ account: ids.of('colleague', target) }) },
    ],
    'GET /api/v1/organisations/:slug/invitations',
    [
      'POST /api/v1/organisations/:slug/invitations',
      { body: { email: 'neu@person.example', role: 'editor' } },
    ],
    [
      'DELETE /api/v1/organisations/:slug/invitations/:invitation',
      { path: (ids, target) => ({ invitation: ids.of('invitation', target) }) },
    ],
  ),
];

// How an organisation signs in is its owners' own affair.
export const PROVIDER = alike(
  `
  visitor:                         401  401  401  401  |  401  401  401  401
  stranger, member, editor:        403  403  403  403  |  403  403  403  403
  owner:                           404  in   404  301  |  404  403  404  301
  state curator:                   404  403  404  301  |  404  403  404  301
  curator:                         404  in   404  301  |  404  in   404  301
`,
  'GET /organisationen/:slug/anmeldung',
  'POST /organisationen/:slug/anmeldung',
  'POST /organisationen/:slug/anmeldung/entfernen',
  'GET /api/v1/organisations/:slug/identity-provider',
  [
    'PUT /api/v1/organisations/:slug/identity-provider',
    {
      body: {
        issuer: 'https://anmeldung.example',
        clientId: 'x',
        mailDomain: 'own-published.example',
        role: 'member',
      },
    },
  ],
  'DELETE /api/v1/organisations/:slug/identity-provider',
  'GET /api/v1/organisations/:slug/mailbox',
  ['PUT /api/v1/organisations/:slug/mailbox', { body: { mailbox: 'info@own-published.example' } }],
  'DELETE /api/v1/organisations/:slug/mailbox',
);

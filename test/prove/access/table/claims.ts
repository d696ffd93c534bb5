import { alike } from '../row.js';

// Claiming is how somebody without any role begins.
const CLAIMS = `
  visitor:  401  401  401  401  |  401  401  401  401
  others:   404  in   404  404  |  404  in   404  404
`;
const byCurator = { body: { way: 'curator' } };

export const CLAIMING = [
  ...alike(
    `
  others:   404  in   404  404  |  404  in   404  404
`,
    'GET /organisationen/:slug/uebernehmen',
    ['POST /organisationen/:slug/uebernehmen', { body: { mailbox: 'rathaus@own-published.example' } }],
  ),
  // There is nothing to check for whoever has not said that they would prove it.
  ...alike(
    `
  visitor:  401
  others:   404
`,
    'POST /organisationen/:slug/uebernehmen/pruefen',
    ['POST /api/v1/organisations/:slug/claims/check', { body: {} }],
  ),
  ...alike(
    CLAIMS,
    'POST /organisationen/:slug/uebernehmen/domain',
    ['POST /organisationen/:slug/uebernehmen/kuratierung', { body: { note: 'Ich bin von dort.' } }],
    ['POST /api/v1/organisations/:slug/claims', byCurator],
  ),
];

import { alike } from '../row.js';

// What was never approved or was withdrawn is not there for anybody; what was merged leads to its heir.
const READ = `
  others:  404 in 404 301  |  404 in 404 301
`;

export const PROFILES = alike(
  READ,
  'GET /organisationen/:slug',
  'GET /organisationen/:slug/passende',
  'GET /api/v1/organisations/:slug',
  'GET /api/v1/organisations/:slug/initiatives',
  'GET /api/v1/organisations/:slug/listings',
  'GET /api/v1/organisations/:slug/members',
  'GET /api/v1/organisations/:slug/memberships',
  'GET /api/v1/organisations/:slug/relations',
  'GET /api/v1/organisations/:slug/statements',
  'GET /api/v1/organisations/:slug/peers',
  'GET /api/v1/organisations/:slug/peers.csv',
);

// None of them has one.
export const LOGOS = alike(
  `
  others:  404 404 404 301  |  404 404 404 301
`,
  'GET /api/v1/organisations/:slug/logo',
);

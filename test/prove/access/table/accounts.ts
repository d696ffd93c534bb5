import { alike } from '../row.js';

const SIGNED_IN = `
  visitor:  401
  others:   in
`;

/** These have signed in some time ago, without a second factor: to see its codes one shows it anew. */
const SIGNED_IN_ANEW = `
  visitor:  401
  others:   401
`;

export const ACCOUNTS = [
  ...alike(SIGNED_IN_ANEW, 'POST /konto/notfallcodes'),
  ...alike(
    SIGNED_IN,
    'GET /konto',
    [
      'POST /konto/passwort',
      {
        body: { password: 'ein langes neues Passwort', again: 'ein langes neues Passwort' },
        endsSession: true,
      },
    ],
    'GET /konto/programme',
    ['POST /konto/programme', { body: { name: 'Bericht', scope: 'read', days: '30', organisation: '' } }],
    [
      'POST /konto/programme/:token/widerrufen',
      { path: () => ({ token: '00000000-0000-4000-8000-000000000000' }) },
    ],
    ['POST /konto/adresse', { body: { email: 'neu@person.example' } }],
    'POST /konto/zweiter-faktor',
    ['POST /konto/ueberall-abmelden', { endsSession: true }],
    ['POST /abmelden', { endsSession: true }],
    ['DELETE /api/v1/session', { endsSession: true }],
  ),
];

import { alike } from '../row.js';

const place = () => ({ ags: '08311000' });
const topic = () => ({ slug: 'wlan' });
const event = () => ({ slug: 'tag' });
const question = () => ({ id: 'frage', question: 'frage' });
/** Nobody has it: the page says that it no longer holds, to everybody alike. */
const token = () => ({ token: 'x'.repeat(43) });

/** What is for everybody, and about no organisation: who asks makes no difference. */
export const OPEN = alike(
  'others: in',
  'GET /',
  'GET /suche',
  'GET /karte',
  'GET /netzwerke',
  'GET /organisationen',
  'GET /initiativen',
  'GET /biete-suche',
  'GET /themen',
  ['GET /themen/:slug', { path: topic }],
  ['GET /orte/:ags', { path: place }],
  'GET /erfahrungen',
  ['GET /erfahrungen/:question', { path: question }],
  ['GET /veranstaltungen/:slug', { path: event }],
  'GET /datenquellen',
  'GET /impressum',
  'GET /datenschutz',
  'GET /barrierefreiheit',
  'GET /hilfe',
  'GET /robots.txt',
  'GET /sitemap.xml',
  ['GET /sitemap/:part.xml', { path: () => ({ part: 'pages' }) }],
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /api/v1/openapi.json',
  'GET /api/v1/search',
  ['GET /api/v1/suggest', { query: 'q=ort' }],
  'GET /api/v1/organisations',
  'GET /api/v1/initiatives',
  'GET /api/v1/listings',
  'GET /api/v1/events',
  ['GET /api/v1/events/:slug', { path: event }],
  'GET /api/v1/guiding-questions',
  ['GET /api/v1/guiding-questions/:id', { path: question }],
  ['GET /api/v1/guiding-questions/:id/answers', { path: question }],
  ['GET /api/v1/matrix', { query: 'event=tag' }],
  'GET /api/v1/statements',
  'GET /api/v1/places',
  ['GET /api/v1/places/:ags', { path: place }],
  'GET /api/v1/topics',
  ['GET /api/v1/topics/:slug', { path: topic }],
  ['POST /api/v1/topics/suggestions', { body: { text: 'Offenes WLAN im Rathaus' } }],
);

/** Signing in: whoever is in already is sent on. */
export const SIGN_IN = alike(
  'others: in',
  'GET /anmelden',
  ['POST /anmelden/link', { body: { email: 'wer@auch.example' } }],
  ['POST /anmelden/passwort', { body: { email: 'wer@auch.example', password: 'falsch' } }],
  ['GET /anmelden/link/:token', { path: token }],
  ['POST /anmelden/link/:token', { path: token }],
  'GET /passwort',
  ['POST /passwort', { body: { email: 'wer@auch.example' } }],
  ['GET /passwort/:token', { path: token }],
  ['POST /passwort/:token', { path: token, body: { password: 'ein langes neues Passwort' } }],
  'GET /eintragen',
  ['POST /eintragen', { body: { email: 'wer@auch.example' } }],
  ['GET /eintragen/:token', { path: token }],
  ['POST /eintragen/:token', { path: token }],
  // Visitors begin with their mailbox.
  'GET /organisationen/neu',
  ['GET /uebernahme/:token', { path: token }],
  ['POST /uebernahme/:token', { path: token }],
  ['GET /einladung/:token', { path: token }],
  ['POST /einladung/:token', { path: token }],
  ['GET /bestaetigung/:token', { path: token }],
  ['POST /bestaetigung/:token', { path: token }],
  'GET /anmelden/code',
  ['POST /anmelden/code', { body: { code: '000000' } }],
  'GET /anmelden/zweiter-faktor',
  ['POST /anmelden/zweiter-faktor', { body: { code: '000000' } }],
  'GET /api/v1/session',
  ['POST /api/v1/sign-in/link', { body: { email: 'wer@auch.example' } }],
  'GET /anmelden/oidc',
  ['GET /anmelden/oidc/rueckkehr', { query: 'code=x&state=y' }],
  ['GET /anmelden/oidc/bestaetigen/:token', { path: token }],
  ['POST /anmelden/oidc/bestaetigen/:token', { path: token }],
  ['GET /adresse/:token', { path: token }],
  ['POST /adresse/:token', { path: token }],
  ['GET /adresse/zurueck/:token', { path: token }],
  ['POST /adresse/zurueck/:token', { path: token }],
  'GET /entwicklung/mails',
);

/** A wrong password is said to be wrong, whoever sends it. */
export const WRONG_PASSWORD = alike('others: 401', [
  'POST /api/v1/sign-in/password',
  { body: { email: 'wer@auch.example', password: 'falsch' } },
]);

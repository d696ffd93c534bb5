import type { ShapeOf } from '../catalogue.js';
import type { oidc as german } from '../de/oidc.js';

export const oidc: ShapeOf<typeof german> = {
  title: 'By the account of your organisation',
  lead: 'Some organisations sign their people in themselves. Please choose your organisation.',
  choose: 'Choose organisation',
  none: 'No organisation has set up a sign-in of its own here yet.',
  otherwise: 'Sign in another way',
  problem: 'Signing in did not work',
  problems: {
    notConnected: 'This organisation has no sign-in of its own here.',
    issuerAway:
      'The sign-in service of your organisation does not answer right now. Please try again later, or sign in another way.',
    notProven:
      'The answer of the sign-in service does not belong to this attempt or was used already. Please begin again.',
    mailNotVerified:
      'The sign-in service of your organisation names no verified e-mail address. Please ask your IT there.',
    setUpFirst: 'You curate and have no second factor yet. Please sign in by a link in a mail and set it up.',
    notMapped:
      'Your account is not meant for Netzlotse. Whoever answers for the organisation here can invite you.',
  },
  sentTitle: 'Please look into your mailbox',
  sent: 'You come this way for the first time. We sent you a message with a link; it holds for 15 minutes. From then on the account of your organisation is enough.',
  confirm: {
    title: 'Confirm your account',
    lead: 'From now on you sign in by the account of your organisation. Did you not just do that? Then close this page.',
    button: 'Confirm and sign in',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'At the sign-in service of your organisation you are not yet.',
    there: 'Sign out there too',
    home: 'To the start page',
  },
  provider: {
    title: (name) => `Own sign-in of ${name}`,
    lead: 'Your people can sign in by the account that they have with you already (OpenID Connect).',
    link: 'Own sign-in',
    form: 'Sign-in service',
    connected: 'A sign-in service is set up.',
    notConnected: 'No sign-in service is set up yet.',
    returnAddress: 'Register this return address there:',
    save: 'Check and save',
    remove: 'Remove sign-in service',
    removeMeans: 'Roles stay as they are. People sign in by link or password again.',
  },
  fields: {
    issuer: 'Address of the sign-in service (issuer)',
    clientId: 'Client ID',
    secret: 'Client secret',
    mailDomain: 'Domain of your e-mail addresses',
    claim: 'Claim',
    claimValue: 'Value of the claim',
    role: 'Role here',
  },
  hints: {
    issuer: 'For example https://login.stadt.de. Below it there has to be /.well-known/openid-configuration.',
    clientId: 'What Netzlotse is called at your sign-in service.',
    secret: 'It is stored encrypted and never shown again.',
    secretKept: 'Leave it empty to keep the stored one.',
    mailDomain: 'Only people with a mailbox there come in this way, for example stadt.de.',
    claim: 'Where not everybody is meant: which claim decides, for example groups.',
    claimValue: 'What it has to say, for example netzlotse.',
    role: 'Nobody becomes responsible this way.',
  },
  errors: {
    issuer: 'Please give an address that begins with https:// and holds neither ? nor #.',
    away: 'No sign-in service of this name answers at this address.',
    clientId: 'Please give the client ID.',
    secret: 'Please give the client secret.',
    mailDomain: 'Please give a domain that belongs to your organisation, for example stadt.de.',
    claim: 'Claim and value belong together: please give both or none.',
    long: 'This is too long.',
  },
  letter: {
    subject: 'Confirm the account of your organisation',
    text: (organisation) =>
      `somebody signed in by the sign-in service of ${organisation}, which names this address. Was it you? Then confirm it by this link. It holds for 15 minutes and works once.`,
    open: 'Confirm account',
    ignore: 'It was not you? Then you need not do anything.',
  },
};

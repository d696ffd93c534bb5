import type { ShapeOf } from '../catalogue.js';
import type { claims as german } from '../de/claims.js';

export const claims: ShapeOf<typeof german> = {
  link: 'This is our organisation',
  title: (name) => `Take over ${name}`,
  lead: 'Show that you speak for this organisation. Then its profile is yours to keep.',
  taken: 'Somebody has taken this profile over already. Please ask them for an invitation.',
  mailbox: {
    title: 'By a mailbox of the organisation',
    hint: (domains) =>
      `An address that ends in ${domains} is quickest. About other addresses a curator decides.`,
    hintWithout:
      'You get a link there. Once you have confirmed it, curators look at your claim; the answer comes by e-mail, mostly after some working days.',
    hintDirect: 'Curators look at your claim; the answer comes by e-mail, mostly after some working days.',
    label: 'E-mail address',
    send: 'Send link',
    ask: 'Ask for it',
  },
  domain: {
    title: 'By the domain',
    lead: (domains) =>
      `Whoever runs ${domains} can place a line there: as a TXT record or in the file /.well-known/netzlotse.txt.`,
    start: 'Get the line',
    line: 'Place this line',
    check: 'Check now',
    missing: 'The line was not there yet. New TXT records sometimes take a few hours.',
  },
  curator: {
    title: 'By a curator',
    lead: 'Somebody looks at what you say and answers by e-mail.',
    note: 'How can we see that you belong to it?',
    send: 'Ask for it',
  },
  signInFirst: 'For the other ways please sign in first.',
  signIn: 'Sign in',
  sent: {
    title: 'Please look at your mailbox',
    text: 'A message with a link will arrive in a moment. It is good for 15 minutes.',
  },
  referred: {
    title: 'Curators have your claim',
    text: 'Somebody looks at it. The answer comes by e-mail, mostly after some working days.',
  },
  passed: { title: 'The profile is yours', text: 'You can keep it now, and invite others to do so.' },
  confirm: {
    title: (name) => `Take over ${name}`,
    lead: (mailbox) => `With the button you confirm that ${mailbox} is your mailbox.`,
    button: 'Confirm',
    spentTitle: 'This link is no longer good',
    spent: 'It was used, is older than 15 minutes, or somebody has taken the profile over already.',
    other: 'Please sign in with the account with which you asked for the link.',
  },
  noteMissing: 'Please write how the curators can tell, for example by what you do there.',
  noteLong: (most) => `At most ${most} characters are possible.`,
  own: {
    asked: (date) => `requested on ${date}`,
    states: {
      open: 'waiting for your proof',
      referred: 'waiting for the curators',
      passed: 'accepted',
      rejected: 'rejected',
      lapsed: 'lapsed, as no proof came',
    },
    prove: 'To the proof',
  },
  linkLetter: {
    subject: (name) => `Take over ${name} at Netzlotse`,
    text: (name) =>
      `somebody wants to take over the profile of ${name} and named this mailbox. The link is good for 15 minutes and once.`,
    open: 'Confirm mailbox',
    ignore: 'It was not you? Then there is nothing to do.',
  },
  decidedLetter: {
    subject: (name) => `Your claim: ${name}`,
    passed: (name) => `You are now responsible for the profile of ${name}.`,
    rejected: (name) => `Your claim to the profile of ${name} was rejected. The reason:`,
    otherPassed: 'Somebody else has taken the profile over in the meantime.',
    open: 'To the profile',
  },
};

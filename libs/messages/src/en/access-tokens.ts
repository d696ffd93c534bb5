import type { ShapeOf } from '../catalogue.js';
import type { accessTokens as german } from '../de/access-tokens.js';

export const accessTokens: ShapeOf<typeof german> = {
  title: 'Access for programs',
  lead: 'With an access token a program reads or writes by the interface in your name, without knowing your password. It can never curate with it.',
  link: 'See and make access tokens',
  own: 'Your access tokens',
  none: 'You have no access token.',
  make: 'New access token',
  name: 'Name',
  nameHint: 'What it is for, such as “weekly report”. You recognise it by that.',
  scope: 'What it may do',
  scopes: { read: 'Read only', write: 'Read and write' },
  days: 'Holds for',
  forDays: (days) => `${days} days`,
  organisation: 'For which organisation',
  all: 'All of your organisations',
  create: 'Make access token',
  line: {
    until: (date) => `holds until ${date}`,
    ended: (date) => `ended on ${date}`,
    used: (date) => `last used on ${date}`,
    unused: 'not used yet',
    former: 'an organisation that you no longer work for',
  },
  revoke: 'Revoke',
  revokeOf: (name) => `Revoke: ${name}`,
  ends: 'All access tokens also end when you sign out everywhere, set a new password, or your second factor is set up anew or removed.',
  shown: {
    title: 'Your new access token',
    lead: 'It is shown this once. Please copy it to a safe place.',
    label: 'Access token',
    further: 'I have copied it: go on',
  },
  errors: {
    name: (most) => `Please enter a name of at most ${most} characters.`,
    choice: 'Please choose one of these.',
    tooMany: (most) =>
      `You have ${most} access tokens already. Please revoke one first that you no longer need.`,
  },
};

import type { ShapeOf } from '../catalogue.js';
import type { freshness as german } from '../de/freshness.js';

export const freshness: ShapeOf<typeof german> = {
  subject: (name) => `Still right? Your profile "${name}"`,
  reminder: (name) => `Reminder: still right? Your profile "${name}"`,
  text: (name) =>
    `once a year we ask whether the profile of ${name} is still right. Everybody sees, among others:`,
  name: (name) => `Name: ${name}`,
  summary: (summary) => `Summary: ${summary}`,
  website: (website) => `Website: ${website}`,
  open: 'Open for cooperation: yes',
  note: (note) => `The curators add: ${note}`,
  nothing: 'not stated',
  confirmLink: 'Everything is still right',
  profileLink: 'See or change the profile',
  otherwise:
    'The first link opens a page with a button, and only that confirms. Without an answer we remind you twice; then the curators have a look.',
  pageTitle: (name) => `Is the profile of ${name} still right?`,
  pageLead:
    'With the button you confirm that everything is still right. Today\u2019s date then stands beside the profile.',
  confirm: 'Everything is still right',
  look: 'See the profile first',
  doneTitle: 'Thank you',
  done: (name) => `The profile of ${name} now bears today’s date. We ask again in a year.`,
  toProfile: 'To the profile',
  own: 'Still right?',
  spentTitle: 'This link no longer works',
  spent:
    'It was used already, is too old, or you no longer keep this profile. After signing in you can confirm your profiles at any time.',
};

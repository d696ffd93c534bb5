import type { ShapeOf } from '../catalogue.js';
import type { site as german } from '../de/site.js';

export const site: ShapeOf<typeof german> = {
  name: 'Netzlotse',
  claim: 'Who has done this?',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  search: 'Search everything',
  footerNavigation: 'About this service',
  otherLanguage: 'Deutsch',
  navigation: {
    search: 'Search',
    members: 'Members',
    initiatives: 'Initiatives',
    topics: 'Topics',
    listings: 'Offers and needs',
    experiences: 'Experiences',
    map: 'Map',
  },
  footer: {
    imprint: 'Imprint',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    feedback: 'Give feedback',
    sources: 'Data sources',
    help: 'Help',
    api: 'API',
  },
  keptForm: {
    title: 'Your text is still there',
    signIn: 'Please sign in in a new tab, then come back here:',
    signInLink: 'Sign in (new tab)',
    again: 'Send again',
    typed: 'What you have written',
  },
};

import type { SearchRecord } from './record.js';

/** Words of every kind that the analysis treats in its own way: umlauts, compounds, genders, hyphens, signs, figures, acronyms. */
const WORDS = `Bürgerbeteiligung und Klimaschutzkonzepte für große Straßen: Digitallots:innen, Lehrer*innen, Nutzer_innen,
Glasfaserausbau, Digitalisierungszentrum, OZG-Umsetzung, W-LAN, 5G, C++, #freiburg_gestalten, e.V., info@stadt.example,
www.stadt.example, Städte, Häuser, Schulen, gestaltete, Smart City, E-Government, Universität, Café, GRÖßE, IKZ, Kommunen,
Fahrradwege, Stadtplanung, Fahrradständer`;

/** A record that nobody has: its document shows whether documents are still made as they were. */
export const PROBE: SearchRecord = {
  type: 'organisation',
  id: 'probe',
  slug: 'probe',
  title: WORDS,
  names: [WORDS, 'Stadt Ulm', '#ulm', 'Gemeinde Calw', 'Kreis Gotha'],
  sections: [
    { text: WORDS, weight: 'name' },
    { text: WORDS, weight: 'text' },
    { text: WORDS, weight: 'around' },
  ],
  topics: [],
  kinds: ['municipality'],
  listing: null,
  openForCooperation: true,
  place: null,
  organisation: null,
  date: null,
  excerpt: '',
};

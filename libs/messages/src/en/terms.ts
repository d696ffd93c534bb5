import type { ShapeOf } from '../catalogue.js';
import type { terms as german } from '../de/terms.js';

export const terms: ShapeOf<typeof german> = {
  organisationKinds: {
    municipality: 'Municipality',
    county: 'County',
    region: 'Region',
    digital_hub: 'Digital hub',
    municipal_company: 'Municipal company',
    it_provider: 'IT provider',
    association: 'Association',
    university: 'University',
    research_institute: 'Research institute',
    school_or_culture: 'School or culture',
    chamber: 'Chamber',
    company: 'Company',
    public_authority: 'Public authority',
    network: 'Network',
  },
  sizeClasses: {
    large_city: 'Large city',
    medium_town: 'Medium-sized town',
    small_town: 'Small town',
    rural: 'Rural municipality',
  },
  initiativeStates: {
    idea: 'idea',
    pilot: 'pilot',
    running: 'running',
    completed: 'completed',
    discontinued: 'discontinued',
  },
  listingKinds: { offer: 'Offer', need: 'Need' },
  listingVerbs: { offer: 'offers', need: 'is looking for' },
  relationKinds: {
    parent: 'part of',
    child: 'runs',
    partner: 'partner',
    predecessor: 'emerged from',
    successor: 'became part of',
    founder: 'founded by',
    founded: 'founded',
  },
  recordTypes: {
    organisation: 'Organisation',
    initiative: 'Initiative',
    listing: 'Offer or need',
    topic: 'Topic',
    event: 'Event',
    statement: 'Answer',
  },
  nameKinds: {
    official: 'Official name',
    alias: 'Also known as',
    acronym: 'In short',
    former: 'Formerly',
  },
};

import type { OrganisationKind } from '#organisations';
import type { SizeClass } from '#places';

/**
 * How people call what they narrow by, when they type it instead. Words to be found by, never shown; in both languages, as the labels
 * of topics are. What is hyphenated is found as one: a "Small-Town" by "small town", and not by "town".
 */
export const KIND_WORDS: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Kommune Gemeinde Municipality',
  county: 'Landkreis Kreis County',
  region: 'Region',
  digital_hub: 'Digitalzentrum Digital-Hub',
  municipal_company: 'Kommunales Unternehmen, Kommunalunternehmen Municipal-Company',
  it_provider: 'IT-Dienstleister IT-Provider',
  association: 'Verein Verband Association',
  university: 'Hochschule Universität University',
  research_institute: 'Forschungsinstitut Research-Institute',
  school_or_culture: 'Bildungseinrichtung Kultureinrichtung',
  chamber: 'Kammer Chamber',
  company: 'Unternehmen Company',
  public_authority: 'Behörde Authority',
  network: 'Netzwerk Network',
};

export const SIZE_WORDS: Readonly<Record<SizeClass, string>> = {
  large_city: 'Großstadt Large-City',
  medium_town: 'Mittelstadt Medium-Town',
  small_town: 'Kleinstadt Small-Town',
  rural: 'Landgemeinde Rural-Municipality',
};

/** Short names of states, by their key. Those of the register alone that people write. */
export const STATE_WORDS: Readonly<Record<string, string>> = {
  '01': 'SH',
  '05': 'NRW',
  '07': 'RLP RP',
  '08': 'BW BaWü',
  '13': 'MV Meck-Pomm MeckPomm',
  '15': 'LSA',
};

import type { ShapeOf } from '../catalogue.js';
import type { places as german } from '../de/places.js';

export const places: ShapeOf<typeof german> = {
  types: {
    Land: 'State',
    Freistaat: 'Free state',
    'Freie Hansestadt': 'Free Hanseatic city',
    'Freie und Hansestadt': 'Free and Hanseatic city',
    Regierungsbezirk: 'Government region',
    Direktionsbezirk: 'Government region',
    'Statistische Region': 'Statistical region',
    Landkreis: 'Rural county',
    Kreis: 'County',
    Regionalverband: 'Regional association',
    'Kreisfreie Stadt': 'Independent city',
    Stadtkreis: 'Independent city',
    'Große Kreisstadt': 'Major county town',
    Stadt: 'Town',
    Markt: 'Market town',
    Gemeinde: 'Municipality',
    'Gemeindefreies Gebiet': 'Unincorporated area',
  },
  inhabitants: {
    large_city: '100,000 inhabitants or more',
    medium_town: '20,000 to under 100,000 inhabitants',
    small_town: '5,000 to under 20,000 inhabitants',
    rural: 'under 5,000 inhabitants',
  },
  populationUnknown: 'Population not known',
  pointUnknown: 'Position not known',
  vanished: 'This municipality no longer exists.',
  vanishedBy: (day) => `From the register of ${day} on, this place no longer exists.`,
  register: {
    shipped: (day) =>
      `Register of places that comes with the product, territory as of ${day}. The official register has not been imported yet.`,
    official: (day) => `Official register of municipalities (GV100AD), territory as of ${day}.`,
    state: (day) => `as of ${day}`,
    gives: {
      keys: 'keys',
      names: 'names',
      nuts: 'NUTS 3 regions',
      population: 'populations',
      points: 'positions of places',
      outlines: 'outlines of counties and states',
    },
  },
  changes: {
    new: 'new',
    renamed: 'renamed',
    retyped: 'new designation',
    vanished: 'dissolved',
    returned: 'back in the register',
    namesake: (name) => `New in the register is a place of the same name: ${name}.`,
  },
  refusals: {
    notGv100ad:
      'This is not a register of municipalities in the GV100AD format: please get the file “GV100AD” from destatis.de and give it unpacked or packed with gzip.',
    notUtf8: 'The file is not encoded in UTF-8: please download it again or convert it.',
    truncated: 'The file is packed and breaks off before its end: please download it again.',
    truncatedAt: (line) =>
      `Line ${line} is too short or too long, so the file is damaged: please download it again.`,
    malformed: (line) => `Line ${line} does not fit the GV100AD format: please download the file again.`,
    tooLarge:
      'The file is much larger than any register of municipalities: please check that it is the right one.',
    incomplete: 'The file does not hold all of Germany: please download it again.',
    losses: (missing, known, state) =>
      `The file lacks ${missing} of the ${known} municipalities of state ${state}, so it was probably cut: please download it again.`,
    older: (file, loaded) =>
      `The file has the territory of ${file}, but that of ${loaded} is loaded already: please give a newer one.`,
  },
};

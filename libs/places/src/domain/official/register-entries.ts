import type { RegisterEntry } from '../register-changes.js';
import type { OfficialRegister } from './read-official-register.js';

/** The places of an official register in the shape in which registers are compared. */
export function registerEntries({ places, populationDate }: OfficialRegister): RegisterEntry[] {
  return places.map(({ ags, ars, name, officialName, type, population, isFormer }) => ({
    ags,
    ars,
    name,
    officialName,
    type,
    population,
    populationDate: population === null ? null : populationDate,
    status: isFormer ? 'vanished' : 'active',
  }));
}

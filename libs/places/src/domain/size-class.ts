import { isUnincorporated, type PlaceType } from './place-type.js';

/** Largest first, so that two classes are neighbours when their positions are. */
export const SIZE_CLASSES = ['large_city', 'medium_town', 'small_town', 'rural'] as const;

/** Großstadt, Mittelstadt, Kleinstadt, Landgemeinde. */
export type SizeClass = (typeof SIZE_CLASSES)[number];

/**
 * Inhabitants from which a municipality belongs to a class: "Stadt- und Gemeindetypen in Deutschland" of Bundesinstitut für Bau-,
 * Stadt- und Raumforschung (BBSR). The second criterion of that typology, the central function of a place, is not in the register.
 */
export const INHABITANTS_FROM: Readonly<Record<SizeClass, number>> = {
  large_city: 100_000,
  medium_town: 20_000,
  small_town: 5_000,
  rural: 0,
};

/** The class of a municipality; null when its population is not known or it is no municipality. */
export function sizeClassOf(population: number | null, type: PlaceType): SizeClass | null {
  if (population === null || isUnincorporated(type)) return null;
  return SIZE_CLASSES.find((size) => population >= INHABITANTS_FROM[size]) ?? null;
}

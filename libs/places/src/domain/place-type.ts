/** Official designations, as the register gives them. They are names, not texts of ours: the catalogue has their English. */
export const PLACE_TYPES = [
  'Land',
  'Freistaat',
  'Freie Hansestadt',
  'Freie und Hansestadt',
  'Regierungsbezirk',
  'Direktionsbezirk',
  'Statistische Region',
  'Landkreis',
  'Kreis',
  'Regionalverband',
  'Kreisfreie Stadt',
  'Stadtkreis',
  'Große Kreisstadt',
  'Stadt',
  'Markt',
  'Gemeinde',
  'Gemeindefreies Gebiet',
] as const;

export type PlaceType = (typeof PLACE_TYPES)[number];

/** Ground that belongs to no municipality, mostly forest and lakes. */
export function isUnincorporated(type: PlaceType): boolean {
  return type === 'Gemeindefreies Gebiet';
}

/** A city that is a county of its own. */
export function isIndependentCity(type: PlaceType): boolean {
  return type === 'Kreisfreie Stadt' || type === 'Stadtkreis';
}

/** A municipality that may call itself a town. */
export function isUrban(type: PlaceType): boolean {
  return type === 'Stadt' || type === 'Große Kreisstadt' || isIndependentCity(type);
}

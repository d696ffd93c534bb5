import type { Place } from './place.js';
import { isIndependentCity } from './place-type.js';

export type LabelLanguage = 'de' | 'en';

/** Names of Germany and of the states whose English name is another one. Names, not texts: hence here. */
const GERMANY: Readonly<Record<LabelLanguage, string>> = { de: 'Deutschland', en: 'Germany' };
const ENGLISH_STATES: Readonly<Record<string, string>> = {
  '03': 'Lower Saxony',
  '05': 'North Rhine-Westphalia',
  '06': 'Hesse',
  '07': 'Rhineland-Palatinate',
  '09': 'Bavaria',
  '13': 'Mecklenburg-Western Pomerania',
  '14': 'Saxony',
  '15': 'Saxony-Anhalt',
  '16': 'Thuringia',
};
/** Counties whose name says already what they are. */
const SELF_EXPLAINED = /kreis|^(?:Städte)?Region |^Regionalverband /i;

export function germany(language: LabelLanguage): string {
  return GERMANY[language];
}

/** "Landkreis Karlsruhe", "Enzkreis", "Regierungsbezirk Freiburg", "Lower Saxony"; a municipality by its name alone. */
export function fullName({ ags, name, type, level }: Place, language: LabelLanguage): string {
  if (level === 'state') return (language === 'en' && ENGLISH_STATES[ags]) || name;
  if (level === 'region') return `${type} ${name}`;
  const isPlain = level === 'municipality' || isIndependentCity(type) || SELF_EXPLAINED.test(name);
  return isPlain ? name : `${type} ${name}`;
}

/** A name with what tells it from others: its state, or for a homonym its county, unless that is the place itself. */
export function placeLabel(place: Place, around: Place | null, language: LabelLanguage): string {
  const name = fullName(place, language);
  const outer = around === null || around.name === place.name ? '' : fullName(around, language);
  return outer === '' ? name : `${name}, ${outer}`;
}

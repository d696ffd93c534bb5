import { DomainError } from '#platform';
import { isAgs } from '../ags.js';
import type { PlaceType } from '../place-type.js';
import { tidyName } from './tidy-name.js';

/*
 * GV100AD, the municipality register in fixed width of Destatis (GV-ISys), one record of 220 characters per line. Positions are
 * counted from 0 and were read off the file of 30 November 2023 and checked against its totals (357,595.70 km², 84,358,845
 * inhabitants, Destatis' figure for 31 December 2022):
 *
 *   0-1    record type: 10 state, 20 government region, 30 planning region (8 states have none), 40 county,
 *          50 association of municipalities, 60 municipality
 *   2-9    state of the territory, YYYYMMDD
 *   10-17  AGS: 10-11 state, 12 government region, 13-14 county (type 30: 13 planning region), 15-17 municipality
 *   18-21  association; between county and municipality it makes the regional key (ARS)
 *   22-71  name, with what the official name adds behind a comma
 *   72-121 seat of the administration (not type 60)
 *   122-123 kind (Textkennzeichen), types 40 to 60
 *   128-138 area in hectares, type 60
 *   139-149 inhabitants, 150-160 men among them, type 60
 *   165-169 postal code of the administration, type 60
 */
const WIDTH = 220;
const STATE = [2, 10] as const;
const AGS = [10, 18] as const;
const ASSOCIATION = [18, 22] as const;
const NAME = [22, 72] as const;
const KIND = [122, 124] as const;
const INHABITANTS = [139, 150] as const;

const KINDS: Readonly<Record<string, PlaceType>> = {
  41: 'Kreisfreie Stadt',
  42: 'Stadtkreis',
  43: 'Kreis',
  44: 'Landkreis',
  45: 'Regionalverband',
  60: 'Markt',
  61: 'Kreisfreie Stadt',
  62: 'Stadtkreis',
  63: 'Stadt',
  64: 'Gemeinde',
  65: 'Gemeindefreies Gebiet',
  66: 'Gemeindefreies Gebiet',
  67: 'Große Kreisstadt',
};
const STATE_TYPES: Readonly<Record<string, PlaceType>> = {
  '02': 'Freie und Hansestadt',
  '04': 'Freie Hansestadt',
  '09': 'Freistaat',
  '14': 'Freistaat',
  '16': 'Freistaat',
};
const REGION_TYPES: readonly (readonly [RegExp, PlaceType])[] = [
  [/^Reg\.-Bez\. /, 'Regierungsbezirk'],
  [/^Direktionsbezirk /, 'Direktionsbezirk'],
  [/^Statistische Region /, 'Statistische Region'],
];
const FORMER = /^früher: /;

/** One place as the official file has it. It knows neither coordinates nor NUTS. */
export interface OfficialPlace {
  readonly ags: string;
  readonly ars: string;
  readonly name: string;
  readonly officialName: string;
  readonly type: PlaceType;
  /** Of municipalities only. */
  readonly population: number | null;
  /** A government region that was abolished but is still counted by. */
  readonly isFormer: boolean;
}

export interface OfficialRecord {
  /** `2023-11-30` */
  readonly date: string;
  /** null for planning regions and associations, which are no places here. */
  readonly place: OfficialPlace | null;
}

/**
 * Reads one record.
 *
 * @param line without its line end
 * @param number of the line, from 1, for the message
 * @throws DomainError `REGISTER.NOT_GV100AD`, `REGISTER.TRUNCATED` or `REGISTER.MALFORMED`
 */
export function readOfficialRecord(line: string, number: number): OfficialRecord {
  const type = line.slice(0, 2);
  const day = line.slice(...STATE);
  if (!/^[1-6]0$/.test(type) || !/^(?:19|20)\d{6}$/.test(day)) {
    throw new DomainError(number === 1 ? 'REGISTER.NOT_GV100AD' : 'REGISTER.MALFORMED', 'invalid', {
      line: number,
    });
  }
  if (line.length !== WIDTH) throw new DomainError('REGISTER.TRUNCATED', 'invalid', { line: number });
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const place = type === '30' || type === '50' ? null : placeOf(type, line);
  if (place && !isComplete(place, type))
    throw new DomainError('REGISTER.MALFORMED', 'invalid', { line: number });
  return { date, place };
}

function placeOf(type: string, line: string): OfficialPlace {
  const ags = line.slice(...AGS).trimEnd();
  const officialName = line.slice(...NAME).trim();
  const isMunicipality = type === '60';
  const region = type === '20' ? regionOf(officialName) : null;
  return {
    ags,
    ars: isMunicipality ? ags.slice(0, 5) + line.slice(...ASSOCIATION) + ags.slice(5) : ags,
    name: region?.name ?? tidyName(officialName),
    officialName,
    type:
      region?.type ??
      (type === '10' ? (STATE_TYPES[ags] ?? 'Land') : (KINDS[line.slice(...KIND)] ?? 'Gemeinde')),
    population: isMunicipality ? Number(line.slice(...INHABITANTS)) : null,
    isFormer: FORMER.test(officialName),
  };
}

function regionOf(officialName: string): { name: string; type: PlaceType } {
  const plain = officialName.replace(FORMER, '');
  const found = REGION_TYPES.find(([pattern]) => pattern.test(plain));
  return { name: found ? plain.replace(found[0], '') : plain, type: found?.[1] ?? 'Regierungsbezirk' };
}

const AGS_LENGTHS: Readonly<Record<string, number>> = { 10: 2, 20: 3, 40: 5, 60: 8 };

function isComplete({ ags, ars, name, population }: OfficialPlace, type: string): boolean {
  const keysFit = ags.length === AGS_LENGTHS[type] && isAgs(ags) && /^\d+$/.test(ars);
  return keysFit && name !== '' && (population === null || Number.isSafeInteger(population));
}

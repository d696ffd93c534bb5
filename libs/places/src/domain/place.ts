import type { PlaceLevel } from './ags.js';
import type { PlaceType } from './place-type.js';
import type { SizeClass } from './size-class.js';

export const PLACE_STATUSES = ['active', 'vanished'] as const;
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** What the register says of one state, government region, county or municipality. */
export interface PlaceRecord {
  /** Amtlicher Gemeindeschlüssel: 2, 3, 5 or 8 digits. */
  readonly ags: string;
  /** Amtlicher Regionalschlüssel, 12 digits for a municipality; null where no source gives it. */
  readonly ars: string | null;
  /** Without what the official name adds: "Freiburg im Breisgau". */
  readonly name: string;
  /** As the official register has it: "Freiburg im Breisgau, Stadt". null until that was imported. */
  readonly officialName: string | null;
  readonly type: PlaceType;
  readonly population: number | null;
  /** Day the population was counted on, `2022-12-31`; null when the source does not say. */
  readonly populationDate: string | null;
  /** WGS 84, degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly nuts3: string | null;
  readonly status: PlaceStatus;
  /** Day of the first register without it; null for one that vanished before the register begins. */
  readonly vanishedOn: string | null;
}

export interface PlaceName {
  readonly ags: string;
  readonly name: string;
}

/** A place as everybody but the register sees it: with what it lies in. */
export interface Place extends PlaceRecord {
  readonly level: PlaceLevel;
  /** The county it lies in or is; null for states and government regions, and where the register names none. */
  readonly county: PlaceName | null;
  /** The state it lies in or is. */
  readonly state: PlaceName;
  /** Of municipalities, and of counties and states that are one city. */
  readonly sizeClass: SizeClass | null;
}

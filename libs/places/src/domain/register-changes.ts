import type { PlaceRecord, PlaceStatus } from './place.js';
import { levelOf } from './ags.js';
import { isSameName } from './official/tidy-name.js';

export const CHANGE_KINDS = ['new', 'renamed', 'retyped', 'vanished', 'returned'] as const;
/** What a curator should know of; a new population or coordinate is none of these. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The parts of a place that a change is about. */
export interface PlaceFacts {
  readonly name: string;
  readonly type: string;
  readonly status: PlaceStatus;
}

export interface PlaceChange {
  readonly ags: string;
  readonly kind: ChangeKind;
  /** Day of the register that shows it first; it happened on that day or since the register before. */
  readonly on: string;
  readonly before: PlaceFacts | null;
  readonly after: PlaceFacts | null;
  /**
   * Of a vanished place: a new one of the same name in the same state, which may be its successor. The register names no successors,
   * so this is a hint for a curator.
   */
  readonly namesake: string | null;
}

/** A place as a register to be loaded has it. What is absent or null is not known there and stays as it was. */
export type RegisterEntry = Pick<PlaceRecord, 'ags' | 'name' | 'type'> & Partial<PlaceRecord>;

/** A complete register of one day. */
export interface RegisterSnapshot {
  readonly date: string;
  readonly places: readonly RegisterEntry[];
}

export interface RegisterComparison {
  /** New and changed places and those that vanished, as they are to be stored. */
  readonly records: readonly PlaceRecord[];
  readonly changes: readonly PlaceChange[];
  readonly counts: {
    readonly in: number;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly vanished: number;
  };
}

/** What a newer register changes about the places known so far. Pure; neither side is altered. */
export function compareRegisters(
  known: readonly PlaceRecord[],
  snapshot: RegisterSnapshot,
): RegisterComparison {
  const before = new Map(known.map((record) => [record.ags, record]));
  const given = new Set(snapshot.places.map(({ ags }) => ags));
  const merged = snapshot.places.map((entry) => merge(before.get(entry.ags), entry));
  const stored = merged.filter((record) => !isEqual(before.get(record.ags), record));
  const gone = known
    .filter(({ ags, status }) => status === 'active' && !given.has(ags))
    .map((record): PlaceRecord => ({ ...record, status: 'vanished', vanishedOn: snapshot.date }));
  const created = stored.filter(({ ags }) => !before.has(ags));
  return {
    records: [...stored, ...gone],
    changes: [...stored, ...gone].flatMap((after) =>
      changesOf(before.get(after.ags), after, snapshot.date, created),
    ),
    counts: {
      in: merged.length,
      created: created.length,
      changed: stored.length - created.length,
      unchanged: merged.length - stored.length,
      vanished: gone.length,
    },
  };
}

function merge(known: PlaceRecord | undefined, entry: RegisterEntry): PlaceRecord {
  const status = entry.status ?? 'active';
  const keepsName = known !== undefined && isSameName(known.name, entry.officialName ?? entry.name);
  const counted = countOf(known, entry);
  return {
    ags: entry.ags,
    ars: entry.ars ?? known?.ars ?? null,
    name: keepsName ? known.name : entry.name,
    officialName: entry.officialName ?? known?.officialName ?? null,
    type: entry.type,
    ...counted,
    lat: entry.lat ?? known?.lat ?? null,
    lon: entry.lon ?? known?.lon ?? null,
    nuts3: entry.nuts3 ?? known?.nuts3 ?? null,
    status,
    vanishedOn: status === 'vanished' ? (entry.vanishedOn ?? known?.vanishedOn ?? null) : null,
  };
}

/** A count of a known day is not replaced by one of an unknown day. */
function countOf(
  known: PlaceRecord | undefined,
  entry: RegisterEntry,
): Pick<PlaceRecord, 'population' | 'populationDate'> {
  const { population = null, populationDate = null } = entry;
  const keeps = population === null || (populationDate === null && known?.populationDate != null);
  if (!known || !keeps) return { population, populationDate };
  return { population: known.population, populationDate: known.populationDate };
}

function isEqual(a: PlaceRecord | undefined, b: PlaceRecord): boolean {
  return a !== undefined && (Object.keys(b) as (keyof PlaceRecord)[]).every((field) => a[field] === b[field]);
}

function changesOf(
  before: PlaceRecord | undefined,
  after: PlaceRecord,
  on: string,
  created: readonly PlaceRecord[],
): PlaceChange[] {
  if (levelOf(after.ags) === 'region') return [];
  const base = { ags: after.ags, on, before: before ? factsOf(before) : null, namesake: null };
  if (!before) return [{ ...base, kind: 'new', after: factsOf(after) }];
  if (before.status !== after.status) {
    return after.status === 'vanished'
      ? [{ ...base, kind: 'vanished', after: null, namesake: namesakeOf(after, created) }]
      : [{ ...base, kind: 'returned', after: factsOf(after) }];
  }
  const kinds: ChangeKind[] = [];
  if (before.name !== after.name) kinds.push('renamed');
  if (isRetyped(before, after)) kinds.push('retyped');
  return kinds.map((kind) => ({ ...base, kind, after: factsOf(after) }));
}

/** Only the official register tells a market town from other municipalities: learning it from there is no change. */
function isRetyped(before: PlaceRecord, after: PlaceRecord): boolean {
  return before.type !== after.type && before.officialName !== null;
}

function namesakeOf({ ags, name }: PlaceRecord, created: readonly PlaceRecord[]): string | null {
  const alike = created.filter((other) => {
    return other.name === name && other.ags.length === ags.length && other.ags.startsWith(ags.slice(0, 2));
  });
  return alike.length === 1 ? alike[0]!.ags : null;
}

function factsOf({ name, type, status }: PlaceRecord): PlaceFacts {
  return { name, type, status };
}

export const REGISTER_SOURCES = ['shipped', 'official'] as const;

/** `shipped` comes with the product, `official` was imported by an operator. */
export type RegisterSource = (typeof REGISTER_SOURCES)[number];

/** What a source contributes. */
export const CONTRIBUTIONS = ['keys', 'names', 'nuts', 'population', 'points', 'outlines'] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** Where parts of the register come from, for the page that says so. */
export interface DataSource {
  readonly name: string;
  readonly licence: string;
  /** To be shown word for word. */
  readonly notice: string;
  readonly url: string;
  /** Day, `2023-03-05`. */
  readonly state: string;
  readonly gives: readonly Contribution[];
}

/** Which register is loaded. */
export interface RegisterState {
  readonly source: RegisterSource;
  /** Version of the shipped register that was loaded last; null when there was none. */
  readonly shippedVersion: number | null;
  /** Day of the territory, `2023-11-30`. */
  readonly date: string;
  readonly sources: readonly DataSource[];
  /** When places were last written, to the microsecond: whoever holds a copy sees by it that it is stale. */
  readonly loadedAt: string;
}

const OFFICIAL_GIVES: readonly Contribution[] = ['keys', 'names', 'population'];

/** The sources once an official register of this day was imported: it replaces what it gives, the rest stays. */
export function sourcesWithOfficial(known: readonly DataSource[], date: string): DataSource[] {
  const official: DataSource = {
    name: 'Gemeindeverzeichnis-Informationssystem GV-ISys',
    licence: 'Verbreitung mit Quellenangabe gestattet',
    notice: '© Statistisches Bundesamt (Destatis)',
    url: 'https://www.destatis.de/gemeindeverzeichnis',
    state: date,
    gives: OFFICIAL_GIVES,
  };
  const others = known.filter(({ name }) => name !== official.name);
  const remaining = others.map((source) => ({
    ...source,
    gives: source.gives.filter((contribution) => !OFFICIAL_GIVES.includes(contribution)),
  }));
  return [official, ...remaining.filter(({ gives }) => gives.length > 0)];
}

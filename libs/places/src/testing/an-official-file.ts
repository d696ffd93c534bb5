export interface OfficialLine {
  readonly ags: string;
  readonly name: string;
  /** Textkennzeichen; by default a municipality or county of no special kind. */
  readonly kind?: string;
  readonly association?: string;
  readonly population?: number;
}

const TYPE: Readonly<Record<number, string>> = { 2: '10', 3: '20', 5: '40', 8: '60' };
const KIND: Readonly<Record<number, string>> = { 5: '44', 8: '64' };

/** One line of GV100AD. */
export function anOfficialLine(line: OfficialLine, date = '20231130'): string {
  const { ags, name, kind = KIND[ags.length] ?? '', association = '0000', population = 0 } = line;
  const isMunicipality = ags.length === 8;
  const figures = `${'1'.padStart(11, '0')}${String(population).padStart(11, '0')}${'0'.padStart(11, '0')}`;
  const text =
    `${TYPE[ags.length]}${date}${ags.padEnd(8)}${isMunicipality ? association : '    '}${name.padEnd(50)}`.padEnd(
      122,
    ) +
    kind.padEnd(6) +
    (isMunicipality ? figures : '');
  return text.padEnd(220);
}

/** A whole GV100AD with these places; each of the 16 states has a county and a municipality so that nothing is missing. */
export function anOfficialFile(places: readonly OfficialLine[], date?: string): string {
  const filled = new Map(places.map((line) => [line.ags, line]));
  const add = (ags: string, name: string): void => void (filled.has(ags) || filled.set(ags, { ags, name }));
  for (let state = 1; state <= 16; state += 1) {
    const key = String(state).padStart(2, '0');
    add(key, `Land ${key}`);
    if (!places.some(({ ags }) => ags.startsWith(key) && ags.length === 8))
      add(`${key}999999`, `Dorf ${key}`);
  }
  for (const { ags } of [...filled.values()])
    if (ags.length === 8) add(ags.slice(0, 5), `Kreis ${ags.slice(0, 5)}`);
  const sorted = [...filled.values()].sort((a, b) => (a.ags < b.ags ? -1 : 1));
  return sorted.map((line) => `${anOfficialLine(line, date)}\n`).join('');
}

/** A text as a file comes in: UTF-8, in pieces that cut through letters. */
export async function* bytesOf(text: string, piece = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, 'utf8');
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

/** Places and their register: what kind of place, where the facts come from, what an import did or why it was refused. */
export const places = {
  types: {
    Land: 'Land',
    Freistaat: 'Freistaat',
    'Freie Hansestadt': 'Freie Hansestadt',
    'Freie und Hansestadt': 'Freie und Hansestadt',
    Regierungsbezirk: 'Regierungsbezirk',
    Direktionsbezirk: 'Direktionsbezirk',
    'Statistische Region': 'Statistische Region',
    Landkreis: 'Landkreis',
    Kreis: 'Kreis',
    Regionalverband: 'Regionalverband',
    'Kreisfreie Stadt': 'Kreisfreie Stadt',
    Stadtkreis: 'Stadtkreis',
    'Große Kreisstadt': 'Große Kreisstadt',
    Stadt: 'Stadt',
    Markt: 'Markt',
    Gemeinde: 'Gemeinde',
    'Gemeindefreies Gebiet': 'Gemeindefreies Gebiet',
  },
  /** Inhabitants of a size class. */
  inhabitants: {
    large_city: 'ab 100.000 Einwohner',
    medium_town: '20.000 bis unter 100.000 Einwohner',
    small_town: '5.000 bis unter 20.000 Einwohner',
    rural: 'unter 5.000 Einwohner',
  },
  populationUnknown: 'Einwohnerzahl nicht bekannt',
  pointUnknown: 'Lage nicht bekannt',
  vanished: 'Diese Gemeinde gibt es nicht mehr.',
  vanishedBy: (day: string) => `Seit dem Register vom ${day} gibt es diesen Ort nicht mehr.`,
  register: {
    shipped: (day: string) =>
      `Mitgeliefertes Ortsverzeichnis, Gebietsstand ${day}. Das amtliche Verzeichnis wurde noch nicht eingelesen.`,
    official: (day: string) => `Amtliches Gemeindeverzeichnis (GV100AD), Gebietsstand ${day}.`,
    state: (day: string) => `Stand ${day}`,
    gives: {
      keys: 'Schlüssel',
      names: 'Namen',
      nuts: 'NUTS-3-Regionen',
      population: 'Einwohnerzahlen',
      points: 'Lage der Orte',
      outlines: 'Grenzen der Kreise und Länder',
    },
  },
  changes: {
    new: 'neu',
    renamed: 'umbenannt',
    retyped: 'neue Bezeichnung',
    vanished: 'aufgelöst',
    returned: 'wieder im Register',
    namesake: (name: string) => `Neu im Register ist ein Ort desselben Namens: ${name}.`,
  },
  refusals: {
    notGv100ad:
      'Das ist kein Gemeindeverzeichnis im Format GV100AD: Bitte laden Sie die Datei „GV100AD“ von destatis.de, und geben Sie sie ausgepackt oder mit gzip gepackt an.',
    notUtf8:
      'Die Datei ist nicht in UTF-8 kodiert: Bitte laden Sie sie neu herunter oder wandeln Sie sie um.',
    truncated: 'Die Datei ist gepackt und bricht vor ihrem Ende ab: Bitte laden Sie sie neu herunter.',
    truncatedAt: (line: string) =>
      `Zeile ${line} ist zu kurz oder zu lang, die Datei ist also beschädigt: Bitte laden Sie sie neu herunter.`,
    malformed: (line: string) =>
      `Zeile ${line} passt nicht zum Format GV100AD: Bitte laden Sie die Datei neu herunter.`,
    tooLarge:
      'Die Datei ist viel größer als jedes Gemeindeverzeichnis: Bitte prüfen Sie, ob es die richtige ist.',
    incomplete: 'Die Datei enthält nicht ganz Deutschland: Bitte laden Sie sie neu herunter.',
    losses: (missing: string, known: string, state: string) =>
      `Der Datei fehlen ${missing} von ${known} Gemeinden des Landes ${state}, sie ist also wohl abgeschnitten: Bitte laden Sie sie neu herunter.`,
    older: (file: string, loaded: string) =>
      `Die Datei hat den Gebietsstand ${file}, eingelesen ist schon der vom ${loaded}: Bitte geben Sie eine neuere an.`,
  },
} as const;

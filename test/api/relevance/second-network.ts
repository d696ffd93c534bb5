import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lab {
  readonly title: string;
  readonly city: string;
  readonly lat: number;
  readonly long: number;
  readonly datei: string;
  readonly text: string;
}
interface Project {
  readonly title: string;
  readonly lab?: readonly string[];
  readonly tags?: readonly string[];
  readonly datei: string;
  readonly text?: string;
}
interface Operator {
  readonly name: string;
  readonly namen: readonly string[];
  readonly kategorien: readonly string[];
  readonly gebiet: readonly string[];
  readonly wikidata: string;
}
interface Row {
  readonly [column: string]: string;
}

/** Banks, insurers, parties and hired bicycles are no part of such a network. */
const ELSEWHERE = /insurance|atm|bank|bicycle_rental|political_party|union|car_sharing|fuel|company/;
const LONGEST_SUMMARY = 300;

/** Where outside data lie; null when they are not there. */
export function organisationsFolder(): string | null {
  const folder = process.env['NETZLOTSE_TEST_DATA'];
  const path = folder && join(folder, 'organisations');
  return path && existsSync(path) ? path : null;
}

/** A network of labs and their projects, hubs, towns and public operators, from what others have put together. */
export function secondNetwork(folder: string): object {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { labs, projekte } = JSON.parse(read('civic-tech-labs-and-projects.json')) as {
    labs: Lab[];
    projekte: Project[];
  };
  const operators = JSON.parse(read('public-operators.json')) as Operator[];
  const known = new Set(labs.map(idOf));
  return {
    organisations: [
      ...labs.map(fromLab),
      ...rowsOf(read('hubs-and-programmes.csv')).map(fromHub),
      ...rowsOf(read('smart-city-model-projects.csv')).flatMap(fromTown),
      ...unique(operators.filter(belongs), ({ name }) => name).map(fromOperator),
    ],
    initiatives: projekte.flatMap((project) => fromProject(project, known)),
  };
}

const idOf = ({ datei }: { datei: string }) =>
  datei
    .replace(/\.md$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

function fromLab(lab: Lab) {
  return {
    id: idOf(lab),
    kinds: ['association'],
    name: lab.title,
    text: lab.text,
    lat: lab.lat,
    lon: lab.long,
  };
}

function fromProject({ title, lab = [], tags = [], text = '', datei }: Project, known: ReadonlySet<string>) {
  const lead = lab.find((one) => known.has(one));
  return lead
    ? [{ id: idOf({ datei }), title, lead, text, summary: tags.join(', ').slice(0, LONGEST_SUMMARY) }]
    : [];
}

function fromHub(row: Row, at: number) {
  const summary = [row['art'], row['ort'], row['themen'], row['anmerkung']].filter(Boolean).join('. ');
  return {
    id: `hub-${at}`,
    kinds: ['digital_hub'],
    name: row['name'],
    summary: summary.slice(0, LONGEST_SUMMARY),
  };
}

function fromTown({ gemeinden = '', ags = '', kategorie = '', staffel = '' }: Row) {
  if (!/^\d{8}$/.test(ags)) return [];
  const summary = `Modellprojekt Smart Cities, Staffel ${staffel}. ${kategorie}.`;
  return [{ id: `stadt-${ags}`, kinds: ['municipality'], name: gemeinden, ags, summary }];
}

function belongs({ gebiet, kategorien }: Operator): boolean {
  return gebiet.every((one) => one.startsWith('de')) && !kategorien.some((one) => ELSEWHERE.test(one));
}

function fromOperator({ name, namen }: Operator, at: number) {
  const [, ...others] = unique([name, ...namen], (one) => one);
  return { id: `betrieb-${at}`, kinds: ['municipal_company'], name, names: { alias: others } };
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [key(value), value])).values()].toReversed();
}

/** Comma-separated values with quotes, RFC 4180. */
function rowsOf(text: string): Row[] {
  const lines = text.trim().split('\n').map(cellsOf);
  const [names = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  );
}

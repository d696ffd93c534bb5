import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createCompoundSplitter } from '#language';
import { type Learned, learnTextModel } from './learn-text-model.js';

const split = createCompoundSplitter();
const OUTSIDE = process.env['NETZLOTSE_TEST_DATA'];

/** Texts by name, and which words two of them share. */
class Named {
  private constructor(
    private readonly names: readonly string[],
    private readonly learned: Learned,
  ) {}

  static async of(texts: ReadonlyMap<string, readonly string[]>): Promise<Named> {
    return new Named([...texts.keys()], await learnTextModel([...texts.values()], split));
  }

  shared(one: string, other: string): string[] {
    const [a, b] = [one, other].map((name) => this.learned.vectors[this.names.indexOf(name)]!);
    return this.learned.model.sharedWords(a!, b!).map(({ word }) => word);
  }

  /** All words by which any of the pairs that count as alike is explained. */
  said(): Set<string> {
    const { vectors, model } = this.learned;
    const said = new Set<string>();
    for (const [at, a] of vectors.entries())
      for (const b of vectors.slice(at + 1))
        if (a && b && model.similarity(a, b) > 0.08)
          for (const { word } of model.sharedWords(a, b)) said.add(word);
    return said;
  }
}

interface Entry {
  readonly id: string;
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
}
const textsOf = (entries: readonly Entry[]) =>
  new Map(
    entries.map(({ id, title, summary, text }) => [id, [title, summary, text].flatMap((said) => said ?? [])]),
  );

describe('the words of the demo network', () => {
  let demo: Named;
  beforeAll(async () => {
    const file: Record<string, Entry[]> = parse(readFileSync('network/booklet.yaml', 'utf8'));
    const entries = ['organisations', 'initiatives', 'listings'].flatMap((list) => file[list] ?? []);
    demo = await Named.of(textsOf(entries));
  });

  it.each([
    ['xpress', 'kulturschatz-merseburg', 'Veranstaltungskalender'],
    ['fraunhofer-iese', 'kgst', 'Erfahrungsaustausch'],
    ['digitallotsen-pforzheim', 'stadt-pforzheim-bietet-digitallotsen', 'Personalräte'],
    ['stadtwerke-pforzheim', 'stadtwerke-pforzheim-bietet-lorawan', 'Glasfaser'],
    ['design-thinking-verwaltung', 'digihub-veranstaltungen', 'Workshops'],
  ])('%s and %s are alike by %s', (one, other, word) => expect(demo.shared(one, other)).toContain(word));

  it('are no verbs, adjectives, splinters of compounds, or what every town and project has', () => {
    const said = demo.said();
    expect(said.size).toBeGreaterThan(30);
    for (const word of [
      'arbeitet',
      'kleine',
      'ausgebildet',
      'Digital',
      'online',
      'Werks',
      'Veranstaltungs',
      'Stadt',
      'Projekte',
    ])
      expect(said).not.toContain(word);
    for (const word of said) expect(word).toMatch(/\p{Lu}/u);
  });
});

const outside = OUTSIDE ? describe : describe.skip;
outside('the words of civic projects from outside (needs NETZLOTSE_TEST_DATA)', () => {
  let projects: Named;
  beforeAll(async () => {
    const file = join(OUTSIDE!, 'organisations', 'civic-tech-labs-and-projects.json');
    const { projekte: listed }: { projekte: (Entry & { datei: string })[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    projects = await Named.of(textsOf(listed.map((project) => ({ ...project, id: project.datei }))));
  });

  it('name subjects, and no pieces of addresses', () => {
    const said = projects.said();
    for (const word of ['Spielplätze', 'Haltestellen', 'Kita', 'Wahl']) expect(said).toContain(word);
    const noise = [
      'Com',
      'De',
      'Org',
      'Io',
      'href',
      'z.B.',
      'aktuell',
      'entwickelt',
      'zeigt',
      'Stadt',
      'Daten',
    ];
    for (const word of noise) expect(said).not.toContain(word);
    expect([...said].filter((word) => word.includes('/'))).toEqual([]);
  });
});

describe('words of another language', () => {
  it('are named as they are written, verbs of German are not', async () => {
    const named = await Named.of(
      new Map([
        ['a', ['Nous travaillons sur les réseaux de chaleur.']],
        ['b', ['Les réseaux de chaleur de notre ville.']],
        ['c', ['Wir beraten und vernetzen alle, die am Deich leben, mit Rat und Tat.']],
        ['d', ['Hier beraten und vernetzen wir Häfen mit ihren Nachbarn.']],
      ]),
    );
    expect(named.shared('a', 'b')).toEqual(expect.arrayContaining(['chaleur']));
    expect(named.shared('c', 'd')).toEqual([]);
  });
});

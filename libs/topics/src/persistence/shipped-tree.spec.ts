import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { checkTree } from '../domain/check-tree.js';
import { TopicTree } from '../domain/topic-tree.js';
import { ShippedTree } from './shipped-tree.js';

/** The same word in both languages, apart from capitals: names and loanwords. */
const SAME_IN_BOTH = [
  'augmented-reality',
  'chatbots',
  'civic-tech',
  'design-thinking',
  'lorawan',
  'open-government',
  'smart-city',
  'smart-region',
  'software',
];
const BOOKLET = new URL('../../../../network/booklet.yaml', import.meta.url);

describe('the shipped tree', () => {
  let tree: TopicTree;
  beforeAll(async () => (tree = new TopicTree(await new ShippedTree().topics())));

  it('is a tree in which every word means one topic', () => {
    expect(checkTree(tree.all)).toEqual([]);
  });

  it('has about 120 topics below 10 to 14 roots', () => {
    expect(tree.roots.length).toBeGreaterThanOrEqual(10);
    expect(tree.roots.length).toBeLessThanOrEqual(14);
    expect(tree.all.length).toBeGreaterThanOrEqual(110);
    expect(tree.all.length).toBeLessThanOrEqual(145);
  });

  it('speaks English where English has a word of its own', () => {
    const same = tree.all.filter(({ labels }) => labels.de.toLowerCase() === labels.en?.toLowerCase());
    expect(same.map(({ slug }) => slug).sort()).toEqual(SAME_IN_BOTH);
  });

  it('writes acronyms as acronyms: short and without spaces', () => {
    expect(
      tree.all.flatMap(({ acronyms }) => acronyms).filter((acronym) => !/^\S{2,5}$/.test(acronym)),
    ).toEqual([]);
  });

  it.each([
    ['Partizipation', 'buergerbeteiligung'],
    ['Beteiligung der Öffentlichkeit', 'buergerbeteiligung'],
    ['Beteiligungshaushalt', 'buergerhaushalt'],
    ['W-LAN', 'wlan'],
    ['wifi', 'wlan'],
    ['IKZ', 'interkommunale-zusammenarbeit'],
    ['ozg', 'onlinezugangsgesetz'],
    ['EfA', 'efa-leistungen'],
    ['DMS', 'dokumentenmanagement'],
    ['Elektronische Akte', 'e-akte'],
    ['GIS', 'geodaten'],
    ['KI', 'kuenstliche-intelligenz'],
    ['IoT', 'internet-der-dinge'],
    ['KMU', 'mittelstand'],
    ['oepnv', 'oepnv'],
    ['BIM', 'bim'],
    ['FOSS', 'open-source'],
    ['OER', 'offene-bildungsmaterialien'],
    ['Offenes Regierungshandeln', 'open-government'],
    ['Digitale Agenda', 'strategie'],
    ['Digitallotsinnen und Digitallotsen', 'digitallotsen'],
    ['Smart Country', 'smart-region'],
    ['Smartes Parken', 'parken'],
    ['einfache sprache', 'leichte-sprache'],
    ['E-Government', 'e-government'],
    ['DSGVO', 'datenschutz'],
    ['Vergabe', 'vergaberecht'],
  ])('knows what %s means', (term, slug) => {
    expect(tree.findByTerm(term)?.slug).toBe(slug);
  });

  it('holds every topic of the demo network, so that its import proposes none', () => {
    const used = topicsUsedIn(parse(readFileSync(BOOKLET, 'utf8')));
    expect(used.size).toBe(35);
    expect([...used].filter((slug) => !tree.has(slug))).toEqual([]);
  });
});

describe('ShippedTree', () => {
  it('has one version for one content and another for another', async () => {
    const [one, same, other] = await Promise.all(
      ['# a', '# a', '# b'].map(async (content) => new ShippedTree(await aFolder(content)).version()),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it.each(['- id: a', '- { id: a, labels: { de: A, en: B }, parent: x }', 'id: a'])(
    'refuses a file that says %j',
    async (content) => {
      await expect(new ShippedTree(await aFolder(content)).topics()).rejects.toThrow();
    },
  );
});

async function aFolder(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tree-'));
  await writeFile(join(folder, 'one.yaml'), content);
  return folder;
}

function topicsUsedIn(network: Record<string, { topics?: string[] }[]>): Set<string> {
  return new Set(Object.values(network).flatMap((entries) => entries.flatMap(({ topics }) => topics ?? [])));
}

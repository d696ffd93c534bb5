import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Netzlotse, runCommand } from '#testing';

const ROOT = join(__dirname, '../..');

/** One changed, one new, one broken entry, one that refers to the broken one, and a second event that asks others. */
const SECOND_NETWORK = `
organisations:
  - { id: kgst, name: KGSt, kinds: [association], summary: Neue Kurzbeschreibung. }
  - { id: stadt-beispielort, name: Stadt Mühlacker, kinds: [municipality], ags: "08236040", topics: [digitallotsen] }
  - { id: kaputt, name: "Kaputt", kinds: [municipality], ags: "99999999" }
memberships:
  - { network: vku, member: kaputt }
guidingQuestions:
  - { id: zukunft, text: Was kommt als Nächstes? }
events:
  - { id: forum, title: Forum, contributors: [kgst, vku], questions: [zukunft] }
statements:
  - { id: kgst-zukunft, by: kgst, role: Verband, question: zukunft, event: forum, summary: Viel. }
`;

interface ReportLine {
  readonly list: string;
  readonly id: string;
  readonly result: string;
  readonly path?: string;
  readonly line: number;
}

describe('what the README promises to somebody who clones', () => {
  let folder: string;
  let clone: string;
  let netzlotse: Netzlotse;
  let origin: string;
  let settings: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'Netzlotse für alle '));
    clone = join(folder, 'clone');
    settings = { DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' };
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${ROOT}`, clone]);
    // The packages that this clone would install are here already; build.spec sees a clone install its own.
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), clone]);
    netzlotse = new Netzlotse(settings, 'npm', clone);
    origin = await netzlotse.ready();
  });
  afterAll(async () => {
    await netzlotse?.end();
    await rm(folder, { recursive: true, force: true });
  });

  const json = async (path: string) => (await fetch(origin + path)).json();

  it('shows the demo network', async () => {
    const { facets } = (await json('/api/v1/search?limit=1')) as {
      facets: { type: { value: string; count: number }[] };
    };
    expect(facets.type).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 'organisation', count: 25 }),
        expect.objectContaining({ value: 'initiative', count: 25 }),
        expect.objectContaining({ value: 'listing', count: 12 }),
      ]),
    );
  });

  it('takes in a second network beside the running portal, and says what became of each entry', async () => {
    const file = join(folder, 'second.yaml');
    const report = join(folder, 'report.jsonl');
    await writeFile(file, SECOND_NETWORK);
    const { code, output } = await runCommand(
      ['import', 'network', file, '--report', report, '--json'],
      settings,
      clone,
    );
    expect(code).toBe(0);
    expect(JSON.parse(output.trim().split('\n').at(-1)!)).toMatchObject({
      in: 7,
      created: 4,
      changed: 1,
      rejected: 2,
    });
    const lines = (await readFile(report, 'utf8')).trim().split('\n');
    const rejected = lines
      .map((line) => JSON.parse(line) as ReportLine)
      .filter(({ result }) => result === 'rejected');
    expect(rejected).toEqual([
      expect.objectContaining({ list: 'organisations', id: 'kaputt', path: 'ags', line: 5 }),
      expect.objectContaining({ list: 'memberships', id: 'vku/kaputt', path: 'member', line: 7 }),
    ]);
  });

  it('finds what came in within seconds, and nothing of what was rejected', async () => {
    const found = async () =>
      ((await json('/api/v1/search?q=m%C3%BChlacker')) as { total: { count: number } }).total.count;
    while ((await found()) === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    const changed = (await json('/api/v1/organisations/kgst')) as { summary: string };
    expect(changed.summary).toBe('Neue Kurzbeschreibung.');
    expect((await fetch(`${origin}/api/v1/organisations/kaputt`)).status).toBe(404);
  });

  it('tells who was asked at which event', async () => {
    const { cells } = (await json('/api/v1/matrix?event=forum')) as {
      cells: { question: string; member: string; state: string }[];
    };
    const stateOf = (question: string, member: string) =>
      cells.find((cell) => cell.question === question && cell.member === member)?.state;
    expect(stateOf('zukunft', 'kgst')).toBe('answered');
    expect(stateOf('zukunft', 'vku')).toBe('not_answered');
    expect(stateOf('zukunft', 'stadt-pforzheim')).toBe('not_asked');
    const { items } = (await json('/api/v1/events')) as { items: { slug: string }[] };
    expect(items).toHaveLength(2);
    expect(await json('/api/v1/matrix')).toMatchObject({ event: { slug: items[0]!.slug } });
  });
});

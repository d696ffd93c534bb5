import { Transaction } from '#platform';
import { seeded } from '../../bench/synthetic/seeded.js';
import type { Answer, Question } from '../../portal/ask.js';
import { PEOPLE, type Person, type Target } from '../access/grid.js';
import { slugOf } from '../access/network.js';
import { openWorld, type World } from '../access/world.js';
import { Findings } from '../findings.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { ALONG, BOOKKEEPING, inCamels, type Written, WRITTEN_LISTS, type WrittenList } from './columns.js';
import { tryForeignFields } from './foreign-fields.js';
import { changedColumns, type Snapshot, takeSnapshot } from './snapshot.js';
import { outcomeOf } from './writers.js';

const SAY_EVERY = 500;
/** What somebody sends for a column that nobody writes. */
const SENT = 'untergeschoben';

interface Cell {
  readonly list: WrittenList;
  readonly column: string;
  readonly written: Written;
  readonly person: Person;
  readonly side: 'own' | 'foreign';
}

/** Who writes which column, as `tryWrites`, in a world of its own. */
export function proveWrites(share: number): Proof {
  return async (options) => {
    const world = await openWorld();
    try {
      return await tryWrites(world, share, options);
    } finally {
      await world.close();
    }
  };
}

/**
 * Everybody writes exactly what is theirs: every column by everybody, of an own and a foreign organisation, seen in the database; a
 * column without an entry in the table fails. And no route that writes takes along what it does not name.
 *
 * @param share of all cells that are tried
 * @param lists another table than that of the product, to see that it would be noticed
 */
export async function tryWrites(
  world: World,
  share: number,
  options: ProofOptions,
  lists: readonly WrittenList[] = WRITTEN_LISTS,
): Promise<Verdict> {
  const { seed, seconds, say } = options;
  const findings = new Findings();
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
  const random = seeded(seed);
  const transaction = world.portal.app.get(Transaction, { strict: false });
  const before = await takeSnapshot(transaction);
  compareColumns(before, lists, findings);
  const drawn = lists.flatMap(cellsOf).filter(() => random.chance(share));
  let tried = 0;
  for (const cell of drawn) {
    if (performance.now() > deadline) break;
    await new Attempt(world, transaction, before, cell).run(findings);
    tried += 1;
    if (tried % SAY_EVERY === 0) say(`${tried} of ${drawn.length} writes`);
  }
  const foreign = await tryForeignFields({ world, transaction, before, share, random, findings, deadline });
  return {
    counts: { columns: columnsOf(before).length, writes: tried, ...foreign, findings: findings.count },
    counterexamples: findings.list,
  };
}

function columnsOf(snapshot: Snapshot): string[] {
  return Object.entries(snapshot).flatMap(([table, rows]) =>
    Object.keys(Object.values(rows)[0] ?? {}).map((column) => `${table}.${column}`),
  );
}

function compareColumns(before: Snapshot, lists: readonly WrittenList[], findings: Findings): void {
  const there = columnsOf(before);
  const told = lists.flatMap(({ list, columns }) =>
    Object.keys(columns).map((column) => `${list}.${column}`),
  );
  for (const one of there.filter((name) => !told.includes(name)))
    findings.add(one, `nobody said who writes ${one}`);
  for (const one of told.filter((name) => !there.includes(name))) findings.add(one, `there is no ${one}`);
}

function cellsOf(list: WrittenList): Cell[] {
  return Object.entries(list.columns).flatMap(([column, written]) =>
    PEOPLE.flatMap((person) =>
      (['own', 'foreign'] as const).map((side) => ({ list, column, written, person, side })),
    ),
  );
}

/** One person, who changes one column of one entry. */
class Attempt {
  constructor(
    private readonly world: World,
    private readonly transaction: Transaction,
    private readonly before: Snapshot,
    private readonly cell: Cell,
  ) {}

  async run(findings: Findings): Promise<void> {
    const { list, column, written, person, side } = this.cell;
    const expected = written === null ? 'refused' : outcomeOf(column, side, person);
    const row = this.row();
    let changed: string[] = [];
    const look = async () => {
      changed = changedColumns(this.before, await takeSnapshot(this.transaction), String(row['id']));
    };
    const { path, question } = this.request(row);
    const answer = await this.world.looking(look, () => this.ask(path, question));
    const wrote = changed.filter(
      (name) => !BOOKKEEPING.some((other) => name === `${list.list}.${other}` && column !== other),
    );
    const columns = expected === 'writes' ? [`${list.list}.${column}`] : [];
    const along = columns.flatMap((name) => ALONG[name] ?? []);
    const isRight =
      columns.every((name) => wrote.includes(name)) &&
      wrote.every((name) => columns.includes(name) || along.includes(name));
    const isToldSo = answer.status < 400 === (expected !== 'refused');
    if (isRight && isToldSo) return;
    findings.add(
      `${list.list}.${column} ${person} ${side}`,
      `${list.list}.${column} of ${side} as ${person} (${expected}): ${answer.status}, wrote ${wrote.join(', ') || 'nothing'} ${answer.text.slice(0, 200)}`,
    );
  }

  private row(): Readonly<Record<string, unknown>> {
    const { list, side } = this.cell;
    const target = `${side} published` satisfies Target;
    const rows = Object.values(this.before[list.list]!);
    const found =
      list.list === 'relations' || list.list === 'adoptions'
        ? rows.find(
            ({ id }) => id === this.world.ids.of(list.list === 'relations' ? 'relation' : 'adoption', target),
          )
        : rows.find(({ slug }) => slug === slugOf(target));
    if (!found) throw new Error(`the world has no ${list.list} of ${target}`);
    return found;
  }

  private request(row: Readonly<Record<string, unknown>>): { path: string; question: Question } {
    const { list, column, written } = this.cell;
    const body = written ?? { [column]: SENT, [inCamels(column)]: SENT };
    const headers = { 'if-match': `"${String(row['version'])}."` };
    return {
      path: `/api/v1/${list.list}/${String(row['slug'] ?? row['id'])}`,
      question: { method: 'PATCH', body, headers },
    };
  }

  private async ask(path: string, question: Question): Promise<Answer> {
    const session = await this.world.sessionOf(this.cell.person);
    return session ? session.ask(path, question) : this.world.askAsVisitor(path, question);
  }
}

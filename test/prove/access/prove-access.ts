import { RouteTable } from '../../../apps/portal/src/edge/routes/route-table.js';
import { seeded } from '../../bench/synthetic/seeded.js';
import { Findings } from '../findings.js';
import type { Proof, ProofOptions, Verdict } from '../proof.js';
import { kindOf } from './answer-kind.js';
import { type Expected, PEOPLE, type Person, type Target, TARGETS } from './grid.js';
import { questionOf } from './question-of.js';
import type { Row } from './row.js';
import { TABLE } from './table.js';
import { openWorld, type World } from './world.js';

const SAY_EVERY = 500;

interface Cell {
  readonly row: Row;
  readonly person: Person;
  readonly target: Target;
  readonly expected: Expected;
}

/** Every role at every route, as `tryAccess`, in a world of its own. */
export function proveAccess(share: number): Proof {
  return async (options) => {
    const world = await openWorld();
    try {
      return await tryAccess(world, share, options);
    } finally {
      await world.close();
    }
  };
}

/**
 * Every role at every route, about its own and foreign organisations in every state, answers as the table says; and the table
 * says something of every route.
 *
 * @param share of all cells that are tried, each with the same chance; 1 tries all
 * @param table another one than that of the product, to see that it would be noticed
 */
export async function tryAccess(
  world: World,
  share: number,
  { seed, seconds, say }: ProofOptions,
  table = TABLE,
): Promise<Verdict> {
  const findings = new Findings();
  const deadline = seconds === null ? Infinity : performance.now() + seconds * 1_000;
  const random = seeded(seed);
  const all = table.flatMap(cellsOf);
  const drawn = all.filter(() => random.chance(share));
  let tried = 0;
  for (const cell of drawn) {
    if (performance.now() > deadline) break;
    await tryCell(world, cell, findings);
    tried += 1;
    if (tried % SAY_EVERY === 0) say(`${tried} of ${drawn.length} cells`);
  }
  compareRoutes(world, table, findings);
  const counts = { routes: table.length, cells: all.length, tried, findings: findings.count };
  return { counts, counterexamples: findings.list };
}

/** A page in English stands and falls with the German one. */
function compareRoutes({ portal }: World, table: readonly Row[], findings: Findings): void {
  const routes = portal.app.get(RouteTable).list();
  const there = routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((name) => !/ \/en(\/|$)/.test(name));
  const told = table.map(({ route }) => route);
  for (const route of there.filter((one) => !told.includes(one)))
    findings.add(route, `nobody said who may ${route}`);
  for (const route of told.filter((one) => !there.includes(one))) findings.add(route, `there is no ${route}`);
}

function cellsOf(row: Row): Cell[] {
  return PEOPLE.flatMap((person) =>
    row.cells[person].map((expected, at) => ({ row, person, target: TARGETS[at]!, expected })),
  );
}

async function tryCell(world: World, cell: Cell, findings: Findings): Promise<void> {
  const { row, person, target, expected } = cell;
  const { path, question } = questionOf(row, world.ids, target);
  const session = await world.sessionOf(person);
  const ask = () => (session ? session.ask(path, question) : world.askAsVisitor(path, question));
  const answer = await (row.endsSession ? world.lasting(ask) : ask());
  if (row.endsSession) world.forget(person);
  const found = kindOf(answer);
  if (found === expected) return;
  const place = row.cells[person].length > 1 ? `, ${target}` : '';
  findings.add(
    `${row.route} ${person}${place}`,
    `${row.route} as ${person}${place}: ${answer.status} instead of ${expected} ${answer.text.slice(0, 160)}`,
  );
}

import type { Transaction } from '#platform';
import { z } from 'zod';
import { inputsOf } from '../../../apps/portal/src/edge/routes/handler-inputs.js';
import type { Route } from '../../../apps/portal/src/edge/routes/route.js';
import { RouteTable } from '../../../apps/portal/src/edge/routes/route-table.js';
import type { Seeded } from '../../bench/synthetic/seeded.js';
import { PEOPLE, type Person, type Target, TARGETS } from '../access/grid.js';
import { questionOf } from '../access/question-of.js';
import type { Row } from '../access/row.js';
import { TABLE } from '../access/table.js';
import type { World } from '../access/world.js';
import type { Findings } from '../findings.js';
import { inCamels, WRITTEN_LISTS } from './columns.js';
import { changedColumns, type Snapshot, takeSnapshot } from './snapshot.js';

/** Stands in no entry of the world. */
const SENT = 'untergeschoben';
/** Everything that nobody writes, and what says who somebody is. */
const FOREIGN = [
  ...new Set(
    [
      ...WRITTEN_LISTS.flatMap(({ columns }) =>
        Object.keys(columns).filter((name) => columns[name] === null),
      ),
      'account_id',
      'curates',
    ].flatMap((name) => [name, inCamels(name)]),
  ),
];

interface Trial {
  readonly world: World;
  readonly transaction: Transaction;
  readonly before: Snapshot;
  readonly share: number;
  readonly random: Seeded;
  readonly findings: Findings;
  /** By `performance.now()`. */
  readonly deadline: number;
}

/** Every request that writes, with fields besides that nobody writes: the API refuses each, forms and what reads no body do not hear of them. */
export async function tryForeignFields(trial: Trial): Promise<{ 'requests with more': number }> {
  const routes = new Map(
    trial.world.portal.app
      .get(RouteTable)
      .list()
      .map((route) => [`${route.method} ${route.path}`, route]),
  );
  let asked = 0;
  for (const row of TABLE.filter(isWriting)) {
    const taken = fieldsOf(routes.get(row.route));
    const foreign = FOREIGN.filter((name) => !taken?.includes(name));
    const groups = taken ? foreign.map((name) => [name]) : [foreign];
    for (const names of groups.filter(() => trial.random.chance(trial.share))) {
      if (performance.now() > trial.deadline) break;
      await tryOne(trial, row, names, taken !== null);
      asked += 1;
    }
  }
  return { 'requests with more': asked };
}

function isWriting({ route, body, endsSession }: Row): boolean {
  return /^(POST|PUT|PATCH) /.test(route) && typeof body !== 'string' && !endsSession;
}

/** What the body of a route may hold; null where it reads none, or a form. */
function fieldsOf(route: Route | undefined): string[] | null {
  const body = route && inputsOf(route.controller, route.handler).find(({ source }) => source === 'body');
  if (!body || !route.path.startsWith('/api/')) return null;
  const schema = body.schema instanceof z.ZodPipe ? body.schema.in : body.schema;
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

async function tryOne(trial: Trial, row: Row, names: readonly string[], isClosed: boolean): Promise<void> {
  const { world, transaction, before, findings } = trial;
  const [person, target] = whoIsLetIn(row);
  const { path, question } = questionOf(row, world.ids, target);
  const more = Object.fromEntries(names.map((name) => [name, SENT]));
  const body = { ...more, ...(question.body as object | undefined) };
  let after = before;
  const look = async () => void (after = await takeSnapshot(transaction));
  const session = await world.sessionOf(person);
  const answer = await world.looking(look, () =>
    session ? session.ask(path, { ...question, body }) : world.askAsVisitor(path, { ...question, body }),
  );
  const isRefused = answer.status === 400 && changedColumns(before, after, '').length === 0;
  const isRight = isClosed ? isRefused : answer.status < 500 && !JSON.stringify(after).includes(SENT);
  if (isRight) return;
  findings.add(
    row.route,
    `${row.route} with ${names.join(', ')} as ${person}: ${answer.status} ${answer.text.slice(0, 160)}`,
  );
}

/** Somebody who may use the route, and on what. */
function whoIsLetIn({ cells }: Row): [Person, Target] {
  for (const person of [...PEOPLE].reverse()) {
    const at = cells[person].indexOf('in');
    if (at >= 0) return [person, TARGETS[at]!];
  }
  // Nobody has anything to use it on, or knows the password: it is asked by whoever is refused least.
  return [PEOPLE.find((person) => cells[person].includes('404')) ?? 'visitor', 'own published'];
}

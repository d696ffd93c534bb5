import { badRequest, Refusal } from './refusal.js';

const STATUSES = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'] as const;
export type Status = (typeof STATUSES)[number];

export interface Task {
  readonly uid: number;
  readonly batchUid: number;
  indexUid: string | null;
  status: Status;
  readonly type: string;
  canceledBy: number | null;
  details: unknown;
  error: unknown;
  duration: string | null;
  readonly enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** Does the work of a task and answers its details; a `Refusal` fails the task. */
type Work = () => unknown;

const FILTERS = [
  'uids',
  'indexUids',
  'statuses',
  'types',
  'canceledBy',
  'beforeEnqueuedAt',
  'afterEnqueuedAt',
  'beforeStartedAt',
  'afterStartedAt',
  'beforeFinishedAt',
  'afterFinishedAt',
];

/** The queue of writes: each is accepted at once, done later, one after the other. */
export class Tasks {
  private readonly all: Task[] = [];
  private readonly works = new Map<number, Work>();
  private running = false;

  /** How long a task takes, milliseconds. */
  delay = 1;
  /** Asked before each task is done; what it answers makes the task fail. */
  fault: (task: Task) => Refusal | null = () => null;

  /** @param details as they are while the task waits and after it failed */
  enqueue(type: string, indexUid: string | null, details: unknown, work: Work) {
    const uid = this.all.length;
    const now = new Date().toISOString();
    const task: Task = {
      ...{ uid, batchUid: uid, indexUid, status: 'enqueued', type, canceledBy: null, details, error: null },
      ...{ duration: null, enqueuedAt: now, startedAt: null, finishedAt: null },
    };
    this.all.push(task);
    this.works.set(uid, work);
    void this.run();
    return { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt: now };
  }

  get(uid: number): Task {
    const task = this.all[uid];
    if (!task) throw new Refusal(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return task;
  }

  list(query: URLSearchParams) {
    const statuses = query.get('statuses')?.split(',');
    for (const status of statuses ?? []) {
      if (!STATUSES.includes(status as Status) && status !== '*') {
        const known = STATUSES.map((one) => `\`${one}\``).join(', ');
        throw badRequest(
          'invalid_task_statuses',
          `Invalid value in parameter \`statuses\`: \`${status}\` is not a valid task status. Available statuses are ${known}.`,
        );
      }
    }
    const found = this.all.filter((task) => isAsked(task, query)).reverse();
    const limit = Number(query.get('limit') ?? 20);
    const from = query.has('from') ? Number(query.get('from')) : (found[0]?.uid ?? null);
    const rest = found.filter(({ uid }) => from !== null && uid <= from);
    // A swap counts among the tasks of its indexes and takes a place in the page, but is not shown: it belongs to no index.
    const page = rest
      .slice(0, limit + 1)
      .filter(({ indexUid }) => indexUid !== null || !query.has('indexUids'));
    const results = page.slice(0, limit);
    return {
      results,
      total: found.length,
      limit,
      from: results[0]?.uid ?? null,
      next: page[limit]?.uid ?? null,
    };
  }

  cancel(query: URLSearchParams) {
    if (![...query.keys()].some((key) => FILTERS.includes(key))) {
      const known = FILTERS.map((one) => `\`${one}\``).join(', ');
      throw badRequest(
        'missing_task_filters',
        `Query parameters to filter the tasks to cancel are missing. Available query parameters are: ${known}.`,
      );
    }
    const chosen = this.all.filter(
      (task) => isAsked(task, query) && ['enqueued', 'processing'].includes(task.status),
    );
    const originalFilter = `?${query.toString()}`;
    const details = { matchedTasks: chosen.length, canceledTasks: null, originalFilter };
    return this.enqueue('taskCancelation', null, details, () => {
      for (const task of chosen) if (task.status === 'enqueued') task.status = 'canceled';
      return { ...details, canceledTasks: chosen.length };
    });
  }

  /** After a swap, the history of each of the two indexes is found under the other name. */
  swapNames(a: string, b: string): void {
    for (const task of this.all) {
      if (task.indexUid === a) task.indexUid = b;
      else if (task.indexUid === b) task.indexUid = a;
    }
  }

  isBusy(indexUid: string): boolean {
    return this.all.some((task) => task.indexUid === indexUid && task.status === 'processing');
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    for (;;) {
      const task = this.all.find(({ status }) => status === 'enqueued');
      if (!task) break;
      task.status = 'processing';
      task.startedAt = new Date().toISOString();
      await new Promise((done) => setTimeout(done, this.delay).unref());
      this.carryOut(task);
    }
    this.running = false;
  }

  private carryOut(task: Task): void {
    const begun = performance.now();
    try {
      const fault = this.fault(task);
      if (fault) throw fault;
      task.details = this.works.get(task.uid)!();
      task.status = 'succeeded';
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'internal', String(error), 'internal');
      task.status = 'failed';
      task.error = refusal.body;
    }
    this.works.delete(task.uid);
    task.duration = `PT${((performance.now() - begun) / 1_000).toFixed(9)}S`;
    task.finishedAt = new Date().toISOString();
  }
}

function isAsked(task: Task, query: URLSearchParams): boolean {
  const holds = (name: string, ...values: readonly (string | number | null)[]) => {
    const wanted = query.get(name)?.split(',');
    return !wanted || wanted.includes('*') || values.some((value) => wanted.includes(String(value)));
  };
  const { swaps = [] } = task.details as { swaps?: { indexes: string[] }[] };
  return (
    holds('statuses', task.status) &&
    holds('indexUids', task.indexUid, ...swaps.flatMap(({ indexes }) => indexes)) &&
    holds('types', task.type) &&
    holds('uids', task.uid)
  );
}

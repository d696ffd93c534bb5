import { CompareIndex, type Differences, type IndexStatus, SearchStatus } from '#search';
import type { Outcome } from '../../outcome.js';
import { Progress } from '../../progress.js';
import type { Workplace } from '../../workplace.js';

/** Reasons that a person reads; `--json` has all. */
const MOST_LINES = 10;

export async function showStatus(place: Workplace, { quick }: { quick?: boolean }): Promise<Outcome> {
  const app = await place.app();
  const progress = new Progress();
  const before = await app.get(SearchStatus).execute();
  const differences = quick
    ? null
    : await app
        .get(CompareIndex)
        .execute((done, of) => progress.show({ step: 'comparing', done, of }))
        .finally(() => progress.end());
  const status = differences ? bothOf(before, await app.get(SearchStatus).execute()) : before;
  return { text: linesOf(status, differences).join('\n'), json: jsonOf(status, differences) };
}

/** What waited when the comparison began may have been compared before it was indexed: it explains the differences. */
function bothOf(before: IndexStatus, after: IndexStatus): IndexStatus {
  const { waiting, lagSeconds } = after.waiting >= before.waiting ? after : before;
  return { ...after, waiting, lagSeconds };
}

function linesOf(status: IndexStatus, differences: Differences | null): string[] {
  const { engine, documents, waiting, lagSeconds, lastRebuild, openRebuild, failures, fallback } = status;
  return [
    `Engine: ${engine}${fallback ? ` (the stand-by answers: ${fallback})` : ''}`,
    `Documents: ${documents}`,
    `Waiting changes: ${waiting}${waiting > 0 ? `, the oldest for ${lagSeconds.toFixed(1)} s` : ''}`,
    lastRebuild
      ? `Last rebuild: ${lastRebuild.finishedAt!.toISOString()}, ${lastRebuild.total} records in ${secondsOf(lastRebuild).toFixed(1)} s`
      : 'Last rebuild: never',
    ...(openRebuild
      ? [
          `Begun, not finished: ${openRebuild.done} of ${openRebuild.total} records, last sign of life ${openRebuild.continuedAt.toISOString()}`,
        ]
      : []),
    ...(status.needsRebuild
      ? ['The index was made from another analysis, topic tree or register: please run "search rebuild".']
      : []),
    ...(differences
      ? [
          `Differences to the database: ${differences.missing} missing, ${differences.superfluous} superfluous, ${differences.outdated} outdated`,
        ]
      : []),
    `Failed tasks: ${failures.length}`,
    ...failures.slice(0, MOST_LINES).map(({ at, text }) => `  ${at} ${text}`),
  ];
}

function jsonOf(status: IndexStatus, differences: Differences | null): object {
  const { lastRebuild, openRebuild, failures, lagSeconds, ...rest } = status;
  return {
    ...rest,
    lag: lagSeconds,
    lastRebuild: lastRebuild && {
      startedAt: lastRebuild.startedAt,
      finishedAt: lastRebuild.finishedAt,
      seconds: secondsOf(lastRebuild),
      records: lastRebuild.total,
    },
    openRebuild: openRebuild && {
      startedAt: openRebuild.startedAt,
      continuedAt: openRebuild.continuedAt,
      done: openRebuild.done,
      of: openRebuild.total,
    },
    differences,
    failedTasks: failures.length,
    failures,
  };
}

/** From its beginning to its end, interruptions included. */
function secondsOf({ startedAt, finishedAt }: NonNullable<IndexStatus['lastRebuild']>): number {
  return (finishedAt!.getTime() - startedAt.getTime()) / 1_000;
}

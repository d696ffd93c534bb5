import { RebuildIndex, type RebuildResult } from '#search';
import type { Outcome } from '../../outcome.js';
import { Progress } from '../../progress.js';
import type { Workplace } from '../../workplace.js';

export async function rebuildIndex(place: Workplace, { anew }: { anew?: boolean }): Promise<Outcome> {
  const app = await place.app();
  const progress = new Progress();
  try {
    const result = await app.get(RebuildIndex).execute({
      anew,
      onProgress: (done, of) => progress.show({ step: 'indexing', done, of }),
    });
    progress.end();
    return { text: summary(result), json: { ...result } };
  } finally {
    progress.end();
  }
}

function summary({ records, resumedAt, seconds }: RebuildResult): string {
  const resumed = resumedAt > 0 ? ` The first ${resumedAt} were done already.` : '';
  return `${records} records indexed in ${seconds.toFixed(1)} s.${resumed}`;
}

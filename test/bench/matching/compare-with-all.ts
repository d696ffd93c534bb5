import type { INestApplicationContext } from '@nestjs/common';
import { MatchContexts } from '../../../libs/matching/src/application/match-contexts.js';
import { peerScore } from '../../../libs/matching/src/domain/score-peer.js';
import { MatchProfileStore } from '../../../libs/matching/src/persistence/match-profile-store.js';

const PER_STATEMENT = 5_000;

/** The score of one organisation with every other one: what no list could afford, and what every list is measured by. */
export async function compareWithAll(app: INestApplicationContext, id: string) {
  const profiles = app.get(MatchProfileStore);
  const context = app.get(MatchContexts).of('public');
  const [mine] = await context.learnedProfiles(await profiles.byIds([id], 'public'));
  if (!mine) return [];
  const scored = [];
  const ids = await profiles.ids('public');
  for (let from = 0; from < ids.length; from += PER_STATEMENT) {
    const some = await context.learnedProfiles(
      await profiles.byIds(ids.slice(from, from + PER_STATEMENT), 'public'),
    );
    for (const theirs of some) {
      if (theirs.organisationId !== id)
        scored.push({ id: theirs.organisationId, score: peerScore(mine, theirs, context) });
    }
  }
  return scored;
}

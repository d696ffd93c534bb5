import type { INestApplicationContext } from '@nestjs/common';
import { Transaction } from '#platform';
import { MatchContexts } from '../../../libs/matching/src/application/match-contexts.js';
import { peerScore } from '../../../libs/matching/src/domain/score-peer.js';
import { LearnedProfileStore } from '../../../libs/matching/src/persistence/learning/learned-profile-store.js';
import { MatchProfileStore } from '../../../libs/matching/src/persistence/match-profile-store.js';

const PER_STATEMENT = 5_000;

/** The score of one organisation with every other one: what no list could afford, and what every list is measured by. */
export async function compareWithAll(app: INestApplicationContext, id: string) {
  // One that holds nothing yet: what is held is what lists are served from.
  const profiles = new LearnedProfileStore(app.get(Transaction));
  const context = app.get(MatchContexts).of('public');
  const [mine] = await profiles.of([id], 'public', context.model);
  if (!mine) return [];
  const scored = [];
  const ids = await app.get(MatchProfileStore).ids('public');
  for (let from = 0; from < ids.length; from += PER_STATEMENT) {
    for (const theirs of await profiles.of(ids.slice(from, from + PER_STATEMENT), 'public', context.model)) {
      if (theirs.organisationId !== id)
        scored.push({ id: theirs.organisationId, score: peerScore(mine, theirs, context) });
    }
  }
  return scored;
}

import { fuse, fuseToScore, type Score } from './fuse.js';
import type { MatchProfile } from './match-profile.js';
import type { MatchContext } from './signal.js';
import { adoptionSignal } from './signals/adoption.js';
import { eventsSignal } from './signals/events.js';
import { exchangeSignal } from './signals/exchange.js';
import { networksSignal } from './signals/networks.js';
import { placeSignal } from './signals/place.js';
import { relationsSignal } from './signals/relations.js';
import { structureSignal } from './signals/structure.js';
import { textSignal } from './signals/text.js';
import { topicsSignal } from './signals/topics.js';
import { PEER_WEIGHTS } from './weights.js';

/** Scores two organisations by everything that both say something about. */
export function scorePeer(a: MatchProfile, b: MatchProfile, context: MatchContext): Score {
  return fuse(evidenceOf(a, b, context), PEER_WEIGHTS);
}

/** The score alone, without what it is made of. */
export function peerScore(a: MatchProfile, b: MatchProfile, context: MatchContext): number {
  return fuseToScore(evidenceOf(a, b, context), PEER_WEIGHTS);
}

function evidenceOf(a: MatchProfile, b: MatchProfile, context: MatchContext) {
  return {
    topics: topicsSignal(a, b, context),
    exchange: exchangeSignal(a, b, context),
    text: textSignal(a, b, context),
    adoption: adoptionSignal(a, b, context),
    relations: relationsSignal(a, b, context),
    networks: networksSignal(a, b, context),
    events: eventsSignal(a, b, context),
    structure: structureSignal(a, b, context),
    place: placeSignal(a, b),
  };
}

import { DomainError } from '#platform';
import { type Claim, MOST_OPEN_CLAIMS } from './claim.js';

/** The organisation has an owner already, as everybody can see. */
export const alreadyClaimed = () => new DomainError('CLAIM.ALREADY_CLAIMED', 'conflict');

export const tooManyClaims = () => new DomainError('CLAIM.TOO_MANY', 'conflict', { most: MOST_OPEN_CLAIMS });

/** Nothing public says which domain is the organisation's own. */
export const withoutDomain = () => new DomainError('CLAIM.NO_DOMAIN', 'conflict');

export const proofMissing = () => new DomainError('CLAIM.PROOF_NOT_FOUND', 'conflict');

export const claimUnknown = () => new DomainError('CLAIM.NOT_FOUND', 'not-found');

/** Somebody was quicker; says by what. */
export const claimDecided = ({ state, decidedAt }: Claim) =>
  new DomainError('CURATION.DECIDED', 'conflict', {
    decision: state === 'passed' ? 'approved' : 'rejected',
    decidedAt: decidedAt?.toISOString() ?? null,
  });

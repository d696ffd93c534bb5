import { DomainError } from '#platform';

export const membershipUnknown = () => new DomainError('MEMBERSHIP.NOT_FOUND', 'not-found');

/** Only networks have members. */
export const noNetwork = () => new DomainError('MEMBERSHIP.NO_NETWORK', 'conflict');

export const memberOfItself = () => new DomainError('MEMBERSHIP.CYCLE', 'conflict');

export const isMemberAlready = () => new DomainError('MEMBERSHIP.EXISTS', 'conflict');

/** This side asked already; the other one has to answer. */
export const isAskedAlready = () => new DomainError('MEMBERSHIP.ASKED', 'conflict');

/** The other side answered, or this one took it back. */
export const isAnswered = () => new DomainError('MEMBERSHIP.ANSWERED', 'conflict');

export const hasEnded = () => new DomainError('MEMBERSHIP.ENDED', 'conflict');

/** To end is not to prolong. */
export const endsLater = (until: string) => new DomainError('MEMBERSHIP.LATER_END', 'conflict', { until });

/** The end lies before the beginning. */
export const endsTooEarly = (from: string) => new DomainError('MEMBERSHIP.WRONG_END', 'conflict', { from });

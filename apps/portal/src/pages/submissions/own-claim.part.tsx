import type { Claim } from '#accounts';
import type { OrganisationRef } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import { Link, Part, useFrame } from '../../ui/index.js';

/** An organisation that somebody wanted to take over, and what became of that. */
export function OwnClaim({ claim, organisation }: { claim: Claim; organisation: OrganisationRef }) {
  const { messages, format } = useFrame();
  const { claims: t, submissions } = messages;
  const { id, state, isReferred, createdAt } = claim;
  const path = addressOf('organisation', organisation.slug);
  const isUnproved = state === 'open' && !isReferred;
  const reason = state === 'rejected' ? (claim.reason ?? t.decidedLetter.otherPassed) : null;
  return (
    <Part id={`antrag-${id}`} title={t.title(organisation.name)}>
      <p>
        <strong>{t.own.states[state === 'open' && isReferred ? 'referred' : state]}</strong>,{' '}
        {t.own.asked(format.date(createdAt.toISOString()))}
      </p>
      {reason !== null && (
        <p class="kept-lines">
          {submissions.reason}: {reason}
        </p>
      )}
      <p>
        {isUnproved ? (
          <Link to={`${path}/uebernehmen`}>{t.own.prove}</Link>
        ) : (
          <Link to={path}>{organisation.name}</Link>
        )}
      </p>
    </Part>
  );
}

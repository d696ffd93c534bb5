import type { Claim } from '#accounts';
import type { OrganisationRef, Submission } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import { Empty, Form, type Frame, Link, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { OwnClaim } from './own-claim.part.js';
import { SUBMISSION_PATH } from './submission-path.js';

export interface OwnSubmissionsProps {
  frame: Frame;
  submissions: readonly Submission[];
  /** What they wanted to take over. */
  claims: readonly Claim[];
  organisations: ReadonlyMap<string, OrganisationRef>;
}

/** What somebody handed in or claimed, and what became of it. */
export function OwnSubmissionsPage({ frame, submissions, claims, organisations }: OwnSubmissionsProps) {
  const t = frame.messages.submissions;
  return (
    <Page frame={frame} title={t.own} indexed={false}>
      <Wide>
        <PageHeading title={t.own} lead={t.ownLead} />
        {submissions.length + claims.length === 0 && <Empty title={t.ownEmpty} />}
        {submissions.map(({ id, profile, state, createdAt, reason, organisationId }) => {
          const organisation = organisations.get(organisationId ?? '');
          return (
            <Part id={`antrag-${id}`} title={profile.name}>
              <p>
                <strong>{t.states[state]}</strong>, {t.submitted(frame.format.date(createdAt.toISOString()))}
              </p>
              {reason && (
                <p class="kept-lines">
                  {t.reason}: {reason}
                </p>
              )}
              {organisation && (
                <p>
                  <Link to={addressOf('organisation', organisation.slug)}>{organisation.name}</Link>
                </p>
              )}
              {state === 'open' && (
                <Form
                  action={`/antraege/${id}/zurueckziehen`}
                  button={t.withdraw}
                  tone="second"
                  label={t.withdrawOf(profile.name)}
                />
              )}
            </Part>
          );
        })}
        {claims.map((claim) => {
          const organisation = organisations.get(claim.organisationId);
          return organisation && <OwnClaim claim={claim} organisation={organisation} />;
        })}
        <p class="further">
          <Link to={SUBMISSION_PATH}>{t.link}</Link>
        </p>
      </Wide>
    </Page>
  );
}

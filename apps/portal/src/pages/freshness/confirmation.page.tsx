import type { OrganisationRef } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import { Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

export interface ConfirmationPageProps {
  frame: Frame;
  token: string;
  organisation: OrganisationRef;
}

export function ConfirmationPage({ frame, token, organisation }: ConfirmationPageProps) {
  const t = frame.messages.freshness;
  const title = t.pageTitle(organisation.name);
  const profile = <Link to={addressOf('organisation', organisation.slug)}>{t.look}</Link>;
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} lead={t.pageLead} />
        <Form action={`/bestaetigung/${token}`} button={t.confirm} beside={profile} />
      </Wide>
    </Page>
  );
}

/** Most who answer are not signed in: what they may do next stands here, not on a page of their own. */
export function ConfirmedPage({ frame, organisation }: Omit<ConfirmationPageProps, 'token'>) {
  const t = frame.messages.freshness;
  return (
    <Page frame={frame} title={t.doneTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.doneTitle} lead={t.done(organisation.name)} />
        <p>
          <Link to={addressOf('organisation', organisation.slug)}>{t.toProfile}</Link>
        </p>
      </Wide>
    </Page>
  );
}

export function SpentConfirmationPage({ frame }: { frame: Frame }) {
  const t = frame.messages.freshness;
  return (
    <Page frame={frame} title={t.spentTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.spentTitle} lead={t.spent} />
        <p>
          <Link to="/anmelden">{frame.messages.accounts.signIn}</Link>
        </p>
      </Wide>
    </Page>
  );
}

import { type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

/** Whoever ended all their sessions has none left to which the next page could say so. */
export function SignedOutPage({ frame }: { frame: Frame }) {
  const t = frame.messages.accounts;
  return (
    <Page frame={frame} title={t.signedOut.title} indexed={false}>
      <Wide>
        <PageHeading title={t.signedOut.title} lead={t.signedOut.lead} />
        <p>
          <Link to="/anmelden">{t.signIn}</Link>
        </p>
      </Wide>
    </Page>
  );
}

import { type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

/** The same for every address, known or not. @param again path of the page that asked */
export function SentPage({ frame, again }: { frame: Frame; again: string }) {
  const t = frame.messages.accounts.sent;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.text} />
        <p>{t.nothing}</p>
        <p>
          <Link to={again}>{t.again}</Link>
        </p>
      </Wide>
    </Page>
  );
}

import { Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

export function LinkPage({ frame, token, wanted }: { frame: Frame; token: string; wanted: string }) {
  const t = frame.messages.accounts.link;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Form action={`/anmelden/link/${token}`} button={t.confirm}>
          {wanted && <input type="hidden" name="weiter" value={wanted} />}
        </Form>
      </Wide>
    </Page>
  );
}

/** A link that was used or is too old. @param again path where another is to be had */
export function SpentPage({ frame, again }: { frame: Frame; again: string }) {
  const t = frame.messages.accounts.link;
  return (
    <Page frame={frame} title={t.spentTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.spentTitle} lead={t.spent} />
        <p>
          <Link to={again}>{t.askAgain}</Link>
        </p>
      </Wide>
    </Page>
  );
}

import { Form, type Frame, Page, PageHeading, Wide } from '../../ui/index.js';

export function ConfirmIdentityPage({ frame, token }: { frame: Frame; token: string }) {
  const t = frame.messages.oidc.confirm;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Form action={`/anmelden/oidc/bestaetigen/${token}`} button={t.button} />
      </Wide>
    </Page>
  );
}

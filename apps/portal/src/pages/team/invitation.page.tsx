import type { OrganisationRole } from '#platform';
import { Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

export function InvitationPage(props: { frame: Frame; token: string; name: string; role: OrganisationRole }) {
  const { frame, token, name, role } = props;
  const t = frame.messages.team;
  return (
    <Page frame={frame} title={t.invitation.title(name)} indexed={false}>
      <Wide>
        <PageHeading title={t.invitation.title(name)} lead={t.invitation.lead(t.roles[role])} />
        <Form action={`/einladung/${token}`} button={t.invitation.accept} />
      </Wide>
    </Page>
  );
}

export function InvitationSpentPage({ frame }: { frame: Frame }) {
  const t = frame.messages.team.invitation;
  return (
    <Page frame={frame} title={t.spentTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.spentTitle} lead={t.spent} />
        <p>
          <Link to="/konto">{frame.messages.accounts.account}</Link>
        </p>
      </Wide>
    </Page>
  );
}

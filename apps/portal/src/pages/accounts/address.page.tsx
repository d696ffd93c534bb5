import { Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

/** What a link of a letter about an address does: make a new one the account's, or take that back. */
type Way = 'change' | 'undo';

const PATHS: Record<Way, string> = { change: '/adresse', undo: '/adresse/zurueck' };

export function AddressSentPage({ frame }: { frame: Frame }) {
  const t = frame.messages.accounts.address;
  return (
    <Page frame={frame} title={t.sentTitle} indexed={false}>
      <Wide>
        <PageHeading title={t.sentTitle} lead={t.sent} />
        <p>
          <Link to="/konto">{frame.messages.accounts.account}</Link>
        </p>
      </Wide>
    </Page>
  );
}

export function AddressLinkPage({ frame, token, way }: { frame: Frame; token: string; way: Way }) {
  const t = frame.messages.accounts.address[way];
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <Form action={`${PATHS[way]}/${token}`} button={t.button} />
      </Wide>
    </Page>
  );
}

export function AddressDonePage({ frame, way }: { frame: Frame; way: Way }) {
  const t = frame.messages.accounts.address[way];
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.done} />
        <p>
          <Link to={way === 'undo' ? '/anmelden' : '/konto'}>
            {frame.messages.accounts[way === 'undo' ? 'signIn' : 'account']}
          </Link>
        </p>
      </Wide>
    </Page>
  );
}

import { ErrorSummary, Field, Form, type Frame, Link, Page, PageHeading, Wide } from '../../ui/index.js';

export const ENTRY_PATH = '/eintragen';

const LONGEST_EMAIL = 254;

export interface EntryProps {
  frame: Frame;
  email: string;
  /** Of the place that they came from, or ''. */
  ags: string;
  error: string | null;
}

/** Whoever wants to enter an organisation and is not signed in begins with their mailbox. */
export function EntryPage({ frame, email, ags, error }: EntryProps) {
  const { submissions, accounts } = frame.messages;
  const t = submissions.entry;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <ErrorSummary
          title={accounts.errors.title}
          errors={error === null ? [] : [{ name: 'email', message: error }]}
        />
        <div class="prose">
          <ol>
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>
            {t.there} <Link to="/organisationen">{t.look}</Link>
          </p>
        </div>
        <Form action={ENTRY_PATH} button={t.send}>
          {ags !== '' && <input type="hidden" name="gemeinde" value={ags} />}
          <Field
            name="email"
            label={t.email}
            hint={t.hint}
            value={email}
            error={error ?? undefined}
            type="email"
            autocomplete="email"
            maxLength={LONGEST_EMAIL}
            isRequired
          />
        </Form>
      </Wide>
    </Page>
  );
}

/** The same for every mailbox, known or not. */
export function EntrySentPage({ frame }: { frame: Frame }) {
  const { claims, accounts } = frame.messages;
  return (
    <Page frame={frame} title={claims.sent.title} indexed={false}>
      <Wide>
        <PageHeading title={claims.sent.title} lead={claims.sent.text} />
        <p>{accounts.sent.nothing}</p>
        <p>
          <Link to={ENTRY_PATH}>{accounts.sent.again}</Link>
        </p>
      </Wide>
    </Page>
  );
}

/** What the link in the letter opens: only its button opens an account. */
export function EntryConfirmPage({
  frame,
  token,
  mailbox,
}: {
  frame: Frame;
  token: string;
  mailbox: string;
}) {
  const t = frame.messages.submissions.entry;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.confirmLead(mailbox)} />
        <Form action={`${ENTRY_PATH}/${token}`} button={t.confirm} />
      </Wide>
    </Page>
  );
}

import { type AccessToken, LONGEST_TOKEN_NAME, type ProofAsked, TOKEN_DAYS, TOKEN_SCOPES } from '#accounts';
import {
  Choices,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Part,
  Select,
  Wide,
} from '../../ui/index.js';
import { CodeBlock } from '../parts/code-block.js';
import { AccessTokenLine } from './access-token-line.js';
import { ProveFirst } from './prove-first.js';

export interface AccessTokensProps {
  frame: Frame;
  tokens: readonly AccessToken[];
  /** Organisations that somebody works for. */
  organisations: readonly { id: string; name: string }[];
  proofAsked: ProofAsked;
  typed: TypedToken;
}

/** What somebody typed, and what is wrong with it. */
export interface TypedToken {
  readonly name?: string;
  readonly scope?: string;
  readonly days?: string;
  readonly organisation?: string;
  readonly errors: readonly { name: string; message: string }[];
}

export function AccessTokensPage(props: AccessTokensProps) {
  const { frame, tokens, organisations, proofAsked, typed } = props;
  const { accessTokens: t, accounts } = frame.messages;
  const errorOf = (name: string) => typed.errors.find((error) => error.name === name)?.message;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <Link to="/konto">{accounts.account}</Link>
        </p>
        <ErrorSummary title={accounts.errors.title} errors={typed.errors} />
        <Part id="tokens" title={t.own}>
          {tokens.length === 0 && <p>{t.none}</p>}
          <ul class="team">
            {tokens.map((token) => (
              <AccessTokenLine token={token} organisations={organisations} />
            ))}
          </ul>
          <p class="further">{t.ends}</p>
        </Part>
        <Part id="neu" title={t.make}>
          <ProveFirst frame={frame} proofAsked={proofAsked}>
            <Form action="/konto/programme" button={t.create} label={t.make}>
              <Field
                name="name"
                label={t.name}
                hint={t.nameHint}
                value={typed.name}
                error={errorOf('name')}
                maxLength={LONGEST_TOKEN_NAME}
                autocomplete="off"
                isRequired
              />
              <Choices
                name="scope"
                label={t.scope}
                chosen={typed.scope ?? 'read'}
                choices={TOKEN_SCOPES.map((value) => ({ value, label: t.scopes[value] }))}
                error={errorOf('scope')}
              />
              <Select
                name="days"
                label={t.days}
                chosen={typed.days ?? '90'}
                choices={TOKEN_DAYS.map((days) => ({ value: `${days}`, label: t.forDays(`${days}`) }))}
                error={errorOf('days')}
              />
              <Select
                name="organisation"
                label={t.organisation}
                chosen={typed.organisation ?? ''}
                choices={[
                  { value: '', label: t.all },
                  ...organisations.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                error={errorOf('organisation')}
              />
              {proofAsked === 'password' && (
                <Field
                  name="proof"
                  label={accounts.signInPage.password}
                  error={errorOf('proof')}
                  type="password"
                  autocomplete="current-password"
                  isRequired
                />
              )}
            </Form>
          </ProveFirst>
        </Part>
      </Wide>
    </Page>
  );
}

/** The token, this once. */
export function NewAccessTokenPage({ frame, token }: { frame: Frame; token: string }) {
  const t = frame.messages.accessTokens.shown;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <CodeBlock text={token} label={t.label} />
        <p class="further">
          <Link to="/konto/programme">{t.further}</Link>
        </p>
      </Wide>
    </Page>
  );
}

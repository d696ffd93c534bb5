import type { AccessToken } from '#accounts';
import { Form, useFrame } from '../../ui/index.js';

/** A token of one's own, with what it may do and whether a program still uses it. */
export function AccessTokenLine(props: {
  token: AccessToken;
  organisations: readonly { id: string; name: string }[];
}) {
  const { token, organisations } = props;
  const { messages, format } = useFrame();
  const t = messages.accessTokens;
  const ends = format.date(token.expiresAt.toISOString());
  const named = organisations.find(({ id }) => id === token.organisationId)?.name ?? t.line.former;
  const said = [
    t.scopes[token.scope],
    token.organisationId === null ? t.all : named,
    token.expiresAt > new Date() ? t.line.until(ends) : t.line.ended(ends),
    token.lastUsed === null ? t.line.unused : t.line.used(format.date(token.lastUsed)),
  ];
  return (
    <li>
      <p>
        <strong>{token.name}</strong>: {said.join(', ')}
      </p>
      <Form
        action={`/konto/programme/${token.id}/widerrufen`}
        button={t.revoke}
        tone="second"
        label={t.revokeOf(token.name)}
      />
    </li>
  );
}

import { z } from 'zod';
import { isAnybodys, OIDC_ROLES, type OidcConnection } from '#accounts';
import type { Messages } from '#messages';
import { type FormBody, textOf } from '../accounts/fields.js';

/** What stands in the form, as it was typed. The secret is never shown again. */
export type ProviderValues = Readonly<Record<(typeof FIELDS)[number], string>>;

export type ProviderErrors = readonly { name: string; message: string }[];

const FIELDS = ['issuer', 'clientId', 'secret', 'mailDomain', 'claim', 'claimValue', 'role'] as const;

const LONGEST = 500;
const issuer = z.url({ protocol: /^https$/ }).max(LONGEST);
const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  .max(253);
const line = z.string().min(1).max(LONGEST);

export function valuesOf(body: FormBody): ProviderValues {
  const entries = FIELDS.map((name) => [name, textOf(body, name).trim()]);
  return Object.fromEntries(entries) as ProviderValues;
}

/** What the form begins with. */
export function valuesFrom(connection: OidcConnection | null): ProviderValues {
  const { issuer = '', clientId = '', mailDomain = '', role = 'member' } = connection ?? {};
  const [claim, claimValue] = [connection?.claim ?? '', connection?.claimValue ?? ''];
  return { issuer, clientId, secret: '', mailDomain, claim, claimValue, role };
}

/** What is wrong with it. @param hasSecret whether one is kept where none is typed */
export function errorsOf(values: ProviderValues, hasSecret: boolean, t: Messages['oidc']): ProviderErrors {
  const { errors } = t;
  const checks: [keyof ProviderValues, boolean, string][] = [
    ['issuer', isIssuer(values.issuer), errors.issuer],
    ['clientId', line.safeParse(values.clientId).success, errors.clientId],
    ['secret', values.secret === '' ? hasSecret : values.secret.length <= LONGEST, errors.secret],
    ['mailDomain', isOwnDomain(values.mailDomain), errors.mailDomain],
    ['claimValue', (values.claim === '') === (values.claimValue === ''), errors.claim],
    ['claim', values.claim.length <= LONGEST && values.claimValue.length <= LONGEST, errors.long],
  ];
  return checks.filter(([, isFine]) => !isFine).map(([name, , message]) => ({ name, message }));
}

export function connectionOf(organisationId: string, values: ProviderValues): OidcConnection {
  const role = z.enum(OIDC_ROLES).safeParse(values.role);
  return {
    organisationId,
    issuer: values.issuer,
    clientId: values.clientId,
    mailDomain: domainIn(values.mailDomain),
    claim: values.claim || null,
    claimValue: values.claimValue || null,
    role: role.success ? role.data : 'member',
  };
}

function isIssuer(text: string): boolean {
  if (!issuer.safeParse(text).success) return false;
  const { search, hash, username } = new URL(text);
  return search === '' && hash === '' && username === '';
}

/** With a domain that gives mailboxes to anybody, anybody would come in. */
function isOwnDomain(text: string): boolean {
  const name = domainIn(text);
  return domain.safeParse(name).success && !isAnybodys(name);
}

const domainIn = (text: string) => text.toLowerCase().replace(/^@/, '');

import { LONGEST_TOKEN_NAME, TOKEN_DAYS, TOKEN_SCOPES, type WantedToken } from '#accounts';
import type { Messages } from '#messages';
import type { Viewer } from '#platform';
import type { TypedToken } from './access-tokens.page.js';
import { type FormBody, textOf } from './fields.js';

/** Reads what token somebody wants; null where something is wrong with it, which `typed` then says. */
export function readWantedToken(
  body: FormBody,
  { organisationIds }: Viewer,
  texts: Messages['accessTokens']['errors'],
): { wanted: WantedToken | null; typed: TypedToken } {
  const name = textOf(body, 'name').trim();
  const organisation = textOf(body, 'organisation');
  const scope = TOKEN_SCOPES.find((one) => one === textOf(body, 'scope'));
  const days = TOKEN_DAYS.find((one) => `${one}` === textOf(body, 'days'));
  const isOwn = organisation === '' || organisationIds.includes(organisation);
  const isNamed = name !== '' && name.length <= LONGEST_TOKEN_NAME;
  const errors = [
    ...(isNamed ? [] : [{ name: 'name', message: texts.name(`${LONGEST_TOKEN_NAME}`) }]),
    ...(scope ? [] : [{ name: 'scope', message: texts.choice }]),
    ...(days ? [] : [{ name: 'days', message: texts.choice }]),
    ...(isOwn ? [] : [{ name: 'organisation', message: texts.choice }]),
  ];
  const typed = { name, scope, days: days && `${days}`, organisation, errors };
  if (errors.length > 0 || !scope || !days) return { wanted: null, typed };
  return { wanted: { name, scope, days, organisationId: organisation || null }, typed };
}

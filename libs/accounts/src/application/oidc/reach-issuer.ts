import { Injectable } from '@nestjs/common';
import {
  Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { GuardedClient } from '#platform';
import type { OidcConnection } from '../../domain/oidc/connection.js';
import { issuerAway } from '../../domain/oidc/oidc.errors.js';

const TIMEOUT_S = 5;

/** Learns from a provider where it takes what (OpenID Connect Discovery), through the one client that goes outside. */
@Injectable()
export class ReachIssuer {
  constructor(private readonly outside: GuardedClient) {}

  /** @throws DomainError `OIDC.ISSUER_AWAY`, also for a provider that calls itself otherwise */
  async execute(
    { issuer, clientId }: Pick<OidcConnection, 'issuer' | 'clientId'>,
    secret: string,
  ): Promise<Configuration> {
    try {
      const found = await discovery(new URL(issuer), clientId, secret, undefined, {
        [customFetch]: this.fetch,
        timeout: TIMEOUT_S,
      });
      enableNonRepudiationChecks(found);
      return found;
    } catch (error) {
      throw issuerAway(error);
    }
  }

  private readonly fetch: CustomFetch = async (url, { method, headers, body }) => {
    const answer = await this.outside.exchange(url, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      body: body === undefined || body === null ? undefined : String(body),
    });
    // What `fetch` does where nobody answers.
    if (!answer) throw new TypeError('the provider does not answer');
    const isEmpty = [204, 205, 304].includes(answer.status);
    return new Response(isEmpty ? null : answer.text, {
      status: answer.status,
      headers: { 'content-type': answer.type },
    });
  };
}

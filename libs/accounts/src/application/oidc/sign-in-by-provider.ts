import { Injectable } from '@nestjs/common';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientError,
  type Configuration,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Claims, OidcConnection } from '../../domain/oidc/connection.js';
import { issuerAway, notConnected, notProven } from '../../domain/oidc/oidc.errors.js';
import { OidcStore } from '../../persistence/oidc-store.js';
import { ReachIssuer } from './reach-issuer.js';

/** What the session keeps between leaving for a provider and coming back; each is good for one return. */
export interface OidcQuestion {
  readonly organisationId: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider vouched for. */
export interface Vouched {
  readonly connection: OidcConnection;
  readonly subject: string;
  readonly claims: Claims;
}

const SCOPE = 'openid email profile';

/** The way to an organisation's provider and back: authorization code with PKCE, state and nonce. */
@Injectable()
export class SignInByProvider {
  constructor(
    private readonly connections: OidcStore,
    private readonly issuer: ReachIssuer,
  ) {}

  /** @throws DomainError `OIDC.NOT_CONNECTED`, `OIDC.ISSUER_AWAY` */
  async begin(
    organisationId: string,
    redirectUri: string,
    language: 'de' | 'en',
  ): Promise<{ url: string; question: OidcQuestion }> {
    const { provider } = await this.provider(organisationId);
    const question = {
      organisationId,
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
    };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      ui_locales: language,
      state: question.state,
      nonce: question.nonce,
      code_challenge: await calculatePKCECodeChallenge(question.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, question };
  }

  /**
   * @param returned the address that the provider sent somebody back to
   * @throws DomainError `OIDC.NOT_CONNECTED`, `OIDC.ISSUER_AWAY`, `OIDC.NOT_PROVEN`
   */
  async finish({ organisationId, ...question }: OidcQuestion, returned: URL): Promise<Vouched> {
    const { connection, provider } = await this.provider(organisationId);
    try {
      const tokens = await authorizationCodeGrant(provider, returned, {
        expectedState: question.state,
        expectedNonce: question.nonce,
        pkceCodeVerifier: question.verifier,
        idTokenExpected: true,
      });
      const said = tokens.claims()!;
      // Many providers say in the token only who somebody is, and the rest where they are asked.
      const more =
        said['email'] === undefined && provider.serverMetadata().userinfo_endpoint !== undefined
          ? await fetchUserInfo(provider, tokens.access_token, said.sub)
          : {};
      return { connection, subject: said.sub, claims: { ...more, ...said } };
    } catch (error) {
      throw isAway(error) ? issuerAway(error) : notProven(error);
    }
  }

  /** Where somebody signs out at the provider too; null: it offers nothing of the kind, or is away. */
  async endAt(organisationId: string, backTo: string): Promise<string | null> {
    try {
      const { provider } = await this.provider(organisationId);
      if (provider.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(provider, { post_logout_redirect_uri: backTo }).href;
    } catch {
      return null;
    }
  }

  private async provider(
    organisationId: string,
  ): Promise<{ connection: OidcConnection; provider: Configuration }> {
    const connection = await this.connections.find(organisationId);
    const secret = await this.connections.secretOf(organisationId);
    if (!connection || secret === null) throw notConnected();
    return { connection, provider: await this.issuer.execute(connection, secret) };
  }
}

/** Nobody answered, which is no proof against anybody. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof ClientError && error.cause instanceof TypeError);
}

import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutsideAnswer, OutsideQuestion } from '#platform';
import Provider from 'oidc-provider';

export const ISSUER = 'https://anmeldung.stadt.example';
export const CLIENT = { id: 'netzlotse', secret: 'ein-geheimnis-unter-zweien' };

/** What the provider says of somebody. */
export type Person = Readonly<Record<string, unknown>> & { readonly sub: string };

interface Answer {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly cookies: readonly string[];
}

/**
 * A real provider in this process. It calls itself by a public name over https, as behind the proxy that every provider stands
 * behind; whoever asks by that name is led here.
 */
export class OidcIssuer {
  isAway = false;
  /** Changes what the provider answers to us, as one that lies would. */
  lie: (path: string, answer: OutsideAnswer) => OutsideAnswer | Promise<OutsideAnswer> = (_, answer) =>
    answer;
  private person: Person = { sub: 'nobody' };

  private constructor(private readonly server: Server) {}

  static async start(redirectUri: string, backTo: string): Promise<OidcIssuer> {
    const provider = new Provider(ISSUER, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [redirectUri],
          post_logout_redirect_uris: [backTo],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['groups'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => self.person }),
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      ttl: {
        Interaction: 600,
        Grant: 600,
        Session: 600,
        AccessToken: 600,
        IdToken: 600,
        AuthorizationCode: 60,
      },
      cookies: { keys: ['a key of tests'] },
    });
    provider.proxy = true;
    provider.on('server_error', (_, error: Error) => console.error(error));
    const answer = provider.callback();
    const server = createServer((asked, response) => {
      const isInteraction = asked.url?.startsWith('/interaction/');
      if (!isInteraction) return void answer(asked, response);
      const accountId = self.person.sub;
      void provider.interactionDetails(asked, response).then(async ({ params, grantId }) => {
        const grant = grantId ? await provider.Grant.find(grantId) : null;
        const given = grant ?? new provider.Grant({ accountId, clientId: String(params['client_id']) });
        given.addOIDCScope('openid email profile');
        const result = { login: { accountId }, consent: { grantId: await given.save() } };
        await provider.interactionFinished(asked, response, result);
      });
    });
    const self = new OidcIssuer(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return self;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** In place of `GuardedClient.exchange`, whose own tests say whom it reaches. */
  readonly exchange = async (url: string, question: OutsideQuestion = {}): Promise<OutsideAnswer | null> => {
    if (this.isAway || new URL(url).origin !== ISSUER) return null;
    const { status, text } = await this.ask(url, question);
    return this.lie(new URL(url).pathname, { status, type: 'application/json', text });
  };

  /** Goes where we send somebody, signs in there, and says where they are sent back to. */
  async signIn(url: string, person: Person): Promise<URL> {
    this.person = person;
    const jar = new Map<string, string>();
    let next = new URL(url);
    while (next.origin === ISSUER) {
      const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
      const { location, cookies, text, status } = await this.ask(next.href, { headers: { cookie } });
      for (const line of cookies) {
        const [name = '', value = ''] = line.split(';')[0]!.split('=');
        jar.set(name, value);
      }
      if (!location) throw new Error(`The provider answered ${status}: ${text.slice(0, 400)}`);
      next = new URL(location, ISSUER);
    }
    return next;
  }

  private ask(url: string, { method = 'GET', headers, body }: OutsideQuestion): Promise<Answer> {
    const { pathname, search, host } = new URL(url);
    const { port } = this.server.address() as AddressInfo;
    const sent = { ...headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': host };
    return new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, method, path: pathname + search, headers: sent, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location ?? '',
              text,
              cookies: response.headers['set-cookie'] ?? [],
            }),
          );
        },
      );
      asked.once('error', reject);
      asked.end(body);
    });
  }
}

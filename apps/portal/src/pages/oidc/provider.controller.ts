import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ConnectProvider, LimitAttempts } from '#accounts';
import { CONFIG, type Config, DomainError, type Viewer } from '#platform';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { sayRefusal } from '../accounts/say-refusal.js';
import { FindTeam } from '../team/find-team.js';
import { connectionOf, errorsOf, type ProviderErrors, valuesFrom, valuesOf } from './provider-fields.js';
import { ProviderPage } from './provider.page.js';
import { RETURN_PATH } from './return-path.js';

/** By which provider the people of an organisation sign in. */
@Controller()
@Access('owner')
export class ProviderController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly find: FindTeam,
    private readonly provider: ConnectProvider,
    private readonly attempts: LimitAttempts,
  ) {}

  @PageRoute('organisationen/:slug/anmeldung')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page(slug, viewer, frame);
  }

  @FormRoute('organisationen/:slug/anmeldung')
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const { id } = await this.find.execute(slug, viewer);
    const held = await this.provider.find(id, viewer);
    const t = frame.messages.oidc;
    const values = valuesOf(body);
    const again = (errors: ProviderErrors) => this.page(slug, viewer, frame, { values, errors });
    const errors = errorsOf(values, held !== null, t);
    if (errors.length > 0) return again(errors);
    try {
      // Each asks a server that somebody named.
      await this.attempts.count('connect-organisation', id);
      await this.provider.save(connectionOf(id, values), values.secret || null, viewer);
    } catch (error) {
      const code = error instanceof DomainError ? error.code : '';
      if (code === 'SIGN_IN.TOO_MANY_ATTEMPTS')
        return again([{ name: 'issuer', message: sayRefusal(error, frame.messages.accounts.errors) }]);
      if (code === 'OIDC.ISSUER_AWAY') return again([{ name: 'issuer', message: t.errors.away }]);
      // It was sealed with another SESSION_SECRET.
      if (code === 'OIDC.NOT_CONNECTED') return again([{ name: 'secret', message: t.errors.secret }]);
      throw error;
    }
    throw new SeeOther(`/organisationen/${slug}/anmeldung`, 'saved');
  }

  @FormRoute('organisationen/:slug/anmeldung/entfernen')
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    const { id } = await this.find.execute(slug, viewer);
    await this.provider.remove(id, viewer);
    throw new SeeOther(`/organisationen/${slug}/anmeldung`, 'removed');
  }

  private async page(
    slug: string,
    viewer: Viewer,
    frame: Frame,
    typed: Pick<Parameters<typeof ProviderPage>[0], 'values' | 'errors'> | null = null,
  ): Promise<string> {
    const organisation = await this.find.execute(slug, viewer);
    const held = await this.provider.find(organisation.id, viewer);
    const { values, errors } = typed ?? { values: valuesFrom(held), errors: [] };
    const returnAddress = this.config.publicUrl + RETURN_PATH;
    const isConnected = held !== null;
    return renderPage(ProviderPage({ frame, organisation, isConnected, values, errors, returnAddress }));
  }
}

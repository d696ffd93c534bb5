import { Body, Controller, Param, UseInterceptors } from '@nestjs/common';
import {
  FindLogo,
  GetEditable,
  LARGEST_LOGO,
  ORGANISATION_INVALID,
  RemoveLogo,
  SetLogo,
} from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { FollowRenamed } from '../../api/parts/follow-renamed.js';
import { sayFaults } from '../../api/parts/say-faults.js';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  RefusedPage,
  RequestError,
  SeeOther,
  SentFile,
  slugParam,
  TakesFile,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { tidyLine } from '../parts/tidy-typed.js';
import type { FormError } from './form-errors.js';
import { LogoPage } from './logo.page.js';

/** The page of the logo. Registered before the pages of the form, one of which has any name. */
@Controller()
@Access('editor')
@UseInterceptors(FollowRenamed)
export class LogoPageController {
  constructor(
    private readonly editable: GetEditable,
    private readonly findLogo: FindLogo,
    private readonly setLogo: SetLogo,
    private readonly removeLogo: RemoveLogo,
  ) {}

  @PageRoute('organisationen/:slug/bearbeiten/logo')
  show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.page(slug, viewer, frame, null, []);
  }

  @FormRoute('organisationen/:slug/bearbeiten/logo')
  @TakesFile(LARGEST_LOGO)
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @SentFile() picture: Buffer,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<never> {
    const { id: organisationId } = await this.editable.execute(slug, viewer);
    const alt = tidyLine(textOf(body, 'alt'));
    // A form without a chosen file sends an empty one.
    const logo = { organisationId, picture: picture.length > 0 ? picture : null, alt };
    try {
      await this.setLogo.execute(logo, viewer).catch(sayFaults);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const errors = (error.errors ?? []).map(({ path, message }) => ({ name: path, message }));
      const html = await this.page(slug, viewer, frame, alt, errors);
      throw new RefusedPage(html, new DomainError(ORGANISATION_INVALID, 'invalid'));
    }
    throw new SeeOther(frame.path, 'saved');
  }

  @FormRoute('organisationen/:slug/bearbeiten/logo/entfernen')
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<never> {
    const { id } = await this.editable.execute(slug, viewer);
    await this.removeLogo.execute(id, viewer).catch(sayFaults);
    throw new SeeOther(`/organisationen/${slug}/bearbeiten/logo`, 'removed');
  }

  private async page(
    slug: string,
    viewer: Viewer,
    frame: Frame,
    typed: string | null,
    errors: readonly FormError[],
  ): Promise<string> {
    const profile = await this.editable.execute(slug, viewer);
    const logo = await this.findLogo.facts(profile.id);
    return renderPage(LogoPage({ frame, profile, logo, alt: typed ?? logo?.alt ?? '', errors }));
  }
}

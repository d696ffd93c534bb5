import {
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Put,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { FindLogo, GetEditable, LARGEST_LOGO, RemoveLogo, SetLogo } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { Access, CurrentViewer, SentFile, slugParam, TakesFile } from '../../../edge/index.js';
import { FollowRenamed } from '../../parts/follow-renamed.js';
import { sayFaults } from '../../parts/say-faults.js';
import { FindBySlug } from '../find-by-slug.js';

const PICTURE = { type: 'string', contentMediaType: 'image/webp' } as const;

/** The picture of an organisation. What is sent is encoded anew; what is served is always WebP. */
@Controller('api/v1/organisations/:slug/logo')
@UseInterceptors(FollowRenamed)
export class LogoController {
  constructor(
    private readonly findBySlug: FindBySlug,
    private readonly findLogo: FindLogo,
    private readonly editable: GetEditable,
    private readonly setLogo: SetLogo,
    private readonly removeLogo: RemoveLogo,
  ) {}

  @Get()
  @Access('public')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({ summary: 'The logo as WebP' })
  @ApiOkResponse({ content: { 'image/webp': { schema: PICTURE } }, description: 'The picture' })
  async read(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { id } = await this.findBySlug.execute(slug, viewer, 'logo');
    const logo = await this.findLogo.execute(id);
    if (!logo) throw new DomainError('LOGO.NOT_FOUND', 'not-found', { slug });
    response.set('etag', `"${logo.hash}"`).type('image/webp');
    if (request.fresh) response.status(304).end();
    else response.send(logo.image);
  }

  @Put()
  @Access('editor')
  @HttpCode(204)
  @TakesFile(LARGEST_LOGO)
  @ApiOperation({ summary: 'Sets the logo: a PNG, JPEG or WebP of at most 5 MB and 40 megapixels' })
  @ApiConsumes('image/png', 'image/jpeg', 'image/webp')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async write(
    @Param('slug', { schema: slugParam }) slug: string,
    @SentFile() picture: Buffer,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const { id: organisationId } = await this.editable.execute(slug, viewer);
    await this.setLogo.execute({ organisationId, picture, alt: null }, viewer).catch(sayFaults);
  }

  @Delete()
  @Access('editor')
  @HttpCode(204)
  async remove(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    const { id } = await this.editable.execute(slug, viewer);
    await this.removeLogo.execute(id, viewer).catch(sayFaults);
  }
}

import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CONFIG, type Config, DomainError } from '#platform';
import { z } from 'zod';
import { Access } from '../../edge/index.js';
import { isSitemapPart, ReadSitemap, SITEMAP_PARTS } from './read-sitemap.js';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml.js';

export const SITEMAP = 'sitemap.xml';

const partParam = z.string().max(100);

/** Addresses of everything public, for crawlers: an index, and a file a kind (sitemaps.org, version 0.9). */
@Controller()
@Access('public')
@ApiExcludeController()
export class SitemapController {
  constructor(
    private readonly readSitemap: ReadSitemap,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(SITEMAP)
  @Header('content-type', 'application/xml; charset=utf-8')
  index(): string {
    return sitemapIndexXml(SITEMAP_PARTS.map((part) => `${this.config.publicUrl}/sitemap/${part}.xml`));
  }

  @Get('sitemap/:part.xml')
  @Header('content-type', 'application/xml; charset=utf-8')
  async part(@Param('part', { schema: partParam }) part: string): Promise<string> {
    if (!isSitemapPart(part)) throw new DomainError('SITEMAP.NOT_FOUND', 'not-found', { part });
    const paths = await this.readSitemap.execute(part);
    return sitemapXml(paths.map((path) => this.config.publicUrl + path));
  }
}

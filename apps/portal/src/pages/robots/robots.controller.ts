import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CONFIG, type Config } from '#platform';
import { Access } from '../../edge/index.js';
import { SITEMAP } from './sitemap.controller.js';

/** What crawlers gain nothing from: results and filtered lists are the same entries over and over. */
const NOT_FOR_CRAWLERS = ['/suche', '/en/suche', '/api/', '/*?'];

@Controller()
@Access('public')
@ApiExcludeController()
export class RobotsController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  read(): string {
    const lines = NOT_FOR_CRAWLERS.map((path) => `Disallow: ${path}`);
    return ['User-agent: *', ...lines, `Sitemap: ${this.config.publicUrl}/${SITEMAP}`, ''].join('\n');
  }
}

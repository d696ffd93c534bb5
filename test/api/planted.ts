import { Body, Controller, Get, Header, Module, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, Transaction } from '#platform';
import {
  Access,
  agsParam,
  Answers,
  BodyLimit,
  CurrentLanguage,
  flag,
  LARGE_BODY,
  manyOf,
  Moved,
  page,
  PageRoute,
  searchText,
  slugParam,
} from '../../apps/portal/src/edge/index.js';
import { SystemModule } from '../../apps/portal/src/api/system/system.module.js';

const echo = z.object({ received: z.unknown() });
const query = z.strictObject({
  q: searchText.optional(),
  kind: manyOf(['network', 'county']),
  open: flag,
  ...page,
});
const text = z.strictObject({ text: z.string().min(1) });

/** Routes that do nothing but show what the edge lets through. */
@Controller('api/v1/planted')
@Access('public')
class PlantedApiController {
  constructor(private readonly transaction: Transaction) {}

  @Get()
  @Answers(echo, 'What was asked')
  list(@Query({ schema: query }) received: z.infer<typeof query>) {
    return { received };
  }

  @Get('places/:ags')
  @Answers(echo, 'A key')
  place(@Param('ags', { schema: agsParam }) received: string) {
    return { received };
  }

  @Post('texts')
  @Answers(echo, 'A text')
  write(@Body({ schema: text }) received: z.infer<typeof text>) {
    return { received };
  }

  @Post('long-texts')
  @BodyLimit(LARGE_BODY)
  @Answers(echo, 'A long text')
  writeLong(@Body({ schema: text }) { text: received }: z.infer<typeof text>) {
    return { received: received.length };
  }

  @Get('members-only')
  @Access('member')
  @Answers(echo, 'Nothing for visitors')
  secret() {
    return { received: 'geheim' };
  }

  @Get('language')
  @Answers(echo, 'The language of the answer')
  language(@CurrentLanguage() received: string) {
    return { received };
  }

  @Get('large')
  @Answers(echo, 'Worth compressing')
  large() {
    return { received: 'Wärmeplanung '.repeat(1_000) };
  }

  @Get('defect')
  @Answers(echo, 'Never')
  defect() {
    throw new Error('the password is geheim');
  }

  @Get('database')
  @Answers(echo, 'That the database answers')
  async database() {
    return { received: await this.transaction.query('select 1 as one') };
  }

  @Get('patient')
  @Answers(echo, 'After a while')
  async patient() {
    return { received: await this.transaction.query('select 1 as one from pg_sleep(0.3)') };
  }

  @Get('slow')
  @Answers(echo, 'Never: the statement takes too long')
  async slow() {
    await this.transaction.run(async () => {
      await this.transaction.query('set local statement_timeout = 20');
      await this.transaction.query('select pg_sleep(5)');
    });
  }
}

@Controller()
@Access('public')
class PlantedPageController {
  constructor(private readonly transaction: Transaction) {}

  @PageRoute('probe/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Query({ schema: z.strictObject({ q: searchText.optional() }) }) _query: object,
    @CurrentLanguage() language: string,
  ) {
    if (slug === 'verschwunden') throw new DomainError('PLANTED.NOT_FOUND', 'not-found', { slug });
    if (slug === 'datenbank') await this.transaction.query('select 1');
    if (slug === 'umgezogen') throw new Moved('/probe/neu');
    if (slug === 'kaputt') throw new Error('geheim');
    return `<!doctype html><p>${language}</p>`;
  }

  @Get('file')
  @Header('content-type', 'text/csv')
  file() {
    return 'a;b';
  }
}

@Module({ controllers: [PlantedApiController, PlantedPageController] })
class PlantedModule {}

/** The portal without its slices, but with these routes. */
export const PLANTED = [SystemModule, PlantedModule];

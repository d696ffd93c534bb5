import 'reflect-metadata';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from '#accounts';
import { CurationModule } from '#curation';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { MatchingModule } from '#matching';
import { OrganisationsModule } from '#organisations';
import { LoadShippedRegister, PlaceDirectory, PlacesModule } from '#places';
import {
  type Config,
  type DatabaseAddress,
  DomainError,
  JsonLogger,
  migrateUp,
  PlatformModule,
  withMigrator,
} from '#platform';
import { SearchModule } from '#search';
import { LoadShippedTree, TopicDirectory, TopicsModule } from '#topics';

/** A slice's module names the rows it keeps. */
interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that commands work with. */
const SLICES: readonly Slice[] = [
  AccountsModule,
  CurationModule,
  ExchangeModule,
  InitiativesModule,
  ListingsModule,
  MatchingModule,
  OrganisationsModule,
  PlacesModule,
  SearchModule,
  TopicsModule,
];

@Module({})
class CliModule {}

/**
 * The use cases of all slices, without a server around them. Outside production the schema and what ships with the product
 * are brought up first, as a start of the portal would.
 *
 * @throws DomainError `DATABASE.BEHIND_CODE`, `DATABASE.NEWER_THAN_CODE`
 */
export async function openApp(config: Config, address: DatabaseAddress): Promise<INestApplicationContext> {
  const isProduction = config.environment === 'production';
  const { pending } = await withMigrator(address, (migrator) => migrator.state());
  if (pending.length > 0 && isProduction)
    throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
  if (pending.length > 0) await migrateUp(address);
  const app = await createApp(config, address);
  if (!isProduction) await loadShipped(app);
  return app;
}

async function createApp(config: Config, address: DatabaseAddress): Promise<INestApplicationContext> {
  const rows = SLICES.flatMap((slice) => slice.rows);
  const imports = [PlatformModule.with(config, address, rows), ...SLICES];
  // What goes wrong is the command's to say; the rest would stand between its lines.
  const logger = new JsonLogger('cli', 'silent');
  return NestFactory.createApplicationContext(
    { module: CliModule, imports },
    { logger, abortOnError: false },
  );
}

/** Loads the register and the topic tree that come with this version, where the database holds older ones. */
export async function loadShipped(app: INestApplicationContext): Promise<void> {
  await app.get(LoadShippedRegister).execute();
  await app.get(LoadShippedTree).execute();
  await app.get(PlaceDirectory).refresh();
  await app.get(TopicDirectory).refresh();
}

import 'reflect-metadata';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type Config,
  type DatabaseAddress,
  DomainError,
  JsonLogger,
  Migrator,
  PlatformModule,
} from '#platform';

/** A slice's module names the rows it keeps. */
interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that commands work with. */
const SLICES: readonly Slice[] = [];

@Module({})
class CliModule {}

/**
 * The use cases of all slices, without a server around them.
 *
 * @throws DomainError `DATABASE.BEHIND_CODE`, `DATABASE.NEWER_THAN_CODE`
 */
export async function openApp(config: Config, address: DatabaseAddress): Promise<INestApplicationContext> {
  const rows = SLICES.flatMap((slice) => slice.rows);
  const imports = [PlatformModule.with(config, address, rows), ...SLICES];
  // What goes wrong is the command's to say; the rest would stand between its lines.
  const logger = new JsonLogger('cli', 'silent');
  const app = await NestFactory.createApplicationContext(
    { module: CliModule, imports },
    { logger, abortOnError: false },
  );
  const { pending } = await app.get(Migrator).state();
  if (pending.length === 0) return app;
  await app.close();
  throw new DomainError('DATABASE.BEHIND_CODE', 'conflict', { pending });
}

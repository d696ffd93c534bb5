import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from '#accounts';
import { CurationModule, ImportNetwork } from '#curation';
import { ExchangeModule } from '#exchange';
import { InitiativesModule } from '#initiatives';
import { ListingsModule } from '#listings';
import { OrganisationsModule, ReadOrganisations } from '#organisations';
import { LoadShippedRegister, PlaceDirectory, PlacesModule } from '#places';
import { type Config, type DatabaseAddress, JsonLogger, PlatformModule } from '#platform';
import { LoadShippedTree, TopicsModule } from '#topics';
import { type SignInLink, signInLinks } from './sign-in-links.js';

const SLICES = [
  AccountsModule,
  CurationModule,
  ExchangeModule,
  InitiativesModule,
  ListingsModule,
  OrganisationsModule,
  PlacesModule,
  TopicsModule,
];

/** The network that a new installation shows, read like any other file. */
const DEMO_NETWORK = fileURLToPath(new URL('../../../network/booklet.yaml', import.meta.url));

/**
 * Loads what ships with the product: the register, the topic tree and, into an empty database, the demo network.
 *
 * @returns links to sign in with, good for this start
 */
export async function fillDatabase(config: Config, address: DatabaseAddress): Promise<SignInLink[]> {
  const rows = SLICES.flatMap((slice): readonly NewableFunction[] => slice.rows);
  const app = await NestFactory.createApplicationContext(
    { module: class Filling {}, imports: [PlatformModule.with(config, address, rows), ...SLICES] },
    { logger: new JsonLogger('starter', config.logLevel), abortOnError: false },
  );
  try {
    await app.get(LoadShippedRegister).execute();
    await app.get(LoadShippedTree).execute();
    if (config.demo && (await app.get(ReadOrganisations).ids()).length === 0) {
      console.log('Loading the demo network ...');
      await app.get(PlaceDirectory).refresh();
      await app.get(ImportNetwork).execute({ path: DEMO_NETWORK });
    }
    return await signInLinks(app, config);
  } finally {
    await app.close();
  }
}

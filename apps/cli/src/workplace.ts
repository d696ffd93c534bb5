import type { INestApplicationContext } from '@nestjs/common';
import { type Config, type DatabaseAddress, type OpenDatabase, openDatabase } from '#platform';
import { FAILED } from './outcome.js';

/** What a command works with. Nothing is opened before it is asked for, and all of it is closed at the end. */
export class Workplace {
  private opening: Promise<OpenDatabase> | null = null;
  private starting: Promise<INestApplicationContext> | null = null;

  constructor(readonly config: Config) {}

  /** The database that the settings mean, beside whatever else uses it. */
  async database(): Promise<DatabaseAddress> {
    return (await (this.opening ??= openDatabase(this.config))).address;
  }

  /** The use cases of all slices. The schema must be there: it is refused if it is not what this code needs. */
  app(): Promise<INestApplicationContext> {
    return (this.starting ??= this.database().then(async (address) => {
      const { openApp } = await import('./open-app.js');
      return openApp(this.config, address);
    }));
  }

  async close(): Promise<void> {
    await (await this.starting?.catch(() => null))?.close();
    await (await this.opening?.catch(() => null))?.release();
  }

  /** Ctrl-C ends in order what was opened; once more, and it ends at once. */
  leaveOnSignal(): void {
    let isLeaving = false;
    const leave = async (): Promise<void> => {
      if (isLeaving) (await this.opening)?.abandon();
      else {
        isLeaving = true;
        await this.close();
      }
      process.exit(FAILED);
    };
    process.on('SIGINT', () => void leave()).on('SIGTERM', () => void leave());
  }
}

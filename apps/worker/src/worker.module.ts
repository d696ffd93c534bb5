import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { type Config, type DatabaseAddress, PlatformModule } from '#platform';
import type { Job } from './jobs/job.js';

/** A slice's module names the rows it keeps. */
interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that jobs work with. */
const SLICES: readonly Slice[] = [];

/** Everything the worker does: one class per job (`jobs/<slice>/<verb>.job.ts`). */
export const JOBS: readonly Type<Job>[] = [];

@Module({})
export class WorkerModule {
  static with(config: Config, address: DatabaseAddress): DynamicModule {
    const rows = SLICES.flatMap((slice) => slice.rows);
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config, address, rows), ...SLICES],
      providers: [...JOBS],
    };
  }
}

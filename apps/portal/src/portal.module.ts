import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { type Config, type DatabaseAddress, PlatformModule } from '#platform';
import { SystemModule } from './api/system/system.module.js';
import { EdgeModule } from './edge/edge.module.js';

/** A slice's module names the rows it keeps. */
interface Slice extends Type {
  readonly rows: readonly NewableFunction[];
}

/** The slices that the portal opens doors to. */
const SLICES: readonly Slice[] = [];

/** What the portal answers: one module per slice and door (`api/<slice>`, `pages/<slice>`). */
export const DOORS: readonly Type[] = [SystemModule];

@Module({})
export class PortalModule {
  static with(config: Config, address: DatabaseAddress, doors: readonly Type[]): DynamicModule {
    return {
      module: PortalModule,
      imports: [PlatformModule.with(config, address, rowsOf(SLICES)), EdgeModule, ...SLICES, ...doors],
    };
  }
}

function rowsOf(slices: readonly Slice[]): NewableFunction[] {
  return slices.flatMap(({ rows }) => rows);
}

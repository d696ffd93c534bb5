import { Injectable } from '@nestjs/common';
import type { RegisterEntry, RegisterSnapshot } from '../domain/register-changes.js';
import type { DataSource } from '../domain/register-state.js';
import { readShippedFile } from './shipped-file.js';

/** The register that comes with the product. */
export interface Shipped extends RegisterSnapshot {
  /** Goes up with every change of the file. */
  readonly version: number;
  readonly sources: readonly DataSource[];
}

/** As `tools/register` writes it: a list of values per place, in the order of `columns`. */
interface ShippedFile extends Omit<Shipped, 'places'> {
  readonly columns: readonly (keyof RegisterEntry)[];
  readonly places: readonly (readonly unknown[])[];
}

/** Reads `places.json.gz`; some 50 ms. */
@Injectable()
export class ShippedRegister {
  async read(): Promise<Shipped> {
    const { version, date, sources, columns, places } = await readShippedFile<ShippedFile>('places.json.gz');
    const entry = (values: readonly unknown[]): RegisterEntry =>
      Object.fromEntries(columns.map((column, at) => [column, values[at]])) as unknown as RegisterEntry;
    return { version, date, sources, places: places.map(entry) };
  }
}

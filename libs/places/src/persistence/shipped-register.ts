import { Injectable } from '@nestjs/common';
import type { RegisterEntry, RegisterSnapshot } from '../domain/register-changes.js';
import type { DataSource } from '../domain/register-state.js';
import { readShippedFile, readShippedState } from './shipped-file.js';

/** What the register that comes with the product says of itself. */
export interface ShippedState {
  /** Goes up with every change of the file. */
  readonly version: number;
  /** Day of the territory. */
  readonly date: string;
  readonly sources: readonly DataSource[];
}

export type Shipped = ShippedState & RegisterSnapshot;

/** As `tools/register` writes it: a list of values per place, in the order of `columns`. */
interface ShippedFile extends ShippedState {
  readonly columns: readonly (keyof RegisterEntry)[];
  readonly places: readonly (readonly unknown[])[];
}

@Injectable()
export class ShippedRegister {
  /** Which one it is, at the price of a small file. */
  state(): Promise<ShippedState> {
    return readShippedState<ShippedState>('state.json');
  }

  /** All of it; unpacking takes some 50 ms. */
  async read(): Promise<Shipped> {
    const { version, date, sources, columns, places } = await readShippedFile<ShippedFile>('places.json.gz');
    const entry = (values: readonly unknown[]): RegisterEntry =>
      Object.fromEntries(columns.map((column, at) => [column, values[at]])) as unknown as RegisterEntry;
    return { version, date, sources, places: places.map(entry) };
  }
}

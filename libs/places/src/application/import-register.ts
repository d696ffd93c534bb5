import { Injectable } from '@nestjs/common';
import { DomainError, Outbox, Transaction } from '#platform';
import { checkLosses } from '../domain/official/check-losses.js';
import { type OfficialRegister, readOfficialRegister } from '../domain/official/read-official-register.js';
import { registerEntries } from '../domain/official/register-entries.js';
import { compareRegisters, type PlaceChange, type RegisterComparison } from '../domain/register-changes.js';
import { REGISTER_CHANGED } from '../domain/register.event.js';
import { type RegisterState, sourcesWithOfficial } from '../domain/register-state.js';
import { PlaceChangeStore } from '../persistence/place-change-store.js';
import { PlaceStore } from '../persistence/place-store.js';
import { RegisterStateStore } from '../persistence/register-state-store.js';

/** What an import did, or with `dryRun` would do. `in` = `created` + `changed` + `unchanged`. */
export interface RegisterReport {
  /** Day of the territory of the file, `2023-11-30`. */
  readonly date: string;
  readonly in: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Places that the file no longer lists; they are kept, marked and listed for a curator. */
  readonly vanished: number;
  /** New, renamed, retyped, vanished and returned places; not those of which only figures or keys changed. */
  readonly entries: readonly PlaceChange[];
}

/** Brings in the official register of municipalities (GV100AD): a snapshot of all of Germany on one day. */
@Injectable()
export class ImportRegister {
  constructor(
    private readonly transaction: Transaction,
    private readonly places: PlaceStore,
    private readonly states: RegisterStateStore,
    private readonly changes: PlaceChangeStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * All or nothing, and repeatable. The file knows no coordinates and no successors: known coordinates stay, new places have none,
   * and what it no longer lists is marked as vanished.
   *
   * @param file its bytes, plain or packed with gzip
   * @throws DomainError `REGISTER.OLDER_THAN_LOADED`, or another `REGISTER.` code when the file is not a whole GV100AD
   */
  async execute(file: AsyncIterable<Uint8Array>, { dryRun = false } = {}): Promise<RegisterReport> {
    const register = await readOfficialRegister(file);
    return this.transaction.run(async () => {
      const state = dryRun ? await this.states.find() : await this.states.findLocked();
      checkDate(register, state);
      const known = await this.places.all();
      checkLosses(known, new Set(register.places.map(({ ags }) => ags)));
      const comparison = compareRegisters(known, { date: register.date, places: registerEntries(register) });
      if (!dryRun) await this.apply(register, state, comparison);
      return { date: register.date, ...comparison.counts, entries: comparison.changes };
    });
  }

  private async apply(
    register: OfficialRegister,
    state: RegisterState | null,
    { records, changes }: RegisterComparison,
  ): Promise<void> {
    const isNew = records.length > 0 || state?.source !== 'official' || state.date !== register.date;
    if (!isNew) return;
    await this.places.save(records);
    await this.changes.add(state ? changes : []);
    await this.states.save({
      source: 'official',
      shippedVersion: state?.shippedVersion ?? null,
      date: register.date,
      sources: sourcesWithOfficial(state?.sources ?? [], register.date),
    });
    await this.outbox.append([{ event: REGISTER_CHANGED, subject: register.date }]);
  }
}

function checkDate({ date }: OfficialRegister, state: RegisterState | null): void {
  if (state && date < state.date) {
    throw new DomainError('REGISTER.OLDER_THAN_LOADED', 'conflict', { file: date, loaded: state.date });
  }
}

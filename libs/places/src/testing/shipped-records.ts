import type { PlaceRecord } from '../domain/place.js';
import { compareRegisters } from '../domain/register-changes.js';
import { ShippedRegister } from '../persistence/shipped-register.js';

/** The real register that ships, as it lies in the database after the first start. */
export async function shippedRecords(): Promise<readonly PlaceRecord[]> {
  return compareRegisters([], await new ShippedRegister().read()).records;
}

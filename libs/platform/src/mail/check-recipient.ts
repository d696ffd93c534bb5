import { DomainError } from '../errors/domain-error.js';

/** Longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/** One bare address. Quoted names, comments, lists and control characters would be read as more than that by a mail header. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** @throws DomainError `MAIL.ADDRESS_INVALID`; it does not repeat the address, as it may be logged */
export function checkRecipient(address: string): void {
  if (address.length > LONGEST || !ADDRESS.test(address)) {
    throw new DomainError('MAIL.ADDRESS_INVALID', 'invalid');
  }
}

import { namesPerson } from '#language';

/** Also as it is written to be read by nobody but people: "muster (at) stadt.example". */
const MAILBOX = /[\p{L}\p{N}]\s?(?:@|[([{]\s?at\s?[)\]}])\s?[\p{L}\p{N}]/iu;
/** A telephone number, an account or a date of birth has more digits in a row than a year or a postcode. */
const NUMBER = /\p{N}(?:[\s().+/-]{0,3}\p{N}){5}/u;
/** "2025/2026", "2025-26": where no further digit belongs to it. */
const YEARS = /(?<!\p{N}[\s().+/-]{0,3})(?:19|20)\d\d\s?[/–-]\s?(?:20)?\d\d(?![\s().+/-]{0,3}\p{N})/gu;

/** Whether what somebody typed may tell of a person: a mailbox, a number that belongs to somebody, or a name. */
export function tellsOfPerson(text: string): boolean {
  return MAILBOX.test(text) || NUMBER.test(text.replace(YEARS, '')) || namesPerson(text);
}

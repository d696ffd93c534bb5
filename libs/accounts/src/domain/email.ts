/** Longest address that mail can carry (RFC 5321, 4.5.3.1.3: a path of 256 characters, two of them brackets). */
export const LONGEST_EMAIL = 254;

/** One spelling per mailbox: without the space around it, in lower case. The part before @ may differ by case; nobody's does. */
export function tidyEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** Whether no mail can ever arrive there (RFC 2606), as at the address of the first curator before they name their own. */
export function isUnreachable(email: string): boolean {
  return email.endsWith('.invalid');
}

/** The part after @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

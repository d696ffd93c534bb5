/** Longest address that mail can carry (RFC 5321, 4.5.3.1.3: a path of 256 characters, two of them brackets). */
export const LONGEST_EMAIL = 254;

/** One spelling per mailbox: without the space around it, in lower case. The part before @ may differ by case; nobody's does. */
export function tidyEmail(text: string): string {
  return text.trim().toLowerCase();
}

/** The part after @. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

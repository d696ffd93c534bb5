/** What the TXT record is, and what a line of the file has to be. */
export function proofLine(proof: string): string {
  return `netzlotse-verification=${proof}`;
}

/** Where the file has to lie. Only the encrypted address counts: anybody on the way could answer for the other. */
export function proofUrl(domain: string): string {
  return `https://${domain}/.well-known/netzlotse.txt`;
}

/** Whether a TXT record or a file holds the proof, on a line of its own. */
export function holdsProof(text: string, proof: string): boolean {
  return text.split(/\r?\n/).some((line) => line.trim() === proofLine(proof));
}

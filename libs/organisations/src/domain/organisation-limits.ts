/** Lengths in characters (code points) and numbers of entries; the same for a file, a form and a program. */
export const ORGANISATION_LIMITS = {
  name: 200,
  unit: 200,
  summary: 300,
  text: 20_000,
  registerNumber: 100,
  domain: 253,
  link: 2_000,
  names: 20,
  areas: 100,
  topics: 50,
  links: 20,
} as const;

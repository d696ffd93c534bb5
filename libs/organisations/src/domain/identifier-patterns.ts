/** How identifiers are written. A register number has no form of its own. */
export const IDENTIFIER_PATTERNS = {
  ars: /^(?:\d{12}|\d{5})$/,
  wikidata: /^Q[1-9]\d{0,14}$/,
  domain: /^(?:[\p{Ll}\p{N}](?:[\p{Ll}\p{N}-]{0,61}[\p{Ll}\p{N}])?\.)+\p{Ll}[\p{Ll}\p{N}-]*\p{Ll}$/u,
} as const;

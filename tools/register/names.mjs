const CONNECTOR =
  /\s(?:an|am|a\.|auf|bei|b\.|der|die|im|in|i\.|ob|o\.|unter|u\.|vor|v\.|von|zu|zum|zur)(?:\s|d\.|(?=\p{L}))/iu;

/** Letters only, lower case, umlauts and ß plain, "St." as "Sankt": what two sources must agree on. */
export function nameKey(name) {
  return name
    .toLowerCase()
    .replace(/\bst\.\s*/g, 'sankt ')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
}

/** The key of a name without what tells it from its namesakes: "Lauf a.d. Pegnitz", "Halle (Saale)", "Zerbst/Anhalt". */
export function coreKey(name) {
  const plain = name.replace(/\(.*?\)/g, '').split('/')[0];
  return nameKey(plain.split(CONNECTOR)[0]);
}

/** Whether a name has what was typed, however its umlauts are written: whoever types "grun" or "gruen" finds "Grünflächen". */
export function isSaidBy(name: string, typed: string): boolean {
  const [plain, wanted] = [folded(name), folded(typed)];
  return plain.includes(wanted) || joined(plain).includes(joined(wanted));
}

/** Without case and marks. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();
}

/** "ae" and "ä" are one letter then. */
function joined(text: string): string {
  return text.replace(/([aou])e/gu, '$1');
}

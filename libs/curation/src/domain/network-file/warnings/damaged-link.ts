import { type Warning, warningOf } from './warning.js';

const NOT_IN_ADDRESSES = /["<>\\^`{|}]/;
const CLOSING_MARK = /[.,;:!?'"\]>)]$/;

/** What looks damaged about a web address, with the suspected repair. The address itself stays. */
export function damagedLink(path: string, address: string | undefined): Warning[] {
  if (address === undefined) return [];
  const suggestion = repaired(address);
  const warnings: Warning[] = [];
  if (/\s/u.test(address)) warnings.push(warningOf(path, (texts) => texts.warning.linkSpace, suggestion));
  if (endsWithMark(address.trim()))
    warnings.push(warningOf(path, (texts) => texts.warning.linkEnd, suggestion));
  else if (NOT_IN_ADDRESSES.test(address)) {
    warnings.push(warningOf(path, (texts) => texts.warning.linkCharacter, suggestion));
  }
  return warnings;
}

function repaired(address: string): string {
  let rest = address.trim();
  while (endsWithMark(rest)) rest = rest.slice(0, -1);
  return rest.replace(/[\s"<>\\^`{|}]/gu, (character) => encodeURIComponent(character));
}

/** A closing bracket belongs to an address that also opens one. */
function endsWithMark(address: string): boolean {
  if (!CLOSING_MARK.test(address)) return false;
  if (address.endsWith(')')) return count(address, '(') < count(address, ')');
  if (address.endsWith(']')) return count(address, '[') < count(address, ']');
  return true;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

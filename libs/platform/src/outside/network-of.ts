import { isIPv6 } from 'node:net';

/** Groups of an IPv6 address that belong to one connection: whoever has it has all addresses of its /64. */
const GROUPS = 4;
const ALL_GROUPS = 8;

/** An address of IPv4 as IPv6 writes it: `::ffff:c000:207`. */
const MAPPED = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/;

/** By what those who ask from an address are told apart: the address itself, of IPv6 its network. Whatever counts by address counts by this. */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const written = new URL(`http://[${plain}]`).hostname.slice(1, -1);
  const mapped = MAPPED.exec(written);
  if (mapped) return mapped.slice(1).flatMap(bytesOf).join('.');
  const [before = '', after] = written.split('::');
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = Array<string>(after === undefined ? 0 : ALL_GROUPS - head.length - tail.length).fill('0');
  return `${[...head, ...zeros, ...tail].slice(0, GROUPS).join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >>> 8, value & 0xff];
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldPassword } from '../domain/passwords/guessable.js';

type WordLists = { readonly dictionary: Readonly<Record<string, readonly string[]>> };

const PASSWORDS = new URL('../../passwords/common.csv', import.meta.url);
let held: ReadonlySet<string> | null = null;

/**
 * Passwords and words that many people use, folded: the most frequent of leaks (where they come from stands in the README of the slice),
 * and German words. Read when somebody first sets a password.
 */
export function commonWords(): ReadonlySet<string> {
  return (held ??= new Set([...commonPasswords(), ...germanWords()]));
}

function commonPasswords(): string[] {
  const [, ...lines] = readFileSync(PASSWORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}

function germanWords(): string[] {
  const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-de') as WordLists;
  return Object.values(dictionary).flat().map(foldPassword);
}

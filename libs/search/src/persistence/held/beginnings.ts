import { append } from './append.js';

/** Lexemes that share so many characters, their mark among them, stand together. */
const SHARED = 3;

/** Lexemes by how they begin. */
export class Beginnings {
  private readonly groups = new Map<string, string[]>();

  add(lexeme: string): void {
    append(this.groups, lexeme.slice(0, SHARED), lexeme);
  }

  /** All lexemes that begin so. */
  of(beginning: string): string[] {
    if (beginning.length >= SHARED)
      return (this.groups.get(beginning.slice(0, SHARED)) ?? []).filter((one) => one.startsWith(beginning));
    return [...this.groups].flatMap(([shared, lexemes]) => (shared.startsWith(beginning) ? lexemes : []));
  }
}

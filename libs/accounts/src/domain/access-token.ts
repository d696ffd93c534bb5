import { randomBytes } from 'node:crypto';
import { DomainError } from '#platform';

/** What a program may do with a token: `read` changes nothing. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** For how many days somebody may make one; the last is the most. */
export const TOKEN_DAYS = [30, 90, 180, 365] as const;
export const MOST_TOKENS = 20;
export const LONGEST_TOKEN_NAME = 60;

/** Known to those who look for secrets in code that was published. */
const PREFIX = 'netzlotse_';
const BYTES = 32;

/** 256 random bits; what is kept of them is `hashToken`. */
export function makeAccessToken(): string {
  return PREFIX + randomBytes(BYTES).toString('base64url');
}

/** As its owner sees it: it cannot be read again. */
export interface AccessToken {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly scope: TokenScope;
  /** The only organisation whose role counts; null: all of the account's. */
  readonly organisationId: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** ISO date; null: never. */
  readonly lastUsed: string | null;
}

export const tooManyTokens = () => new DomainError('TOKEN.TOO_MANY', 'conflict', { most: MOST_TOKENS });

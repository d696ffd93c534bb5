/** Characters; the lower bound is that of NIST SP 800-63B-4, 3.1.1.2, for passwords with a second factor beside them. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/**
 * Memory in KiB, passes and lanes of argon2id: the second choice of RFC 9106 made smaller, as the OWASP Password Storage Cheat
 * Sheet recommends for servers that answer people.
 */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

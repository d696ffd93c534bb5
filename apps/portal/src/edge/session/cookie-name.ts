import type { Config } from '#platform';

/** Browsers bind a name with this prefix to https, this host and no other. */
const SECURE_PREFIX = '__Host-';

export function isHttps({ publicUrl }: Pick<Config, 'publicUrl'>): boolean {
  return publicUrl.startsWith('https:');
}

/** A name that nobody beside us can set, wherever there is https. */
export function cookieName(name: string, config: Pick<Config, 'publicUrl'>): string {
  return isHttps(config) ? SECURE_PREFIX + name : name;
}

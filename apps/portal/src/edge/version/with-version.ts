const versions = new WeakMap<object, number>();

/**
 * Notes the version of the record that an answer is about, for those who may change it: its ETag then begins with it. null for
 * everybody else, since a version tells that something changed that they do not see.
 */
export function withVersion<T extends object>(body: T, version: number | null): T {
  if (version !== null) versions.set(body, version);
  return body;
}

export function versionOf(body: unknown): number | null {
  return typeof body === 'object' && body !== null ? (versions.get(body) ?? null) : null;
}

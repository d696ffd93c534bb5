/** Parameters of a query string; several values repeat the name. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters one by one, without what is undefined. */
export function pairsOf(query: Query): [name: string, value: string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    (value === undefined ? [] : typeof value === 'string' ? [value] : value).map((one): [string, string] => [
      name,
      one,
    ]),
  );
}

/** A path with a query string. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams(pairsOf(query)).toString();
  return search ? `${path}?${search}` : path;
}

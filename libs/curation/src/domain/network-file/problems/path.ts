const PLAIN_KEY = /^[\p{L}\p{N}_.-]{1,60}$/u;
const LONGEST_SHOWN_KEY = 60;

/** Appends a field name or a position to a path: `names.alias[0]`. A key that is no plain word is quoted and cut. */
export function joinPath(path: string, segment: PropertyKey): string {
  if (typeof segment === 'number') return `${path}[${segment}]`;
  const key = String(segment);
  if (!PLAIN_KEY.test(key)) return `${path}[${quoted(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

export function pathOf(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>(joinPath, '');
}

function quoted(key: string): string {
  const shown = key.length > LONGEST_SHOWN_KEY ? `${key.slice(0, LONGEST_SHOWN_KEY)}…` : key;
  return JSON.stringify(shown).replace(/[^\x20-\x7e\xa1-\u02ff…]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

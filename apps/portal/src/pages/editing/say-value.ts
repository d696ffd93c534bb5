import type { Frame } from '../../ui/index.js';

/** A value of a field in words: names by their name, lists one a line, visibility by field. */
export function sayValue(value: unknown, frame: Frame): string {
  const { editing: t, profile } = frame.messages;
  if (value === null || value === undefined || value === '') return t.empty;
  if (value === true) return profile.yes;
  if (value === false) return t.no;
  if (Array.isArray(value)) return value.map((one) => sayValue(one, frame)).join('\n') || t.empty;
  if (typeof value !== 'object') return String(value);
  if ('name' in value) return String(value.name);
  const labels: Readonly<Record<string, string>> = { ...profile.fields, ...t.fields };
  const levels: Readonly<Record<string, string>> = t.levels;
  const lines = Object.entries(value).map(
    ([key, one]) => `${labels[key] ?? key}: ${levels[String(one)] ?? String(one)}`,
  );
  return lines.join('\n') || t.empty;
}

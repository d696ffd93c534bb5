import type { Frame } from '../../ui/index.js';
import { LEVEL } from './concerns.js';

/** What a field of a profile is called. */
export function fieldName(path: string, { messages }: Frame): string {
  const { editing, profile } = messages;
  if (path.startsWith(LEVEL)) return fieldName(path.slice(LEVEL.length), { messages } as Frame);
  const names: Readonly<Record<string, string>> = { ...profile.fields, ...editing.fields };
  return names[path] ?? path;
}

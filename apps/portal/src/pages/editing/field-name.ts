import type { Frame } from '../../ui/index.js';
import { LEVEL } from './concerns.js';

/** What a field of a profile is called. */
export function fieldName(path: string, { messages }: Pick<Frame, 'messages'>): string {
  const { editing, profile } = messages;
  // One level holds for both coordinates.
  if (path === `${LEVEL}lat`) return editing.coordinates;
  if (path.startsWith(LEVEL)) return fieldName(path.slice(LEVEL.length), { messages });
  const names: Readonly<Record<string, string>> = { ...profile.fields, ...editing.fields };
  return names[path] ?? path;
}

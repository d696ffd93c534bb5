import type { Frame } from '../../ui/index.js';
import { type Concern, inputsOf, LEVEL } from './concerns.js';
import { fieldName } from './field-name.js';

/** What was typed or chosen in a field, as it reads. */
export function sayTyped(concern: Concern, name: string, text: string, frame: Frame): string {
  const { editing: t, terms } = frame.messages;
  const kind = inputsOf(concern).find(([path]) => path === name)?.[1];
  if (kind === 'flag') return text === 'true' ? t.yes : t.no;
  if (kind === 'kinds') return text.split('\n').map(kindName).join('\n');
  if (kind === 'level') return levelName();
  return text || t.empty;

  function kindName(one: string): string {
    const names: Readonly<Record<string, string>> = terms.organisationKinds;
    return names[one] ?? one;
  }

  function levelName(): string {
    const names: Readonly<Record<string, string>> = t.levels;
    const [whole = ''] = name.slice(LEVEL.length).split('.');
    return text === '' ? t.likeWhole(fieldName(whole, frame)) : (names[text] ?? text);
  }
}

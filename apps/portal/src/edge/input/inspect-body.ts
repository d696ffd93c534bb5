import type { Messages } from '#messages';
import type { FieldError } from '../errors/request-error.js';
import { isForbiddenKey, isForbiddenText } from './forbidden.js';

const DEEPEST = 20;

/** Everything in a parsed body that no schema can see: names with a meaning of their own, broken characters, depth. */
export function inspectBody(body: unknown, texts: Messages['errors']['input']): FieldError[] {
  const errors: FieldError[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    const say = (message: string) => errors.push({ path: path.join('.'), message });
    if (typeof value === 'string' && isForbiddenText(value)) say(texts.forbiddenCharacter);
    if (typeof value !== 'object' || value === null) return;
    if (path.length >= DEEPEST) {
      say(texts.tooDeep);
      return;
    }
    for (const [name, inner] of Object.entries(value)) {
      const below = [...path, name];
      if (isForbiddenKey(name)) errors.push({ path: below.join('.'), message: texts.unknown(name) });
      else if (isForbiddenText(name)) say(texts.forbiddenCharacter);
      else visit(inner, below);
    }
  };
  visit(body, []);
  return errors;
}

import { createHmac, randomUUID } from 'node:crypto';
import { ACTIONS } from './actions.js';
import { badRequest, Refusal } from './refusal.js';

interface Key {
  readonly name: string | null;
  readonly description: string | null;
  readonly key: string;
  readonly uid: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The keys there are on every new server, latest first; what is not recorded of them is not shown by any exchange. */
const DEFAULTS: readonly (readonly [name: string, description: string, actions: readonly string[]])[] = [
  ['Default Search API Key', 'Use it to search from the frontend', ['search']],
  [
    'Default Admin API Key',
    'Use it for anything that is not a search operation. Caution! Do not expose it on a public frontend',
    ['*'],
  ],
  ['Default Read-Only Admin API Key', 'Use it to read information across the whole database.', ['*.get']],
  ['Default Chat API Key', 'Use it to chat and search from the frontend', ['chatCompletions', 'search']],
];

/** API keys with their actions and indexes. */
export class Keys {
  private readonly keys: Key[];

  constructor(private readonly master: string) {
    this.keys = DEFAULTS.map(([name, description, actions]) =>
      this.make({ name, description, actions: [...actions], indexes: ['*'] }),
    );
  }

  create(body: Record<string, unknown>): Key {
    if (body['actions'] === undefined) throw badRequest('missing_api_key_actions', 'Missing field `actions`');
    const actions = body['actions'] as string[];
    actions.forEach((action, index) => {
      if (ACTIONS.includes(action)) return;
      const known = ACTIONS.map((one) => `\`${one}\``).join(', ');
      throw badRequest(
        'invalid_api_key_actions',
        `Unknown value \`${action}\` at \`.actions[${index}]\`: expected one of ${known}`,
      );
    });
    const key = this.make({ ...body, actions, indexes: body['indexes'] as string[] });
    this.keys.unshift(key);
    return key;
  }

  list(offset: number, limit: number) {
    return { results: this.keys.slice(offset, offset + limit), offset, limit, total: this.keys.length };
  }

  /** @throws Refusal unless the key in the header allows the action, on that index where there is one */
  check(header: string | undefined, action: string, indexUid: string | null): void {
    if (header === undefined) {
      throw new Refusal(
        401,
        'missing_authorization_header',
        'The Authorization header is missing. It must use the bearer authorization method.',
        'auth',
      );
    }
    const given = header.replace(/^Bearer /, '');
    if (given === this.master) return;
    const key = this.keys.find((one) => one.key === given);
    if (!key || !key.actions.some((one) => allows(one, action))) {
      throw new Refusal(403, 'invalid_api_key', 'The provided API key is invalid.', 'auth');
    }
    if (indexUid !== null && !key.indexes.some((pattern) => matches(pattern, indexUid))) {
      throw new Refusal(
        403,
        'invalid_api_key',
        `The API key cannot acces the index \`${indexUid}\`, authorized indexes are ${JSON.stringify(key.indexes)}.`,
        'auth',
      );
    }
  }

  private make(
    given: { actions: readonly string[]; indexes: readonly string[] } & Record<string, unknown>,
  ): Key {
    const uid = randomUUID();
    const now = new Date().toISOString();
    return {
      name: (given['name'] as string | undefined) ?? null,
      description: (given['description'] as string | undefined) ?? null,
      key: createHmac('sha256', this.master).update(uid).digest('hex'),
      uid,
      actions: given.actions,
      indexes: given.indexes,
      expiresAt: (given['expiresAt'] as string | undefined) ?? null,
      createdAt: now,
      updatedAt: now,
    };
  }
}

function allows(granted: string, action: string): boolean {
  if (granted === '*' || granted === action) return true;
  if (granted === '*.get') return action.endsWith('.get');
  return granted.endsWith('.*') && action.startsWith(granted.slice(0, -1));
}

function matches(pattern: string, uid: string): boolean {
  return pattern.endsWith('*') ? uid.startsWith(pattern.slice(0, -1)) : pattern === uid;
}

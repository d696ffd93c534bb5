import type { FindRecipients } from '#accounts';
import { type Config, loadConfig } from '#platform';
import { AccessTokenMadeLetter } from './access-token-made.letter.js';
import { AddressRestoredLetter } from './address-restored.letter.js';
import { PasswordChangedLetter } from './password-changed.letter.js';
import { RecoveryCodesMadeLetter } from './recovery-codes-made.letter.js';
import { RecoveryCodeUsedLetter } from './recovery-code-used.letter.js';
import { SecondFactorRemovedLetter } from './second-factor-removed.letter.js';
import { SecondFactorSetLetter } from './second-factor-set.letter.js';

const config: Config = loadConfig({ PUBLIC_URL: 'https://netzlotse.example', DEMO: 'off', NODE_ENV: 'test' });
const known = { email: 'a@stadt.example', language: 'de' } as const;
const recipients = {
  execute: (ids: string[]) => Promise.resolve(new Map(ids.includes('known') ? [['known', known]] : [])),
} as unknown as FindRecipients;

describe.each([
  [PasswordChangedLetter, 'passwort', 'Sie waren das nicht?', 'It was not you?'],
  [SecondFactorSetLetter, 'passwort', 'Sie waren das nicht?', 'It was not you?'],
  [RecoveryCodesMadeLetter, 'passwort', 'Sie waren das nicht?', 'It was not you?'],
  [RecoveryCodeUsedLetter, 'passwort', 'Sie waren das nicht?', 'It was not you?'],
  [AccessTokenMadeLetter, 'passwort', 'Sie waren das nicht?', 'It was not you?'],
  [SecondFactorRemovedLetter, 'impressum', 'Sie haben nicht darum gebeten?', 'You did not ask for it?'],
  [AddressRestoredLetter, 'impressum', 'Sie waren das nicht?', 'it was not you?'],
])('%p', (Kind, path, german, english) => {
  const letter = new Kind(config, recipients);

  it('says in both languages what to do, and leads to a page for everybody', async () => {
    const [de, en] = [
      await letter.compose({ accountId: 'known' }, 'de'),
      await letter.compose({ accountId: 'known' }, 'en'),
    ];
    expect(de?.text).toContain(german);
    expect(de?.text).toContain(`\nhttps://netzlotse.example/${path}\n`);
    expect(en?.text).toContain(english);
    expect(en?.text).toContain(`\nhttps://netzlotse.example/en/${path}\n`);
    expect(de?.html).toContain(`<a href="https://netzlotse.example/${path}">`);
  });

  it('is not written for an account that is gone', async () => {
    expect(await letter.compose({ accountId: 'gone' }, 'de')).toBeNull();
  });
});

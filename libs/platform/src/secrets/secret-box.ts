import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { sessionSecret } from '../config/session-secret.js';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps what others entrusted to us so that the database alone does not give it away: AES-256-GCM under a key derived from
 * `SESSION_SECRET`. With another secret what was sealed cannot be opened any more.
 */
@Injectable()
export class SecretBox {
  private key: Buffer | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret' | 'environment' | 'dataDir'>,
  ) {}

  /** @param place what it belongs to: sealed for one place it opens in no other */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.ownKey(), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null: sealed with another secret, for another place, or changed since. */
  open(sealed: Buffer, place: string): string | null {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.ownKey(), nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** Read when it is needed: processes that open nothing do without the secret. */
  private ownKey(): Buffer {
    this.key ??= Buffer.from(
      hkdfSync('sha256', sessionSecret(this.config), '', 'netzlotse secret box', KEY_BYTES),
    );
    return this.key;
  }
}

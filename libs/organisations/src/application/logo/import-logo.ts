import { Injectable } from '@nestjs/common';
import { hashOfPicture } from '../../domain/logo/hash-of-picture.js';
import type { LogoDraft } from '../../domain/logo/logo-draft.js';
import { LogoStore } from '../../persistence/logo-store.js';
import { EncodeLogo } from './encode-logo.js';

/** Takes a logo from a network file; like one that is uploaded it is encoded anew. In the caller's transaction. */
@Injectable()
export class ImportLogo {
  constructor(
    private readonly encode: EncodeLogo,
    private readonly logos: LogoStore,
  ) {}

  /**
   * What somebody chose by hand stays, as does that a claimed organisation shows none.
   *
   * @throws DomainError `ORGANISATION.INVALID` with the fault at `logo`
   */
  async execute(
    organisation: { readonly id: string; readonly claimed: boolean },
    logo: LogoDraft,
  ): Promise<'changed' | 'unchanged' | 'conflict'> {
    const held = await this.logos.imported(organisation.id);
    const alt = logo.alt ?? held?.alt ?? null;
    const isHeld = (hash: string) => held?.hash === hash && held.alt === alt;
    // Our own export brings back what is there; encoding it again would make it a little worse each time.
    if (isHeld(hashOfPicture(logo.picture))) return 'unchanged';
    const encoded = await this.encode.execute(logo.picture);
    if (isHeld(encoded.hash)) return 'unchanged';
    if (held ? !held.imported : organisation.claimed) return 'conflict';
    await this.logos.put(organisation.id, { ...encoded, alt }, true);
    return 'changed';
  }
}

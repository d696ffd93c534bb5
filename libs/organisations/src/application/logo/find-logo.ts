import { Injectable } from '@nestjs/common';
import type { Logo, LogoFacts } from '../../domain/logo/logo.js';
import { LogoStore } from '../../persistence/logo-store.js';

/** The logo of an organisation that whoever asks may see: a logo is as public as the name. */
@Injectable()
export class FindLogo {
  constructor(private readonly logos: LogoStore) {}

  execute(organisationId: string): Promise<Logo | null> {
    return this.logos.find(organisationId);
  }

  /** What a page needs to show it. */
  facts(organisationId: string): Promise<LogoFacts | null> {
    return this.logos.facts(organisationId);
  }
}

import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { DomainError, hiddenInLine, Transaction, type Viewer } from '#platform';
import { authorOf } from '../../domain/editing/author-of.js';
import { LONGEST_ALT, type LogoFacts } from '../../domain/logo/logo.js';
import { ORGANISATION_INVALID } from '../../domain/organisation.errors.js';
import { ORGANISATION_RECORD } from '../../domain/organisation-record.js';
import { LogoStore } from '../../persistence/logo-store.js';
import { HoldBack } from '../approval/hold-back.js';
import { EncodeLogo } from './encode-logo.js';

export interface NewLogo {
  readonly organisationId: string;
  /** A PNG, JPEG or WebP; null keeps the picture and changes what is said of it. */
  readonly picture: Buffer | null;
  /** What it shows; '' says nothing but "Logo" and the name, null leaves what was said. */
  readonly alt: string | null;
}

/**
 * Gives an organisation a logo. It is a picture of our own making: nothing that was sent is kept or served. Where changes have to be
 * approved a picture does not wait: whoever may approve sets it themselves.
 */
@Injectable()
export class SetLogo {
  constructor(
    private readonly transaction: Transaction,
    private readonly encode: EncodeLogo,
    private readonly logos: LogoStore,
    private readonly holdBack: HoldBack,
    private readonly audit: RecordAudit,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN`, `ORGANISATION.INVALID` with a fault at `logo` or `alt`, `LOGO.TOO_BUSY` */
  async execute({ organisationId, picture, alt }: NewLogo, viewer: Viewer): Promise<void> {
    const author = authorOf(viewer, organisationId);
    if (await this.holdBack.isAsked(organisationId, author)) throw invalid('logo', 'logoNeedsApproval');
    const said = alt === null ? ((await this.logos.facts(organisationId))?.alt ?? null) : checkedAlt(alt);
    const encoded = picture && (await this.encode.execute(picture));
    await this.transaction.run(async () => {
      if (encoded) await this.logos.put(organisationId, { ...encoded, alt: said });
      else if (!(await this.logos.describe(organisationId, said))) throw invalid('logo', 'logoMissing');
      await this.audit.execute({
        ...author,
        action: 'organisations.logo-set',
        subjectKind: ORGANISATION_RECORD,
        subjectId: organisationId,
        details: encoded ? ({ hash: encoded.hash } satisfies Partial<LogoFacts>) : {},
      });
    });
  }
}

function checkedAlt(alt: string): string | null {
  const text = alt.trim();
  if ([...text].length > LONGEST_ALT) throw invalid('alt', 'logoAltLong');
  if (hiddenInLine(text) !== null) throw invalid('alt', 'forbiddenCharacter');
  return text || null;
}

function invalid(path: string, fault: string): DomainError {
  return new DomainError(ORGANISATION_INVALID, 'invalid', { faults: [{ path, fault }] });
}

import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { OwnAccessTokens, ProveAgain } from '#accounts';
import { ReadOrganisations } from '#organisations';
import type { Viewer } from '#platform';
import { isFresh } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccessTokensPage, type TypedToken } from './access-tokens.page.js';

/** The page of the tokens of one's own, also where something on it was wrong. */
@Injectable()
export class AccessTokensView {
  constructor(
    private readonly organisations: ReadOrganisations,
    private readonly tokens: OwnAccessTokens,
    private readonly proofs: ProveAgain,
  ) {}

  async render(
    viewer: Viewer,
    frame: Frame,
    request: Request,
    typed: TypedToken = { errors: [] },
  ): Promise<string> {
    const { id } = viewer.account!;
    const known = await this.organisations.forViewer(viewer.organisationIds, viewer);
    const organisations = viewer.organisationIds.flatMap((organisationId) => {
      const name = known.get(organisationId)?.name;
      return name === undefined ? [] : [{ id: organisationId, name }];
    });
    const tokens = await this.tokens.list(id);
    const proofAsked = await this.proofs.asked(id, isFresh(request));
    return renderPage(AccessTokensPage({ frame, tokens, organisations, proofAsked, typed }));
  }
}

import { Body, Controller, Header, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LimitAttempts, MakeAccessToken, OwnAccessTokens } from '#accounts';
import { DomainError, type Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  isFresh,
  PageRoute,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccessTokensView } from './access-tokens-view.js';
import { NewAccessTokenPage } from './access-tokens.page.js';
import { formBody, type FormBody, textOf } from './fields.js';
import { readWantedToken } from './read-wanted-token.js';
import { isLinkNeeded, sayRefusal } from './say-refusal.js';

const tokenId = z.uuid();

/** Which programs act for somebody. */
@Controller()
@Access('member')
export class AccessTokensController {
  constructor(
    private readonly view: AccessTokensView,
    private readonly maker: MakeAccessToken,
    private readonly tokens: OwnAccessTokens,
    private readonly attempts: LimitAttempts,
  ) {}

  @PageRoute('konto/programme')
  show(
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    return this.view.render(viewer, frame, request);
  }

  /** Shown in the answer itself, as it is kept nowhere from where a next page could read it. */
  @FormRoute('konto/programme')
  @Header('cache-control', 'no-store')
  async make(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const { wanted, typed } = readWantedToken(body, viewer, frame.messages.accessTokens.errors);
    if (!wanted) return this.view.render(viewer, frame, request, typed);
    const { id } = viewer.account!;
    try {
      await this.attempts.count('proof-account', id);
      const proof = { isFresh: isFresh(request), password: textOf(body, 'proof') };
      const token = await this.maker.execute(id, wanted, proof);
      return renderPage(NewAccessTokenPage({ frame, token }));
    } catch (error) {
      const errors = [{ name: isLinkNeeded(error) ? '' : 'proof', message: sayWhy(error, frame) }];
      return this.view.render(viewer, frame, request, { ...typed, errors });
    }
  }

  @FormRoute('konto/programme/:token/widerrufen')
  async revoke(
    @Param('token', { schema: tokenId }) token: string,
    @Body({ schema: formBody }) _body: FormBody,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.tokens.revoke(token, viewer.account!.id);
    throw new SeeOther('/konto/programme', 'removed');
  }
}

function sayWhy(error: unknown, { messages: { accessTokens, accounts } }: Frame): string {
  if (error instanceof DomainError && error.code === 'TOKEN.TOO_MANY')
    return accessTokens.errors.tooMany(String(error.details.most));
  return sayRefusal(error, accounts.ownErrors);
}

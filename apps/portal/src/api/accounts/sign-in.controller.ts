import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskForLetter, LimitSignIn, SignInByPassword, tidyEmail } from '#accounts';
import type { Language } from '#messages';
import type { z } from 'zod';
import { Access, Answers, beginSession, CurrentLanguage, ForPeople, tryingOf } from '../../edge/index.js';
import { acceptedResponse, linkRequest, passwordRequest, signInResponse } from './accounts.schema.js';

@Controller('api/v1/sign-in')
@Access('public')
@ForPeople()
export class ApiSignInController {
  constructor(
    private readonly letters: AskForLetter,
    private readonly passwords: SignInByPassword,
    private readonly limits: LimitSignIn,
  ) {}

  @Post('link')
  @Answers(acceptedResponse, 'A mail with a link follows where the address is known', 202)
  async link(
    @Body({ schema: linkRequest }) { email }: z.infer<typeof linkRequest>,
    @CurrentLanguage() language: Language,
    @Req() request: Request,
  ) {
    await this.limits.count('mail', tryingOf(request, email));
    await this.letters.execute('sign-in', tidyEmail(email), language);
    return {};
  }

  @Post('password')
  @Answers(signInResponse, 'Signed in, or what is still asked for')
  async password(
    @Body({ schema: passwordRequest }) { email, password }: z.infer<typeof passwordRequest>,
    @Req() request: Request,
  ) {
    this.passwords.checkRoom();
    const forgive = await this.limits.count('password', tryingOf(request, email));
    const account = await this.passwords.execute(email, password);
    await forgive();
    return { step: await beginSession(request, account) };
  }
}

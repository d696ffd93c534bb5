import { Module } from '@nestjs/common';
import { AccountsModule } from '#accounts';
import { OrganisationsModule } from '#organisations';
import { CuratedPartModule } from '../curation/curated-part.module.js';
import { AccessTokensController } from './access-tokens.controller.js';
import { AccessTokensView } from './access-tokens-view.js';
import { AccountController } from './account.controller.js';
import { AccountView } from './account-view.js';
import { AddressController, AskAddressController } from './address.controller.js';
import { LinkController } from './link.controller.js';
import { OwnFactorController } from './own-factor.controller.js';
import { PasswordController } from './password.controller.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [AccountsModule, CuratedPartModule, OrganisationsModule],
  controllers: [
    AccessTokensController,
    AccountController,
    AddressController,
    AskAddressController,
    LinkController,
    OwnFactorController,
    PasswordController,
    SecondFactorController,
    SignInController,
  ],
  providers: [AccessTokensView, AccountView],
})
export class AccountPagesModule {}

import { Module } from '@nestjs/common';
import { MailsPageController } from './mails-page.controller.js';

@Module({ controllers: [MailsPageController] })
export class DevelopmentPagesModule {}

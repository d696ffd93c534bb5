import { Module } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import { Letters } from './letters.js';
import { MailStore } from './mail-store.js';
import { Mailer } from './mailer.js';
import { mailerOf } from './mailer-of.js';
import { Postman } from './postman.js';

/** What sends mails; whoever only writes them needs no more than `MailQueue`. */
@Module({
  providers: [Letters, MailStore, Postman, { provide: Mailer, inject: [CONFIG], useFactory: mailerOf }],
  exports: [Letters, Postman],
})
export class MailModule {}

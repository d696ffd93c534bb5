import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type NetworkFormat, writeNetworkFile } from '../domain/network-file/index.js';
import { ExportContentLists } from './export-content-lists.js';
import { ExportExchangeLists } from './export-exchange-lists.js';
import { ExportOrganisationLists } from './export-organisation-lists.js';

/** Writes what the public may see as a network file, entry by entry; reading it into an empty system gives it again. */
@Injectable()
export class ExportNetwork {
  constructor(
    private readonly organisations: ExportOrganisationLists,
    private readonly content: ExportContentLists,
    private readonly exchange: ExportExchangeLists,
  ) {}

  async execute(format: NetworkFormat, target: Writable): Promise<void> {
    const lists = {
      ...this.organisations.execute(),
      ...(await this.content.execute()),
      ...this.exchange.execute(),
    };
    await writeNetworkFile(lists, format, target);
  }
}

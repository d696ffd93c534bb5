import { Body, Controller, Inject, Param, type Type } from '@nestjs/common';
import type { Viewer } from '#platform';
import { addressOf } from '../../addresses/address-of.js';
import type { DismissEntry } from '../../api/matching/dismiss-entry.js';
import { named } from '../../api/parts/told-entry.js';
import { Access, CurrentViewer, FormRoute, SeeOther, slugParam } from '../../edge/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';

/** A kind of entries that are proposed on the page of another one. */
export interface DismissedKind {
  /** Of the controller: `InitiativeDismissalsPage`. */
  readonly name: string;
  /** Address of one that is proposed: `initiativen/:slug/aehnlich/:other`. */
  readonly path: `${string}/:${string}/${string}/:other`;
  readonly dismisses: Type<DismissEntry>;
}

/** The buttons beside proposed entries, for those who act for the organisation; all kinds have the same. */
export function dismissalsPageController({ name, path, dismisses }: DismissedKind): Type {
  // The list has the address of its heading in common with its buttons: `#aehnlich`.
  const [, id = '', list = ''] = /:(\w+)\/(\w+)/.exec(path) ?? [];

  @Controller()
  @Access('member')
  class EntryDismissalsController {
    constructor(@Inject(dismisses) private readonly dismiss: DismissEntry) {}

    @FormRoute(`${path}/zurueckstellen`)
    async put(
      @Param(id, { schema: slugParam }) entry: string,
      @Param('other', { schema: slugParam }) other: string,
      @Body({ schema: formBody }) _body: FormBody,
      @CurrentViewer() viewer: Viewer,
    ): Promise<string> {
      await this.dismiss.execute(entry, other, viewer);
      throw new SeeOther(`${addressOf(this.dismiss.type, entry)}#zurueckgestellt`, 'dismissed');
    }

    @FormRoute(`${path}/wieder`)
    async undo(
      @Param(id, { schema: slugParam }) entry: string,
      @Param('other', { schema: slugParam }) other: string,
      @Body({ schema: formBody }) _body: FormBody,
      @CurrentViewer() viewer: Viewer,
    ): Promise<string> {
      await this.dismiss.undo(entry, other, viewer);
      throw new SeeOther(`${addressOf(this.dismiss.type, entry)}#${list}`, 'proposed');
    }
  }

  return named(EntryDismissalsController, name);
}

import { Controller, Param } from '@nestjs/common';
import { GetEvent, GetMatrix } from '#exchange';
import { PlaceDirectory } from '#places';
import { Access, CurrentFrame, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { EventPage } from './event.page.js';
import { matrixCounts } from './matrix-view.js';

@Controller()
@Access('public')
export class EventPageController {
  constructor(
    private readonly getEvent: GetEvent,
    private readonly getMatrix: GetMatrix,
    private readonly places: PlaceDirectory,
  ) {}

  @PageRoute('veranstaltungen/:slug')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const event = await this.getEvent.execute(slug);
    const counts = matrixCounts(await this.getMatrix.execute(slug));
    const place = event.place === null ? null : this.places.get(event.place);
    return renderPage(EventPage({ frame, event, place, counts }));
  }
}

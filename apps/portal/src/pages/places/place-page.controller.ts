import { Controller, Param } from '@nestjs/common';
import { DescribeRegister, GetPlace, loadOutlines, PlaceDirectory } from '#places';
import type { Viewer } from '#platform';
import { Access, CurrentFrame, CurrentViewer, PageRoute, slugParam } from '../../edge/index.js';
import { type Frame, outlinesOf, renderPage } from '../../ui/index.js';
import { PlacePage } from './place.page.js';
import { ReadPlaceRecords } from './read-place-records.js';

@Controller()
@Access('public')
export class PlacePageController {
  constructor(
    private readonly getPlace: GetPlace,
    private readonly readRecords: ReadPlaceRecords,
    private readonly describeRegister: DescribeRegister,
    private readonly places: PlaceDirectory,
  ) {}

  @PageRoute('orte/:ags')
  async show(
    @Param('ags', { schema: slugParam }) ags: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const place = this.getPlace.execute(ags);
    const [records, register, topology] = await Promise.all([
      this.readRecords.execute(place, viewer),
      this.describeRegister.execute(),
      loadOutlines(),
    ]);
    return renderPage(
      PlacePage({
        frame,
        place,
        records,
        register,
        outlines: outlinesOf(topology, 'light'),
        label: (key) => this.places.label(key, frame.language),
        find: (key) => this.places.get(key),
      }),
    );
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { FindPlaces, GetPlace } from '#places';
import { Access, Answers, slugParam } from '../../edge/index.js';
import { presentPlace } from '../parts/place.presenter.js';
import { placeSchema } from '../parts/place.schema.js';
import { type PlacesRequest, placesRequest, placesResponse } from './place.schema.js';

@Controller('api/v1/places')
@Access('public')
export class PlacesController {
  constructor(
    private readonly findPlaces: FindPlaces,
    private readonly getPlace: GetPlace,
  ) {}

  @Get()
  @Answers(placesResponse, 'Municipalities, counties and states by name or key')
  find(@Query({ schema: placesRequest }) { q, limit }: PlacesRequest) {
    return { items: this.findPlaces.execute(q, limit).map(presentPlace) };
  }

  /** Any text is taken as a key, so that one which is none is not found like one which nobody has. */
  @Get(':ags')
  @Answers(placeSchema, 'One municipality, county or state')
  read(@Param('ags', { schema: slugParam }) ags: string) {
    return presentPlace(this.getPlace.execute(ags));
  }
}

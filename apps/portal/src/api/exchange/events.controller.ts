import { Controller, Get, Param, Query } from '@nestjs/common';
import { GetEvent, ListEvents } from '#exchange';
import { Access, Answers, slugParam } from '../../edge/index.js';
import { type PageQuery, pageRequest } from '../parts/page.schema.js';
import { EventPresenter } from './event.presenter.js';
import { eventSchema, eventsResponse } from './event.schema.js';

@Controller('api/v1/events')
@Access('public')
export class EventsController {
  constructor(
    private readonly listEvents: ListEvents,
    private readonly getEvent: GetEvent,
    private readonly presenter: EventPresenter,
  ) {}

  @Get()
  @Answers(eventsResponse, 'Events, the newest first')
  async list(@Query({ schema: pageRequest }) { limit, cursor }: PageQuery) {
    const { items, next } = await this.listEvents.execute({ limit, cursor: cursor ?? null });
    return { items: items.map((view) => this.presenter.present(view)), next };
  }

  @Get(':slug')
  @Answers(eventSchema, 'One event')
  async read(@Param('slug', { schema: slugParam }) slug: string) {
    return this.presenter.present(await this.getEvent.execute(slug));
  }
}

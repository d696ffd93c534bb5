import { Injectable } from '@nestjs/common';
import {
  type EventView,
  GetEvent,
  GetMatrix,
  ListEvents,
  type Matrix,
  ReadStatements,
  type StatementView,
} from '#exchange';

/** Events to choose from; more would need a page of their own. */
const MOST_EVENTS = 50;

export interface MatrixPageContent {
  readonly events: readonly EventView[];
  readonly event: EventView;
  readonly matrix: Matrix;
  /** By slug. */
  readonly statements: ReadonlyMap<string, StatementView>;
}

/** Everything the page of the matrix shows; null while there is no event. */
@Injectable()
export class ReadMatrixPage {
  constructor(
    private readonly listEvents: ListEvents,
    private readonly getEvent: GetEvent,
    private readonly getMatrix: GetMatrix,
    private readonly readStatements: ReadStatements,
  ) {}

  /** @param slug of the event; without one the newest is shown */
  async execute(slug: string | undefined): Promise<MatrixPageContent | null> {
    const { items: events } = await this.listEvents.execute({ cursor: null, limit: MOST_EVENTS });
    const chosen = slug ?? events[0]?.slug;
    if (chosen === undefined) return null;
    const event = await this.getEvent.execute(chosen);
    const matrix = await this.getMatrix.execute(chosen);
    const slugs = matrix.cells.flatMap(({ statements }) => statements);
    return { events, event, matrix, statements: await this.readStatements.bySlugs(slugs) };
  }
}

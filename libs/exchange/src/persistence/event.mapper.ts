import type { StoredEvent } from '../domain/event.js';
import { eventDate, rangeOf } from '../domain/event-date.js';
import type { EventRow } from './event.row.js';

export function toEvent({ dateFrom, dateTo, ...row }: EventRow): StoredEvent {
  return { ...row, date: eventDate({ from: dateFrom, to: dateTo }) };
}

export function toRow({ date, ...event }: StoredEvent): EventRow {
  const { from, to } = rangeOf(date);
  return {
    ...event,
    moderation: [...event.moderation],
    contributors: [...event.contributors],
    questions: [...event.questions],
    dateFrom: from,
    dateTo: to,
  };
}

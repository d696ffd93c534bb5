/** Something about an event changed that others show; subject: its id. */
export const EVENT_CHANGED = 'exchange.event-changed';

/** The wording of a guiding question changed, or it is new; subject: its id. */
export const QUESTION_CHANGED = 'exchange.question-changed';

/** A statement or free text changed, or whether it is shown; subject: its id. */
export const STATEMENT_CHANGED = 'exchange.statement-changed';

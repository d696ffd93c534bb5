/** Token of the list of all record sources. */
export const RECORD_SOURCES = Symbol('RECORD_SOURCES');

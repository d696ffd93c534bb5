const FOR_PROGRAMS = /^\/(api(\/|$)|healthz$|readyz$|metrics$)/;

/** Whether whoever asks for a path is a program: it gets JSON where a person gets a page. */
export function isForPrograms(path: string): boolean {
  return FOR_PROGRAMS.test(path);
}

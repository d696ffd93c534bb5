import type { LoggedEntry } from '#history';

const DETAILS = ['organisationId', 'networkId', 'memberId'];

/** Ids of the organisations that an entry of the log is about. */
export function organisationsOf({
  subjectKind,
  subjectId,
  details,
}: Pick<LoggedEntry, 'subjectKind' | 'subjectId' | 'details'>): string[] {
  const told = DETAILS.map((name) => details[name]);
  const ids = [subjectKind === 'organisation' ? subjectId : null, ...told];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

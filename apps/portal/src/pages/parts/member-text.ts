import type { MemberCount } from '#organisations';
import type { Frame } from '../../ui/index.js';

/** „3 Mitglieder, mit verbundenen Netzwerken 12“. A network without members has no count. */
export function memberText(members: MemberCount | undefined, { messages, format }: Frame): string {
  const t = messages.organisations;
  return members ? t.members(format.number(members.direct), format.number(members.nested)) : t.noMembers;
}

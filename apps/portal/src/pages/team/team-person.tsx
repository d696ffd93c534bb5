import type { RoleHolder } from '#accounts';
import { ORGANISATION_ROLES } from '#platform';
import { Form, useFrame } from '../../ui/index.js';

export interface TeamPersonProps {
  /** Path of the team's page. */
  path: string;
  person: RoleHolder;
  isManaged: boolean;
  isOneself: boolean;
}

/** Somebody of the team, with what may be done about their role: folded, so that nobody goes by one wrong press. */
export function TeamPerson({ path, person, isManaged, isOneself }: TeamPersonProps) {
  const { messages, format } = useFrame();
  const t = messages.team;
  const { accountId, email, role, since } = person;
  return (
    <li>
      <p>
        <strong>{email}</strong>: {t.roles[role]}, {t.since(format.date(since.toISOString()))}
        {isOneself && ` (${t.you})`}
      </p>
      {isManaged && (
        <details>
          <summary>{t.change}</summary>
          <Form
            action={`${path}/${accountId}/rolle`}
            button={t.change}
            tone="second"
            label={t.changeOf(email)}
          >
            <label>
              {t.role}
              <select name="role">
                {ORGANISATION_ROLES.map((choice) => (
                  <option value={choice} selected={choice === role}>
                    {t.roles[choice]}
                  </option>
                ))}
              </select>
            </label>
          </Form>
        </details>
      )}
      {(isManaged || isOneself) && (
        <details>
          <summary>{isOneself ? t.leave : t.remove}</summary>
          <p>{isOneself ? t.leaveMeans : t.removeMeans(email)}</p>
          <Form
            action={`${path}/${accountId}/entfernen`}
            button={isOneself ? t.leaveSure : t.removeSure}
            tone="second"
            label={isOneself ? t.leave : t.removeOf(email)}
          />
        </details>
      )}
    </li>
  );
}

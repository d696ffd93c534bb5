import type { Operator } from '#platform';
import { type Fact, Facts, Notice, useFrame } from '../../../ui/index.js';

type Field = keyof Operator;

/** What the law wants to be said; the absence of these is said, too. */
const NEEDED: readonly Field[] = ['name', 'address', 'email'];

const SETTING: Readonly<Record<Field, string>> = {
  name: 'OPERATOR_NAME',
  address: 'OPERATOR_ADDRESS',
  representedBy: 'OPERATOR_REPRESENTED_BY',
  email: 'OPERATOR_EMAIL',
  phone: 'OPERATOR_PHONE',
  register: 'OPERATOR_REGISTER',
  privacyContact: 'OPERATOR_PRIVACY_CONTACT',
};

/** Who runs the installation, as far as the operator has said; where nothing was said, that. */
export function OperatorFacts({ operator, fields }: { operator: Operator; fields: readonly Field[] }) {
  const { messages } = useFrame();
  const t = messages.about.operator;
  if (fields.every((field) => operator[field] === null)) {
    return (
      <Notice>
        <p>{t.nothing}</p>
        <p class="kind">{t.settings(fields.map((field) => SETTING[field]).join(', '))}</p>
      </Notice>
    );
  }
  const shown = fields.filter((field) => operator[field] !== null || NEEDED.includes(field));
  return <Facts beside facts={shown.map((field) => factOf(field, operator[field], t))} />;
}

function factOf(field: Field, value: string | null, t: Readonly<Record<Field | 'missing', string>>): Fact {
  if (value === null) return { term: t[field], value: t.missing };
  return { term: t[field], value: field === 'email' ? <MailLink address={value} /> : value };
}

export function MailLink({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}

import { groupBy } from '#platform';
import { Choices, Field, type Frame, Part, Select } from '../../ui/index.js';
import type { FormError } from '../editing/form-errors.js';
import { Named, type NamedKind } from '../editing/inputs.part.js';
import { SuggestedTopics, type TopicChoice } from '../editing/suggested-topics.part.js';
import type { EntryInput, EntryInputKind } from './entry-input.js';
import type { EntryValues } from './entry-values.js';

const ROWS: Readonly<Partial<Record<EntryInputKind, number>>> = {
  lines: 3,
  links: 3,
  topics: 4,
  organisations: 3,
  anything: 4,
};

/** What names are offered of while one types. */
const NAMED: Readonly<Partial<Record<EntryInputKind, NamedKind>>> = {
  topics: 'topics',
  organisation: 'organisations',
  organisations: 'organisations',
  initiative: 'initiatives',
};

/** Up to this many choices stand in sight. */
const MOST_IN_SIGHT = 3;

interface EntryInputsProps {
  frame: Frame;
  inputs: readonly EntryInput[];
  values: EntryValues;
  errors: readonly FormError[];
  /** Topics to choose from, once somebody asked for them. */
  topics: readonly TopicChoice[] | null;
}

/** The fields of the form of an entry, with what stands in them; some under a heading of their own. */
export function EntryInputs({ inputs, ...props }: EntryInputsProps) {
  const groups = [...groupBy(inputs, ({ group }) => group ?? '')];
  return (
    <>
      {groups.map(([name, members]) =>
        name === '' ? (
          <Inputs {...props} inputs={members} />
        ) : (
          <Part id={`teil-${members[0]!.name}`} title={name}>
            <div class="entry-form">
              <Inputs {...props} inputs={members} />
            </div>
          </Part>
        ),
      )}
    </>
  );
}

function Inputs({ frame, inputs, values, errors, topics }: EntryInputsProps) {
  return (
    <>
      {inputs.map((input) => {
        const messages = errors.filter(({ name }) => name === input.name).map(({ message }) => message);
        const value = values[input.name] ?? '';
        return (
          <>
            <Input frame={frame} input={input} value={value} error={messages.join(' ') || undefined} />
            {input.kind === 'topics' && <SuggestedTopics frame={frame} topics={topics} />}
          </>
        );
      })}
    </>
  );
}

function Input(props: { frame: Frame; input: EntryInput; value: string; error: string | undefined }) {
  const { frame, input, value, error } = props;
  const { name, kind, label, hint, choices } = input;
  if (choices) {
    const asked = { name, label, hint, choices, error };
    const chosen = choices.some((choice) => choice.value === value) ? value : choices[0]!.value;
    if (kind === 'level' || choices.length > MOST_IN_SIGHT) return <Select {...asked} chosen={chosen} />;
    return <Choices {...asked} chosen={chosen} />;
  }
  const field = <Field {...{ name, label, hint, value, error }} rows={input.rows ?? ROWS[kind]} />;
  const named = NAMED[kind];
  if (!named) return field;
  return (
    <Named frame={frame} name={name} kind={named}>
      {field}
    </Named>
  );
}

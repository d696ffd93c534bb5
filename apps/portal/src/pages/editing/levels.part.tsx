import { VISIBILITIES } from '#platform';
import { type Frame, Select } from '../../ui/index.js';
import { inputsOf, LEVEL } from './concerns.js';
import { fieldName } from './field-name.js';
import type { FormValues } from './form-values.js';

/** Who may see each field; a part of one may have a level of its own. */
export function Levels({ frame, values }: { frame: Frame; values: FormValues }) {
  const { levels, likeWhole } = frame.messages.editing;
  const choices = VISIBILITIES.map((value) => ({ value: value as string, label: levels[value] }));
  return (
    <>
      {inputsOf('sichtbarkeit').map(([name]) => {
        const path = name.slice(LEVEL.length);
        const [whole = ''] = path.split('.');
        const inherited = { value: '', label: likeWhole(fieldName(whole, frame)) };
        return (
          <Select
            name={name}
            label={fieldName(name, frame)}
            choices={path === whole ? choices : [inherited, ...choices]}
            chosen={values[name] ?? ''}
          />
        );
      })}
    </>
  );
}

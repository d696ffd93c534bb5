import { formWeight, nameForms } from './name-forms.js';

const weightOf = (type: Parameters<typeof formWeight>[0], name: string, form: string) =>
  formWeight(
    type,
    nameForms([name]).find((one) => one.form === form)!,
  );

describe('the weight of a name', () => {
  it('is the same with and without what says that it is a town', () => {
    expect(weightOf('organisation', 'stadt koln', 'koln')).toBe(weightOf('organisation', 'koln', 'koln'));
    expect(weightOf('organisation', 'landkreis ulm', 'ulm')).toBe(weightOf('organisation', 'ulm', 'ulm'));
  });

  it('is less from a later word on', () => {
    const town = weightOf('organisation', 'stadt koln', 'koln');
    expect(weightOf('organisation', 'stadtwerke koln', 'koln')).toBeLessThan(town);
    expect(weightOf('organisation', 'netz der stadt koln', 'koln')).toBeLessThan(town);
    expect(weightOf('initiative', 'kolner netz', 'kolner netz')).toBeLessThan(town);
  });
});

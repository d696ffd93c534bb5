import { csvOf } from './csv.js';

describe('csvOf', () => {
  it('writes what a German spreadsheet reads', () => {
    expect(
      csvOf(
        ['Name', 'Wert'],
        [
          ['Stadt "A"; Süd', 0.25],
          ['B', null],
        ],
      ),
    ).toBe('\uFEFF"Name";"Wert"\r\n"Stadt ""A""; Süd";0,25\r\n"B";\r\n');
  });

  it.each(['=1+1', '+49 621', '-5', '@name', '\tx', '\rx'])('takes the sting out of %j', (text) => {
    expect(csvOf([], [[text]])).toContain(`"'${text}"`);
  });

  it('keeps negative numbers numbers', () => {
    expect(csvOf([], [[-1.5]])).toContain('-1,5');
  });

  it('keeps lines of a text inside its cell', () => {
    expect(csvOf([], [['a\r\nb;c']])).toBe('\uFEFF\r\n"a\r\nb;c"\r\n');
  });
});

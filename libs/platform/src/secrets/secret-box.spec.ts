import { SecretBox } from './secret-box.js';

const config = (sessionSecret: string) => ({
  sessionSecret,
  environment: 'production' as const,
  dataDir: '/nowhere',
});
const box = new SecretBox(config('a'.repeat(40)));

describe('SecretBox', () => {
  it('opens what it sealed, for the same place alone', () => {
    const sealed = box.seal('geheim und länger', 'stadt-a');
    expect(sealed.includes(Buffer.from('geheim'))).toBe(false);
    expect(box.open(sealed, 'stadt-a')).toBe('geheim und länger');
    expect(box.open(sealed, 'stadt-b')).toBeNull();
  });

  it('seals the same otherwise each time', () => {
    expect(box.seal('geheim', 'x').equals(box.seal('geheim', 'x'))).toBe(false);
  });

  it('opens nothing that was changed, cut short, or sealed with another secret', () => {
    const sealed = box.seal('geheim', 'x');
    sealed[sealed.length - 1]! ^= 1;
    expect(box.open(sealed, 'x')).toBeNull();
    expect(box.open(sealed.subarray(0, 20), 'x')).toBeNull();
    expect(new SecretBox(config('b'.repeat(40))).open(box.seal('geheim', 'x'), 'x')).toBeNull();
  });
});

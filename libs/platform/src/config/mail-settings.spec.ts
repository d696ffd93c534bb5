import { checkMail } from './check-mail.js';
import { loadConfig } from './config.js';

const SERVER = { SMTP_URL: 'smtps://name:geheim@mail.example', MAIL_FROM: 'Netzlotse <hallo@mail.example>' };

describe('the settings of mail', () => {
  it('are a server and a sender, or neither', () => {
    expect(loadConfig(SERVER).smtp).toEqual({
      url: SERVER.SMTP_URL,
      from: SERVER.MAIL_FROM,
      returnPath: null,
    });
    const returning = loadConfig({ ...SERVER, MAIL_RETURN_PATH: 'zurueck@mail.example' });
    expect(returning.smtp?.returnPath).toBe('zurueck@mail.example');
    expect(loadConfig({ MAIL_FROM: SERVER.MAIL_FROM }).smtp).toBeNull();
    expect(() => loadConfig({ ...SERVER, MAIL_FROM: '' })).toThrow(
      expect.objectContaining({ code: 'CONFIG.MAIL_INCOMPLETE', details: { setting: 'MAIL_FROM' } }),
    );
  });

  it.each([
    'hallo',
    'a@b.example, c@d.example',
    'Netzlotse <a@b.example>\r\nBcc: c@d.example',
    '"N" <a@b.example>',
  ])('are refused with MAIL_FROM=%p', (from) => {
    expect(() => loadConfig({ ...SERVER, MAIL_FROM: from })).toThrow(
      expect.objectContaining({ code: 'CONFIG.INVALID' }),
    );
  });

  it.each([
    'hallo',
    'Netzlotse <a@b.example>',
    'a@b.example, c@d.example',
    'a@b.example>\r\nRCPT TO:<c@d.example',
  ])('are refused with MAIL_RETURN_PATH=%p', (path) => {
    expect(() => loadConfig({ ...SERVER, MAIL_RETURN_PATH: path })).toThrow(
      expect.objectContaining({
        code: 'CONFIG.INVALID',
        details: { setting: 'MAIL_RETURN_PATH', value: path },
      }),
    );
  });

  it('are refused without saying a password', () => {
    expect(() => loadConfig({ ...SERVER, SMTP_URL: 'mail://name:geheim@mail.example' })).toThrow(
      expect.objectContaining({ code: 'CONFIG.INVALID', details: { setting: 'SMTP_URL', value: '…' } }),
    );
  });

  it('are needed by what serves people in production', () => {
    expect(() => checkMail(loadConfig({ NODE_ENV: 'production' }))).toThrow(
      expect.objectContaining({ code: 'CONFIG.MAIL_INCOMPLETE', details: { setting: 'SMTP_URL' } }),
    );
    expect(() => checkMail(loadConfig({ NODE_ENV: 'production', ...SERVER }))).not.toThrow();
    expect(() => checkMail(loadConfig({}))).not.toThrow();
  });
});

import { TOTP } from 'otpauth';
import { AddressLinks, OpenAccount, OperatorLinks, OwnSessions, SetPassword } from '#accounts';
import { openShippedDatabase } from '../portal/filled-database.js';
import { ask } from '../portal/ask.js';
import { openTestPortal, type TestPortal } from '../portal/open-test-portal.js';
import { cookieOf, postForm, signIn } from '../portal/sign-in.js';

const codesIn = (html: string) => html.match(/\b[0-9a-z]{4}(-[0-9a-z]{4}){3}\b/g) ?? [];

describe('the pages to sign in', () => {
  let portal: TestPortal;
  beforeAll(async () => (portal = await openTestPortal({ content: openShippedDatabase })));
  afterAll(() => portal.close());

  const get = (path: string, cookie = '') => ask(portal.url, path, { headers: cookie ? { cookie } : {} });
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    postForm(portal.url, path, fields, cookie ? { cookie } : {});
  const linkFor = async (
    email: string,
    curates: { scope: 'all'; id: null } | null = null,
    isProof = false,
  ) => {
    const { id } = await portal.app.get(OpenAccount, { strict: false }).execute(email, 'de', curates);
    const [token] = await portal.app.get(OperatorLinks, { strict: false }).issue([id], isProof);
    return { id, path: `/anmelden/link/${token}` };
  };

  it('lets only the button of a link sign in, and only once', async () => {
    const { path } = await linkFor('link@stadt.example');
    for (let scan = 0; scan < 3; scan += 1) {
      const opened = await get(path);
      expect(opened.text).toContain('Jetzt anmelden');
      expect(opened.headers['set-cookie']).toBeUndefined();
    }
    const entered = await post(path, {});
    expect([entered.status, entered.headers.location]).toEqual([303, '/konto']);
    const own = await get('/konto', cookieOf(entered));
    expect(own.text).toContain('link@stadt.example');
    expect(own.headers['cache-control']).toContain('private');
    expect((await post(path, {})).text).toContain('Dieser Link gilt nicht mehr');
  });

  it('brings a visitor back to where they wanted to go, and nowhere else', async () => {
    const turnedAway = await get('/konto');
    expect([turnedAway.status, turnedAway.headers.location]).toEqual([303, '/anmelden?weiter=%2Fkonto']);
    const goal = async (weiter: string) => {
      const { path } = await linkFor('ziel@stadt.example');
      return (await post(path, { weiter })).headers.location;
    };
    expect(await goal('/themen')).toBe('/themen');
    for (const evil of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\tx',
      'javascript:1',
    ]) {
      expect(await goal(evil)).toBe('/konto');
    }
  });

  it('keeps the address and says what is wrong, at the field and above', async () => {
    const wrong = await post('/anmelden/link', { email: 'rathaus' });
    expect(wrong.status).toBe(200);
    expect(wrong.text).toContain('value="rathaus"');
    expect(wrong.text).toMatch(/<a href="#feld-email">Bitte geben Sie eine vollständige <span/);
    expect(wrong.text).toContain('aria-invalid="true"');
    const sent = await post('/anmelden/link', { email: 'unbekannt@stadt.example' });
    expect(sent.text).toContain('Wenn diese Adresse hier eingetragen ist');
  });

  it('asks a curator for a second factor before anything else, and takes each code once', async () => {
    const { path } = await linkFor('kuration@stadt.example', { scope: 'all', id: null });
    const first = await post(path, {});
    expect(first.headers.location).toBe('/anmelden/zweiter-faktor');
    const cookie = cookieOf(first);
    expect((await get('/konto', cookie)).headers.location).toContain('/anmelden?weiter=');
    const setUp = await get('/anmelden/zweiter-faktor', cookie);
    expect(setUp.text).toMatch(/<svg role="img" aria-label="QR-Code mit dem Schlüssel[^>]+>.*<path d="M/);
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(setUp.text)![1]!.replaceAll(' ', '');
    expect((await post('/anmelden/zweiter-faktor', { code: '000000' }, cookie)).text).toContain('gilt nicht');
    const code = new TOTP({ secret }).generate();
    const done = await post('/anmelden/zweiter-faktor', { code }, cookie);
    expect(codesIn(done.text)).toHaveLength(10);
    expect(done.headers['cache-control']).toBe('no-store');
    expect(done.text).toMatch(/<a href="\/konto">Ich habe die Codes aufbewahrt/);
    // As whoever is signed in by now.
    expect(done.text).toContain('<a href="/kuratierung">');
    expect((await get('/konto', cookieOf(done))).text).toContain('Sie kuratieren das ganze Verzeichnis');
    const next = await linkFor('kuration@stadt.example', { scope: 'all', id: null });
    const again = await post(next.path, {});
    expect(again.headers.location).toBe('/anmelden/code');
    // Whoever has only the mailbox must not read the key there.
    const peeked = await get('/anmelden/zweiter-faktor', cookieOf(again));
    expect([peeked.status, peeked.headers.location]).toEqual([303, '/anmelden/code']);
    const posted = await post('/anmelden/zweiter-faktor', { code: '000000' }, cookieOf(again));
    expect(posted.text).not.toContain('<code>');
    expect((await post('/anmelden/code', { code }, cookieOf(again))).text).toContain('schon benutzt');
  });

  it('lets anybody set up a second factor, and asks for its code from then on', async () => {
    const other = await signIn(portal, { email: 'vorsichtig@stadt.example' });
    const person = await signIn(portal, { email: 'vorsichtig@stadt.example' });
    const own = await post('/konto/zweiter-faktor', { _csrf: person.csrfToken }, person.cookie);
    expect(own.headers.location).toBe('/anmelden/zweiter-faktor');
    const setUp = await get('/anmelden/zweiter-faktor', person.cookie);
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(setUp.text)![1]!.replaceAll(' ', '');
    const code = new TOTP({ secret }).generate();
    const _csrf = person.csrfToken;
    const done = await post('/anmelden/zweiter-faktor', { code, _csrf }, person.cookie);
    expect(codesIn(done.text)).toHaveLength(10);
    const after = await get('/konto', cookieOf(done));
    expect(after.text).toContain('ist eingerichtet');
    expect(after.text).toContain('Sie haben noch 10 von 10 Notfallcodes');
    expect(codesIn(after.text)).toEqual([]);
    expect((await get('/konto', other.cookie)).status).toBe(303);
    const { path } = await linkFor('vorsichtig@stadt.example');
    expect((await post(path, {})).headers.location).toBe('/anmelden/code');
  });

  describe('recovery codes', () => {
    const EMAIL = 'verloren@stadt.example';
    const PASSWORD = 'ein langer Satz ist gut';
    let codes: string[];
    let secret: string;
    let at = Date.now();
    /** Each code of the app counts once: the next step's. */
    const appCode = (of = secret) =>
      new TOTP({ secret: of }).generate({ timestamp: (at += 30_000) - 30_000 });
    const begin = async (path = '/konto/zweiter-faktor') => {
      const person = await signIn(portal, { email: EMAIL });
      return { person, answer: await post(path, { _csrf: person.csrfToken }, person.cookie) };
    };
    const pending = async () => {
      const { path } = await linkFor(EMAIL);
      return cookieOf(await post(path, {}));
    };
    const enter = (recovery: string, cookie: string) => post('/anmelden/code', { recovery }, cookie);
    const csrfOf = async (cookie: string) =>
      (JSON.parse((await get('/api/v1/session', cookie)).text) as { csrfToken: string }).csrfToken;
    const secretIn = (html: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '');

    beforeAll(async () => {
      const { person } = await begin();
      secret = secretIn((await get('/anmelden/zweiter-faktor', person.cookie)).text);
      const fields = { code: appCode(), _csrf: person.csrfToken };
      codes = codesIn((await post('/anmelden/zweiter-faktor', fields, person.cookie)).text);
    });

    it('let in once each, and say how many are left', async () => {
      const entered = await enter(codes[0]!, await pending());
      expect([entered.status, entered.headers.location]).toEqual([303, '/konto']);
      const own = await get('/konto', cookieOf(entered));
      expect(own.text).toContain('Sie haben noch 9 von 10 Notfallcodes');
      const again = await enter(codes[0]!, await pending());
      expect([again.status, again.text.includes('schon benutzt')]).toEqual([200, true]);
      expect(again.text).toMatch(/<a href="#feld-recovery">/);
    });

    it('let nobody in who took no first step, and change nothing by a session that showed none', async () => {
      expect((await enter(codes[1]!, '')).headers.location).toBe('/anmelden');
      const other = await signIn(portal, { email: 'ohne-faktor@stadt.example' });
      const asked = await post('/konto/notfallcodes', { _csrf: other.csrfToken }, other.cookie);
      expect([asked.status, codesIn(asked.text)]).toEqual([303, []]);
    });

    it('are made anew, and the app is set up anew, only after another proof', async () => {
      await portal.app
        .get(SetPassword, { strict: false })
        .ofOwn(
          (await portal.app.get(OpenAccount, { strict: false }).execute(EMAIL, 'de')).id,
          PASSWORD,
          { isFresh: true, password: '' },
          '',
        );
      const byPassword = await post('/anmelden/passwort', { address: EMAIL, password: PASSWORD });
      const coded = await post('/anmelden/code', { code: appCode() }, cookieOf(byPassword));
      expect([byPassword.headers.location, coded.headers.location]).toEqual(['/anmelden/code', '/konto']);
      const cookie = cookieOf(coded);
      const _csrf = await csrfOf(cookie);
      for (const [path, field] of [
        ['/konto/notfallcodes', 'codesProof'],
        ['/konto/zweiter-faktor', 'factorProof'],
      ] as const) {
        const refused = await post(path, { _csrf, [field]: 'geraten' }, cookie);
        expect([refused.status, codesIn(refused.text)]).toEqual([200, []]);
        expect(refused.text).toContain('Das Passwort stimmt nicht');
      }
      // Without the step before nobody is shown a key.
      const peeked = await get('/anmelden/zweiter-faktor', cookie);
      expect(peeked.status).toBe(303);
      const made = await post('/konto/notfallcodes', { _csrf, codesProof: PASSWORD }, cookie);
      expect([codesIn(made.text).length, made.headers['cache-control']]).toEqual([10, 'no-store']);
      expect((await enter(codes[2]!, await pending())).status).toBe(200);

      await post('/konto/zweiter-faktor', { _csrf, factorProof: PASSWORD }, cookie);
      const next = secretIn((await get('/anmelden/zweiter-faktor', cookie)).text);
      expect(next).not.toBe(secret);
      const replaced = await post(
        '/anmelden/zweiter-faktor',
        { code: new TOTP({ secret: next }).generate(), _csrf },
        cookie,
      );
      expect(codesIn(replaced.text)).toHaveLength(10);
      expect((await get('/konto', cookie)).status).toBe(303);
      const old = await post('/anmelden/code', { code: appCode() }, await pending());
      expect([old.status, old.text.includes('gilt nicht')]).toEqual([200, true]);
      codes = codesIn(replaced.text);
    });

    it('leave no session that began without a second factor, however it outlived the setting up', async () => {
      const person = await signIn(portal, { email: 'knapp@stadt.example' });
      expect((await get('/konto', person.cookie)).status).toBe(200);
      const sessions = `update sessions set sess = jsonb_set(sess::jsonb, '{secondProof}', 'null')
                        where sess ->> 'accountId' = $1`;
      await portal.database.transaction.query(sessions, [person.accountId]);
      await portal.database.transaction.query(`update accounts set totp_confirmed_at = now() where id = $1`, [
        person.accountId,
      ]);
      expect((await get('/konto', person.cookie)).status).toBe(303);
    });

    it('are guessed no oftener than codes of the app', async () => {
      const cookie = await pending();
      for (let guess = 0; guess < 10; guess += 1) await enter(`0000-0000-0000-000${guess}`, cookie);
      // Whoever knows a right one waits too.
      expect((await enter(codes[5]!, await pending())).text).toContain('Zu viele Versuche');
    });
  });

  it('takes no code of a key that another session was shown', async () => {
    const secretOf = async (person: { csrfToken: string; cookie: string }) => {
      await post('/konto/zweiter-faktor', { _csrf: person.csrfToken }, person.cookie);
      const setUp = await get('/anmelden/zweiter-faktor', person.cookie);
      return /<code>([A-Z2-7 ]+)<\/code>/.exec(setUp.text)![1]!.replaceAll(' ', '');
    };
    const email = 'vorher@stadt.example';
    const [thief, person] = [await signIn(portal, { email }), await signIn(portal, { email })];
    const [known, own] = [await secretOf(thief), await secretOf(person)];
    expect(own).not.toBe(known);
    expect(await secretOf(person)).toBe(own);
    const send = (secret: string) =>
      post(
        '/anmelden/zweiter-faktor',
        { code: new TOTP({ secret }).generate(), _csrf: person.csrfToken },
        person.cookie,
      );
    expect((await send(known)).text).toContain('gilt nicht');
    expect(codesIn((await send(own)).text)).toHaveLength(10);
  });

  it('lets nobody change what signs in who has no password and came by a link long ago', async () => {
    const person = await signIn(portal, { email: 'offen@stadt.example' });
    await portal.database.transaction.query(
      `update sessions set sess = jsonb_set(sess::jsonb, '{since}', to_jsonb((sess ->> 'since')::float8 - 16 * 60000))
       where sess ->> 'accountId' = $1`,
      [person.accountId],
    );
    await portal.database.transaction.query(
      `update accounts set rights_changed_at = now() - interval '1 hour' where id = $1`,
      [person.accountId],
    );
    const own = (await get('/konto', person.cookie)).text;
    expect(own.split('Dafür melden Sie sich bitte noch einmal')).toHaveLength(4);
    for (const action of ['passwort', 'adresse', 'zweiter-faktor'])
      expect(own).not.toContain(`action="/konto/${action}"`);
    const send = (path: string, fields: Record<string, string>) => {
      const sent = post(path, { ...fields, _csrf: person.csrfToken }, person.cookie);
      return sent.then(({ text }) => text);
    };
    const again = 'an. Danach geht es 15 Minuten lang';
    const address = await send('/konto/adresse', { email: 'dieb@fremd.example' });
    expect(address).toContain(again);
    expect(await send('/konto/passwort', { password: 'ein langer Satz ist gut' })).toContain(again);
    expect(await send('/konto/zweiter-faktor', {})).toContain(again);
  });

  it('asks for the second factor of whoever becomes a curator while signed in', async () => {
    const { path } = await linkFor('befoerdert@stadt.example');
    const cookie = cookieOf(await post(path, {}));
    expect((await get('/konto', cookie)).status).toBe(200);
    await linkFor('befoerdert@stadt.example', { scope: 'all', id: null });
    expect((await get('/konto', cookie)).status).toBe(303);
  });

  it('asks for the password so far, unless a link signed in just now', async () => {
    const person = await signIn(portal, { email: 'passwort@stadt.example' });
    const first = { password: 'ein langer Satz ist gut', _csrf: person.csrfToken };
    expect((await get('/konto', person.cookie)).text).not.toContain('name="current"');
    expect((await post('/konto/passwort', first, person.cookie)).status).toBe(303);
    const entered = await post('/anmelden/passwort', {
      address: 'passwort@stadt.example',
      password: first.password,
    });
    const cookie = cookieOf(entered);
    const page = (await get('/konto', cookie)).text;
    expect(page).toContain('name="current"');
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page)![1]!;
    const next = { password: 'noch ein langer Satz', _csrf };
    for (const current of ['', 'geraten']) {
      const refused = await post('/konto/passwort', { ...next, current }, cookie);
      expect(refused.text).toContain('Das bisherige Passwort stimmt nicht');
    }
    expect((await post('/konto/passwort', { ...next, current: first.password }, cookie)).status).toBe(303);
    // To move the account one shows that one reads its mailbox.
    const anew = cookieOf(
      await post('/anmelden/passwort', { address: 'passwort@stadt.example', password: next.password }),
    );
    const later = (await get('/konto', anew)).text;
    expect(later).not.toContain('action="/konto/adresse"');
    const token = /name="_csrf" value="([^"]+)"/.exec(later)![1]!;
    const kept = await post('/konto/adresse', { email: 'anders@stadt.example', _csrf: token }, anew);
    expect(kept.text).toContain('an. Danach geht es 15 Minuten lang');
    const byLink = await signIn(portal, { email: 'passwort@stadt.example' });
    const asked = { email: 'anders@stadt.example', _csrf: byLink.csrfToken };
    expect((await post('/konto/adresse', asked, byLink.cookie)).text).toContain('in Ihr neues Postfach');
  });

  it('changes an address by the button of the new mailbox, and back by that of the old', async () => {
    const person = await signIn(portal, { email: 'alt@stadt.example' });
    const links = portal.app.get(AddressLinks, { strict: false });
    const to = `/adresse/${await links.toConfirm(person.accountId, 'neu@stadt.example', new Date())}`;
    expect((await get(to)).text).toContain('Adresse übernehmen');
    expect((await post(to, {})).text).toContain('Die neue Adresse gilt');
    expect((await post(to, {})).text).toContain('gilt nicht mehr');
    const undo = await links.toUndo(person.accountId, 'alt@stadt.example', new Date());
    const back = `/adresse/zurueck/${undo}`;
    expect((await get(back)).text).toContain('Zurücknehmen und überall abmelden');
    expect((await post(back, {})).text).toContain('Ihre bisherige Adresse gilt wieder');
    expect((await get(back)).text).toContain('gilt nicht mehr');
    expect((await get('/konto', person.cookie)).status).toBe(303);
  });

  it('signs out here or everywhere', async () => {
    const [one, other] = [
      await signIn(portal, { email: 'zwei@stadt.example' }),
      await signIn(portal, { email: 'zwei@stadt.example' }),
    ];
    expect((await get('/konto', one.cookie)).text.match(/seit \d/g)).toHaveLength(2);
    const out = await post('/abmelden', { _csrf: other.csrfToken }, other.cookie);
    expect([out.status, out.headers.location]).toEqual([303, '/']);
    const third = await signIn(portal, { email: 'zwei@stadt.example' });
    await post('/konto/ueberall-abmelden', { _csrf: one.csrfToken }, one.cookie);
    expect(await portal.app.get(OwnSessions, { strict: false }).list(one.accountId)).toEqual([]);
    expect((await get('/konto', third.cookie)).status).toBe(303);
  });

  it('refuses a form without the token of the session', async () => {
    const person = await signIn(portal, { email: 'form@stadt.example' });
    expect((await post('/abmelden', {}, person.cookie)).status).toBe(403);
    expect((await get('/konto', person.cookie)).status).toBe(200);
  });

  it('lets nobody frame a page', async () => {
    const { headers } = await get('/anmelden');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

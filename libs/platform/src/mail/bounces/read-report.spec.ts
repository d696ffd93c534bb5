import { eximReport, exchangeReport, postfixReport } from '../../testing/delivery-reports.js';
import { LONGEST_REPORT, readReport } from './read-report.js';

const id = '0c9bd0a8-7a0e-4c8c-9a6c-2f4f7d3b1e55';
const to = 'mara@stadt.example';
const read = (text: string) => readReport(Buffer.from(text));

describe('a returned message', () => {
  it.each([
    ['Postfix', postfixReport, '5.1.1', [to, to]],
    ['Exchange', exchangeReport, '5.1.10', [to]],
    ['Exim', eximReport, '5.0.0', [to]],
  ])('of %s says which mail did not reach whom', async (_server, report, status, addresses) => {
    const recipients = [{ addresses, action: 'failed', status }];
    expect(await readReport(report({ id, to }))).toEqual({ mailId: id, recipients });
  });

  it('names the mail by what comes back of it, and only else by what it answers to', async () => {
    const other = id.replace('0c9b', 'ffff');
    const report = exchangeReport({ id, to }).toString();
    const mixed = report.replace(`Message-ID: <${id}`, `Message-ID: <${other}`);
    expect(await read(mixed)).toMatchObject({ mailId: other });
    const cut = report.slice(0, report.indexOf('Content-Type: message/rfc822'));
    expect(await read(cut)).toMatchObject({ mailId: id });
    expect(await read(report.replaceAll(id, 'something'))).toMatchObject({ mailId: null });
  });

  it('may be about several, with addresses outside ASCII and remarks', async () => {
    const report = postfixReport({ id, to })
      .toString()
      .replace('message/delivery-status', 'message/global-delivery-status')
      .replace('Action: failed', 'Action: failed (too many hops)')
      .replace(
        'Content-Description: Undelivered',
        [
          'Final-Recipient: utf-8; jürgen@münchen.example',
          'Action: Delayed',
          'Status: 4.4.1 (Connection timed out)',
          '',
          '--4W1x2y3z.1795424402/mx.stadt.example',
          'Content-Description: Undelivered',
        ].join('\r\n'),
      )
      // The boundary before stood between the two groups.
      .replace(
        /\r\n--4W1x2y3z.1795424402\/mx.stadt.example\r\nFinal-Recipient: utf-8/,
        '\r\nFinal-Recipient: utf-8',
      );
    expect((await read(report))?.recipients).toEqual([
      { addresses: [to, to], action: 'failed', status: '5.1.1' },
      { addresses: ['jürgen@münchen.example'], action: 'delayed', status: '4.4.1' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['noise', '\0\x01\x02ÿþ'.repeat(1_000)],
    [
      'an answer of a person',
      'From: mara@stadt.example\r\nSubject: Re: Noch richtig?\r\n\r\nIch bin im Urlaub.',
    ],
    [
      'a report that somebody passes on',
      `Content-Type: message/rfc822\r\n\r\n${postfixReport({ id, to }).toString()}`,
    ],
    ['a head without end', `${'X-A: b\r\n'.repeat(50_000)}`],
    [
      'parts without end',
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: text/plain\r\n\r\nb\r\n'.repeat(20_000)}`,
    ],
    [
      'parts in parts',
      Array.from(
        { length: 5_000 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`,
      ).join('\r\n'),
    ],
  ])('is no report: %s', async (_what, text) => {
    expect(await read(text)).toBeNull();
  });

  it('is not read beyond the limit', async () => {
    const long = Buffer.concat([postfixReport({ id, to }), Buffer.alloc(LONGEST_REPORT * 4, 'x')]);
    expect(await readReport(long)).toBeNull();
    const longest = Buffer.concat([postfixReport({ id, to }), Buffer.alloc(LONGEST_REPORT, '\n')]);
    expect(await readReport(longest.subarray(0, LONGEST_REPORT))).toMatchObject({ mailId: id });
  });

  it('says nothing of anybody where its statement is empty', async () => {
    const report = postfixReport({ id, to }).toString();
    const [head, tail] = [
      report.indexOf('Reporting-MTA'),
      report.indexOf('Content-Description: Undelivered'),
    ];
    const empty = `${report.slice(0, head)}\r\n--4W1x2y3z.1795424402/mx.stadt.example\r\n${report.slice(tail)}`;
    expect(await read(empty)).toEqual({ mailId: id, recipients: [] });
  });
});

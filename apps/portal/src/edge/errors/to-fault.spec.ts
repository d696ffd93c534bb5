import { BadRequestException, NotFoundException } from '@nestjs/common';
import { DomainError } from '#platform';
import { problemOf } from './describe-fault.js';
import { RequestError } from './request-error.js';
import { toFault } from './to-fault.js';

describe('toFault', () => {
  it.each([
    ['not-found', 404],
    ['conflict', 409],
    ['forbidden', 403],
    ['invalid', 400],
    ['unavailable', 503],
  ] as const)('answers %s with %i', (kind, status) => {
    const fault = toFault(new DomainError('SLICE.WHAT', kind, { slug: 'x' }));
    expect(fault).toMatchObject({ status, code: 'SLICE.WHAT', details: { slug: 'x' } });
  });

  it('tells whoever finds the service away when to come back', () => {
    const away = { status: 503, headers: { 'retry-after': '5' } };
    expect(toFault(new DomainError('SEARCH.AWAY', 'unavailable'))).toMatchObject(away);
    expect(toFault(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toMatchObject(away);
  });

  it('keeps what the framework refuses and nothing of its words', () => {
    expect(toFault(new NotFoundException('Cannot GET /geheim'))).toEqual({
      status: 404,
      code: 'ROUTE.NOT_FOUND',
      kind: 'not-found',
    });
    expect(toFault(new BadRequestException()).code).toBe('REQUEST.MALFORMED');
  });

  it.each([new Error('password=geheim'), 'geheim', null, { code: '22P02' }])(
    'says nothing about %p',
    (error) => {
      const fault = toFault(error);
      expect(fault.status).toBe(500);
      expect(JSON.stringify(problemOf(fault, 'de'))).not.toContain('geheim');
    },
  );
});

describe('problemOf', () => {
  it('is a problem document in the language asked for', () => {
    const errors = [{ path: 'q', message: 'too long' }];
    const fault = toFault(new RequestError(400, 'REQUEST.INVALID', { errors }));
    expect(problemOf(fault, 'en')).toEqual({
      type: 'urn:netzlotse:problem:REQUEST.INVALID',
      title: expect.any(String),
      status: 400,
      code: 'REQUEST.INVALID',
      detail: 'Some of the values cannot be used like this.',
      errors,
    });
  });

  it('never lets details of an error pose as its status or code', () => {
    const fault = toFault(new DomainError('SLICE.WHAT', 'conflict', { status: 200, code: 'OK', current: 2 }));
    expect(problemOf(fault, 'de')).toMatchObject({ status: 409, code: 'SLICE.WHAT', current: 2 });
  });
});

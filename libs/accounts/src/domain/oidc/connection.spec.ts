import { letIn, type OidcConnection } from './connection.js';

const connection: OidcConnection = {
  organisationId: 'x',
  issuer: 'https://idp.stadt.example',
  clientId: 'netzlotse',
  mailDomain: 'stadt.example',
  claim: null,
  claimValue: null,
  role: 'member',
};
const staff = { ...connection, claim: 'groups', claimValue: 'netzlotse' };
const claims = { email: 'Frau.X@Stadt.example', email_verified: true };

describe('letIn', () => {
  it.each([
    ['anybody with a mailbox of the domain', connection, claims],
    ['a list that holds the value', staff, { ...claims, groups: ['alle', 'netzlotse'] }],
    ['a claim with the value', staff, { ...claims, groups: 'netzlotse' }],
  ])('takes %s', (_, one, said) => {
    expect(letIn(one, said)).toBe('frau.x@stadt.example');
  });

  it.each([
    ['another domain', connection, { ...claims, email: 'x@andere.example' }, 'OIDC.NOT_MAPPED'],
    ['a domain below', connection, { ...claims, email: 'x@mail.stadt.example' }, 'OIDC.NOT_MAPPED'],
    ['a mailbox with two @', connection, { ...claims, email: 'x@stadt.example@a.b' }, 'OIDC.NOT_MAPPED'],
    ['a claim that is missing', staff, claims, 'OIDC.NOT_MAPPED'],
    ['a claim that says otherwise', staff, { ...claims, groups: ['netzlotsen'] }, 'OIDC.NOT_MAPPED'],
    ['a claim that nobody made', { ...staff, claim: 'constructor' }, claims, 'OIDC.NOT_MAPPED'],
    ['a mailbox not verified', connection, { ...claims, email_verified: false }, 'OIDC.MAIL_NOT_VERIFIED'],
    ['a mailbox of which that is not said', connection, { email: claims.email }, 'OIDC.MAIL_NOT_VERIFIED'],
    ['nobody’s mailbox', connection, { email_verified: true }, 'OIDC.MAIL_NOT_VERIFIED'],
  ])('refuses %s', (_, one, said, code) => {
    expect(() => letIn(one, said)).toThrow(expect.objectContaining({ code }));
  });
});

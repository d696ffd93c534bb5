import { HistoryModule } from '#history';
import { OrganisationsModule } from '#organisations';
import { PlacesModule } from '#places';
import { Reachability } from '#platform';
import { openSlices, type OpenSlices } from '#testing';
import { TopicsModule } from '#topics';
import { AccountsModule } from '../accounts.module.js';
import { IssueLink } from './issue-link.js';
import { OpenAccount } from './open-account.js';
import { OperatorLinks } from './operator-links.js';
import { SignInByLink } from './sign-in-by-link.js';

const EMAIL = 'mara@stadt.example';

let slices: OpenSlices;
beforeAll(async () => {
  slices = await openSlices([AccountsModule, HistoryModule, OrganisationsModule, PlacesModule, TopicsModule]);
});
afterAll(() => slices.close());

const lost = async () => [...(await slices.get(Reachability).unreachableAmong([EMAIL]))];
const signIn = (token: string | null | undefined) => slices.get(SignInByLink).execute(token!);

describe('signing in by a link', () => {
  it('shows that letters reach a mailbox whose server said otherwise; a link of the operator does not', async () => {
    const { id } = await slices.get(OpenAccount).execute(EMAIL, 'de');
    await slices.get(Reachability).noteReported(EMAIL);
    const [ofOperator] = await slices.get(OperatorLinks).issue([id], false);
    await signIn(ofOperator);
    expect(await lost()).toEqual([EMAIL]);
    await signIn(await slices.get(IssueLink).execute(EMAIL, 'sign-in'));
    expect(await lost()).toEqual([]);
  });
});

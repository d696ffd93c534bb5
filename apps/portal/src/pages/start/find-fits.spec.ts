import { describe, expect, it } from '@jest/globals';
import type { ListingView } from '#listings';
import { findFits } from './find-fits.js';

function listing(
  kind: ListingView['kind'],
  organisation: string,
  topics: readonly string[],
  isOpen = true,
): ListingView {
  return {
    id: `${organisation}-${kind}-${topics.join('-')}`,
    slug: organisation,
    organisation: { id: organisation, slug: organisation, name: organisation, kinds: [] },
    kind,
    topics,
    text: '',
    version: 1,
    expires: null,
    fulfilled: !isOpen,
    isOpen,
    listedAt: new Date(0),
    provenance: {},
  };
}

const pairs = (listings: readonly ListingView[], most = 10) =>
  findFits(listings, most).map(
    ({ need, offer, topic }) => `${need.organisation.id}-${topic}-${offer.organisation.id}`,
  );

describe('findFits', () => {
  it('brings a need together with an offer on the same topic', () => {
    expect(pairs([listing('need', 'a', ['wlan']), listing('offer', 'b', ['glasfaser', 'wlan'])])).toEqual([
      'a-wlan-b',
    ]);
  });

  it('brings nobody together with itself, and nobody on different topics', () => {
    expect(pairs([listing('need', 'a', ['wlan']), listing('offer', 'a', ['wlan'])])).toEqual([]);
    expect(pairs([listing('need', 'a', ['wlan']), listing('offer', 'b', ['glasfaser'])])).toEqual([]);
  });

  it('prefers more common topics, and names the rarest of them', () => {
    const listings = [
      listing('need', 'a', ['smart-city', 'lorawan']),
      listing('offer', 'b', ['smart-city']),
      listing('offer', 'c', ['smart-city', 'lorawan']),
    ];
    expect(pairs(listings)).toEqual(['a-lorawan-c']);
  });

  it('prefers the rarer topic among equals', () => {
    const listings = [
      listing('need', 'a', ['smart-city', 'lorawan']),
      listing('offer', 'b', ['smart-city']),
      listing('offer', 'c', ['lorawan']),
      listing('offer', 'd', ['smart-city']),
    ];
    expect(pairs(listings)).toEqual(['a-lorawan-c']);
  });

  it('leaves out what is closed', () => {
    expect(pairs([listing('need', 'a', ['wlan'], false), listing('offer', 'b', ['wlan'])])).toEqual([]);
    expect(pairs([listing('need', 'a', ['wlan']), listing('offer', 'b', ['wlan'], false)])).toEqual([]);
  });

  it('lets two meet once, whoever seeks', () => {
    const listings = [
      listing('need', 'a', ['wlan']),
      listing('offer', 'a', ['kultur']),
      listing('need', 'b', ['kultur']),
      listing('offer', 'b', ['wlan']),
    ];
    expect(pairs(listings)).toEqual(['a-wlan-b']);
  });

  it('ends at the number asked for', () => {
    const needs = ['a', 'b', 'c'].map((id) => listing('need', id, ['wlan']));
    expect(pairs([...needs, listing('offer', 'd', ['wlan'])], 2)).toHaveLength(2);
  });
});

import { Injectable } from '@nestjs/common';
import { listingTitle } from '#listings';
import { DescribeTransferability, type NeededRole, type SeenLink, type Transferability } from '#matching';
import { type Language, messagesOf } from '#messages';
import { isAdded } from '#platform';
import { presentPlace } from '../parts/place.presenter.js';
import { presentOrganisationRef, presentRef } from '../parts/ref.presenter.js';
import { rounded } from './rounded.js';

/** What of an assessment leaves through the API. */
@Injectable()
export class TransferabilityPresenter {
  constructor(private readonly describe: DescribeTransferability) {}

  present(result: Transferability, language: Language) {
    return {
      place: presentPlace(result.place),
      verdict: result.verdict,
      factors: this.describe.execute(result, language),
      own: result.own && presentLink(result.own, language),
      similarAdopters: result.adopters.map((link) => presentLink(link, language)),
      whoCouldHelp: helpersOf(result, language),
      roles: result.roles.map(presentRole),
    };
  }
}

function presentLink(link: SeenLink, language: Language) {
  const { organisation, line, doer, size, distanceKm } = link;
  return {
    organisation: presentOrganisationRef(organisation),
    stage: doer.stage,
    sizeClass: doer.municipality?.size ?? null,
    population: doer.municipality?.population ?? null,
    size,
    distanceKm: rounded(distanceKm),
    as: line?.as ? presentRef('initiative', line.as.slug, line.as.title) : null,
    outcome: line?.outcome ?? null,
    reason: line?.reason ?? null,
    note: line?.note ?? null,
    added: isAdded('organisation', line?.added ?? null),
    text: sentenceOf(link, language),
  };
}

/** „Stadt Pforzheim hat es übernommen, so groß wie Sie.“ */
function sentenceOf({ organisation, doer, size }: SeenLink, language: Language): string {
  const t = messagesOf(language).transferability;
  const isProof = size === 'smaller' && doer.stage === 'adopter';
  const said = size === null ? [] : [isProof ? t.smallerManaged : t.sizes[size]];
  return `${[`${organisation.name} ${t.stages[doer.stage]}`, ...said].join(', ')}.`;
}

function helpersOf({ askable, offers }: Transferability, language: Language) {
  const t = messagesOf(language).transferability;
  return [
    ...offers.map(({ organisation, slug, text }) => ({
      organisation: presentOrganisationRef(organisation),
      stage: askable.find((link) => link.organisation.id === organisation.id)?.doer.stage ?? null,
      listing: presentRef('listing', slug, listingTitle(text)),
      distanceKm: rounded(
        askable.find((link) => link.organisation.id === organisation.id)?.distanceKm ?? null,
      ),
      text: `${organisation.name} ${t.offers(listingTitle(text))}.`,
    })),
    ...askable.map(({ organisation, doer, distanceKm }) => ({
      organisation: presentOrganisationRef(organisation),
      stage: doer.stage,
      listing: null,
      distanceKm: rounded(distanceKm),
      text: `${organisation.name} ${t.stages[doer.stage]}.`,
    })),
  ];
}

function presentRole({ kind, like, holders }: NeededRole) {
  return {
    kind,
    like: like.map(presentOrganisationRef),
    organisations: holders.map(({ organisation, distanceKm }) => ({
      organisation: presentOrganisationRef(organisation),
      distanceKm: rounded(distanceKm),
    })),
  };
}

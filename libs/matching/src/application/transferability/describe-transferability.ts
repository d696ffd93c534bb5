import { Injectable } from '@nestjs/common';
import { type Language, type Messages, messagesOf } from '#messages';
import type { Finding } from '../../domain/transferability/finding.js';
import type { Factor, Verdict } from '../../domain/transferability/verdict.js';
import { listText, numberText } from '../words.js';
import type { SeenLink, Transferability } from './assess-transferability.js';

/** One factor in words. */
export interface DescribedFactor {
  readonly factor: Factor;
  readonly verdict: Verdict;
  readonly matters: boolean;
  /** How it is where it works; null where nobody said. */
  readonly here: string | null;
  /** How it is at the place that asks; null where that is not known. */
  readonly there: string | null;
  readonly text: string;
}

/** Puts the findings of an assessment into sentences. */
@Injectable()
export class DescribeTransferability {
  execute(result: Transferability, language: Language): DescribedFactor[] {
    const messages = messagesOf(language);
    return result.findings.map((finding) => ({
      factor: finding.factor,
      verdict: finding.verdict,
      matters: finding.matters,
      here: here(finding, result, messages, language),
      there: there(finding, result, messages, language),
      text: messages.transferability.because[finding.because],
    }));
  }
}

function here(
  finding: Finding,
  result: Transferability,
  messages: Messages,
  language: Language,
): string | null {
  const { transferability: t, initiatives } = messages;
  const doers = result.adopters.filter(({ doer }) => doer.municipality !== null);
  switch (finding.factor) {
    case 'size':
      return listed(doers, (link) => sizeOf(link, messages, language));
    case 'county_free':
      return listed(doers, ({ doer }) => (doer.municipality?.isCountyFree ? t.countyFree : t.partOfCounty));
    case 'partners':
      return result.roles.length === 0
        ? null
        : listText(
            result.roles.flatMap(({ like }) => like.map(({ name }) => name)),
            language,
          );
    default: {
      const said = finding.said.map(({ kind, text, by }) =>
        t.saidBy(initiatives.resourceKinds[kind], text, nameOf(result, by.organisationId)),
      );
      return said.length === 0 ? null : said.join('; ');
    }
  }
}

function there(
  { factor }: Finding,
  { place, there: town, roles }: Transferability,
  { transferability: t, terms }: Messages,
  language: Language,
): string | null {
  switch (factor) {
    case 'size':
    case 'resources':
      return town.size === null || town.population === null
        ? null
        : t.inhabitants(terms.sizeClasses[town.size], numberText(town.population, language));
    case 'county_free':
      if (town.isCountyFree) return t.countyFree;
      return place.county ? t.inCounty(place.county.name) : t.partOfCounty;
    case 'legal':
    case 'funding':
      return place.state.name;
    case 'partners': {
      const names = roles.flatMap(({ holders }) => holders.map(({ organisation }) => organisation.name));
      return names.length === 0 ? null : listText([...new Set(names)], language);
    }
    case 'technology':
      return null;
  }
}

/** „Stadt Heidelberg: Großstadt, 158.000 Einwohner“, one after the other. */
function listed(links: readonly SeenLink[], describe: (link: SeenLink) => string): string | null {
  const parts = links.map((link) => `${link.organisation.name}: ${describe(link)}`);
  return parts.length === 0 ? null : [...new Set(parts)].join('; ');
}

function sizeOf(
  { doer: { municipality } }: SeenLink,
  { transferability: t, terms }: Messages,
  language: Language,
) {
  if (!municipality?.size || municipality.population === null) return t.notKnown;
  return t.inhabitants(terms.sizeClasses[municipality.size], numberText(municipality.population, language));
}

function nameOf({ initiative, adopters, askable, own }: Transferability, organisationId: string): string {
  const link = [...adopters, ...askable, ...(own ? [own] : [])].find(
    ({ organisation }) => organisation.id === organisationId,
  );
  return link?.organisation.name ?? initiative.lead.name;
}

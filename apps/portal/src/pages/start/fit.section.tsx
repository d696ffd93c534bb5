import { addressOf } from '../../addresses/address-of.js';
import { Lines, Link, Section, useFrame } from '../../ui/index.js';
import type { Fit } from './find-fits.js';

export interface FitSectionProps {
  title: string;
  more: string;
  fits: readonly Fit[];
  label: (slug: string) => string;
}

/** Needs and the offers that answer them, each as one sentence along a line. */
export function FitSection({ title, more, fits, label }: FitSectionProps) {
  return (
    <Section id="passt" title={title} more={{ url: '/biete-suche', title: more }}>
      <Lines
        lines={fits.map(({ need, offer, topic }) => ({
          from: { url: addressOf('organisation', need.organisation.slug), title: need.organisation.name },
          on: <Seeks need={need.slug} topic={label(topic)} />,
          to: { url: addressOf('organisation', offer.organisation.slug), title: offer.organisation.name },
        }))}
      />
    </Section>
  );
}

/** „sucht LoRaWAN, geboten von“: in the interface's language, with the need behind the topic. */
function Seeks({ need, topic }: { need: string; topic: string }) {
  const { messages, language } = useFrame();
  const t = messages.home;
  return (
    <span lang={language}>
      <b class="need">{t.seeks}</b> <Link to={addressOf('listing', need)}>{topic}</Link>,{' '}
      <b class="offer">{t.offeredBy}</b>
    </span>
  );
}

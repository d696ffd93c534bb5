import { describe, expect, it } from '@jest/globals';
import { renderInFrame } from '../testing/render-in-frame.js';
import { Adoptions } from './adoptions.js';

const heidelberg = { organisation: { url: '/organisationen/stadt-heidelberg', title: 'Stadt Heidelberg' } };
const pforzheim = { organisation: { url: '/organisationen/stadt-pforzheim', title: 'Stadt Pforzheim' } };

describe('Adoptions', () => {
  it('says in words what the picture shows', () => {
    const html = renderInFrame(
      <Adoptions
        adoptions={[
          { ...heidelberg, stage: 'origin' },
          { ...pforzheim, stage: 'abandoned', reason: 'kein Personal', added: true },
        ]}
      />,
    );
    expect(html).toContain(
      'aria-label="Weg der Initiative: Stadt Heidelberg hat es entwickelt; Stadt Pforzheim hat es aufgegeben."',
    );
    expect(html).toContain('<dd>kein Personal</dd>');
    expect(html).toContain('aus anderer Quelle ergänzt');
  });

  it('draws no picture of an origin alone', () => {
    expect(renderInFrame(<Adoptions adoptions={[{ ...heidelberg, stage: 'origin' }]} />)).not.toContain(
      'role="img"',
    );
  });

  it('says that an origin is unknown', () => {
    expect(renderInFrame(<Adoptions adoptions={[{ ...pforzheim, stage: 'adopter' }]} />)).toContain(
      'Ursprung nicht genannt',
    );
  });
});

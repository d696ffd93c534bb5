import { isSameName, tidyName } from './tidy-name.js';

describe('tidyName', () => {
  it.each([
    ['Freiburg im Breisgau, Stadt', 'Freiburg im Breisgau'],
    ['Gelnhausen, Barbarossastadt, Kreisstadt', 'Gelnhausen'],
    ['Pfaffenhofen a.d.Ilm, St', 'Pfaffenhofen a.d. Ilm'],
    ['Neukirchen b.Hl.Blut, M', 'Neukirchen b. Hl. Blut'],
    ['Weiden i.d.OPf.', 'Weiden i.d. OPf.'],
    ['Steinacher Forst r.d.Saale', 'Steinacher Forst r.d. Saale'],
    ['Bad Homburg v. d. Höhe, Stadt', 'Bad Homburg v.d. Höhe'],
    ['Krauschwitz i.d. O.L. / Krušwica', 'Krauschwitz i.d. O.L. / Krušwica'],
    ['Großpostwitz/O.L. / Budestecy', 'Großpostwitz/O.L. / Budestecy'],
    ['Lauenburg/ Elbe, Stadt', 'Lauenburg/Elbe'],
    ['St.Gangloff', 'St. Gangloff'],
    ['Sachsenwald (Forstgutsbez.),gemfr.Geb.', 'Sachsenwald (Forstgutsbez.)'],
  ])('%s is written %s', (official, name) => {
    expect(tidyName(official)).toBe(name);
  });
});

describe('isSameName', () => {
  it.each([
    ['Kirchspiel Garding', 'Garding, Kirchspiel'],
    ['Stadt Wehlen', 'Stadt Wehlen, Stadt'],
    ['Sohland a.d. Spree', 'Sohland a. d. Spree'],
    ['Moellenbeck', 'Möllenbeck'],
  ])('%s is %s', (known, official) => {
    expect(isSameName(known, official)).toBe(true);
  });

  it.each([
    ['Neualbenreuth', 'Bad Neualbenreuth, M'],
    ['Müllheim', 'Müllheim im Markgräflerland, Stadt'],
    ['Bautzen', 'Bautzen / Budyšin, Stadt'],
  ])('%s is not %s', (known, official) => {
    expect(isSameName(known, official)).toBe(false);
  });
});

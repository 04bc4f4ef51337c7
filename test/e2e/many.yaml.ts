/** A config of many record sets: zones of a hundred each, whose addresses end in `last`. */
export function many({zones, last = 1, stack = 'acme'}: {zones: number; last?: number; stack?: string}): string {
  const records = Array.from({length: 100}, (_, index) => `            name-${index}: {A: 192.0.2.${last}}`);
  const tree = Array.from({length: zones}, (_, index) => [`        zone-${index}.test:`, '          records:', ...records]);
  return [
    `stack: ${stack}`,
    // Whatever is changed here is meant.
    'settings: {thresholds: {delete: 100%, update: 100%}}',
    'organisations:',
    '  acme:',
    '    products: [dns]',
    '    dns:',
    '      zones:',
    ...tree.flat(),
    '',
  ].join('\n');
}

import {describe, expect, it} from 'vitest';
import {isNamed, isSelector, parseSelector} from '#core/plan/selector.ts';
import {catalogue} from '#schemas/catalogue.ts';

const wrong = (text: string): readonly string[] => {
  const answer = parseSelector(catalogue, text);
  return isSelector(answer) ? [] : [answer.wrong, answer.hint];
};

describe('a selector', () => {
  it.each([
    ['dns.record_set', 'dns.record_set acme:a.test:www:A', true],
    ['dns.*', 'dns.record_set acme:a.test:www:A', true],
    ['dns.*', 'group acme:dns', false],
    ['group acme:ops', 'group acme:ops', true],
    ['group acme:ops', 'group acme:ops2', false],
    ['group acme:o*s', 'group acme:ops', true],
    ['group *:ops', 'group acme/shop:ops', true],
    ['account ANA@acme.test', 'account ana@acme.test', true],
    ['dns.zone acme:a.test', 'dns.zone acme:axtest', false],
    ['dns.record_set acme:*:\\*:A', 'dns.record_set acme:a.test:*:A', true],
    ['dns.record_set acme:*:\\*:A', 'dns.record_set acme:a.test:www:A', false],
    ['* acme:*', 'group acme:ops', true],
  ])('%s: %s is %s', (text, address, isMeant) => {
    const selector = parseSelector(catalogue, text);
    expect(isSelector(selector) && isNamed(selector, address)).toBe(isMeant);
  });

  it.each([
    ['', 'is empty', 'write KIND'],
    ['gruop acme:ops', 'gruop is no kind', 'did you mean group acme:ops?'],
    ['acme/shop', 'acme/shop is no kind', 'write KIND'],
    ['organisation acme:shop', 'is no path of an organisation', 'write *'],
    ['acme shop/...', 'acme is no kind', 'write KIND'],
    ['Acme Hosting/...', 'Acme is no kind', 'write KIND'],
    ['dns.record_set acme:a.test', 'is no address of a dns.record_set', 'write *'],
    ['label:', 'names no label', 'label:team=web'],
    ['label:=web', 'names no label', 'label:team=web'],
  ])('“%s” is none', (text, summary, hint) => {
    const [said, way] = wrong(text);
    expect(said).toContain(summary);
    expect(way).toContain(hint);
  });
});

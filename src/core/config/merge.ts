/** What several places say of one resource, as one body: files add to each other, and a later layer wins. */
import type {Raw} from '#schemas/field.ts';
import {groupBy} from '../export/group-by.ts';
import {
  type Body,
  type Contribution,
  type Declared,
  declaredAddress,
  fieldLink,
  placeOfContribution,
  type Report,
} from './declared.ts';
import type {Shape} from './shape.ts';

export function mergeBodies(declared: Declared, shape: Shape, report: Report): Body {
  const layers = groupBy(declared.contributions, (each) => each.layer.rank);
  return [...layers]
    .sort(([a], [b]) => a - b)
    .map(([, contributions]) => mergeFiles(declared, contributions, shape, report))
    .reduce(layOver);
}

/** What one place says, with what stands beside it. */
export function wholeBody({body, beside}: Contribution): Body {
  return beside ? {...beside, ...body} : body;
}

/** Maps are merged by key; whatever else the upper layer says stands. */
function layOver(lower: Body, upper: Body): Body {
  const merged: {[key: string]: Raw} = {...lower};
  for (const key in upper) {
    const [below, above] = [Object.hasOwn(lower, key) ? lower[key] : undefined, upper[key] as Raw];
    merged[key] = isMap(below) && isMap(above) ? layOver(below, above) : above;
  }
  return merged;
}

function isMap(raw: Raw | undefined): raw is Body {
  return typeof raw === 'object' && !Array.isArray(raw);
}

/** Files of one layer add to each other; the same leaf set twice is an error with both places. */
function mergeFiles(declared: Declared, contributions: readonly Contribution[], shape: Shape, report: Report): Body {
  const body: {[key: string]: Raw} = {};
  const from: {[key: string]: Contribution} = {};
  for (const each of contributions) {
    const whole = wholeBody(each);
    for (const key in whole) {
      if (shape.get(key) !== 'own') continue;
      const first = from[key];
      if (first === undefined) {
        body[key] = whole[key] as Raw;
        from[key] = each;
        continue;
      }
      report({
        severity: 'error',
        code: 'config/set-twice',
        summary: `${key} is set in two places`,
        hint: 'take one of the two out',
        address: declaredAddress(declared),
        at: placeOfContribution(each, fieldLink(each, key)),
        also: [{note: 'first here', at: placeOfContribution(first, fieldLink(first, key))}],
      });
    }
  }
  return body;
}

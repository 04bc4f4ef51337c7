/** Who there is. An account belongs to no organisation. */

import type {Construct} from 'constructs';
import {Account} from 'pltfrms/cdktn';

export function people(scope: Construct) {
  const account = (id: string, name: string, displayName?: string) => new Account(scope, id, {name, displayName});
  return {
    ana: account('ana', 'ana@hostco.test', 'Ana Souza'),
    ben: account('ben', 'ben@hostco.test'),
    fay: account('fay', 'fay@hostco.test'),
    kim: account('kim', 'kim@north.test'),
    lee: account('lee', 'lee@north.test'),
    pat: account('pat', 'pat@south.test'),
    eva: account('eva', 'eva@bakery.test'),
    gus: account('gus', 'gus@garage.test'),
    sam: account('sam', 'sam@school.test'),
    hal: account('hal', 'hal@hotel.test'),
    mia: account('mia', 'mia@museum.test'),
    wim: account('wim', 'wim@winery.test'),
    aud: account('aud', 'aud@audit.test'),
  };
}

export type People = ReturnType<typeof people>;

/** All wrong configs. */
import {ofCode} from './of-code.ts';
import {ofFiles} from './of-files.ts';
import {ofHead} from './of-head.ts';
import {ofLayers} from './of-layers.ts';
import {ofLint} from './of-lint.ts';
import {ofOrganisations} from './of-organisations.ts';
import {ofOwnership} from './of-ownership.ts';
import {ofRecords} from './of-records.ts';
import {ofReferences} from './of-references.ts';
import {ofShape} from './of-shape.ts';
import {ofSize} from './of-size.ts';
import {ofTexts} from './of-texts.ts';
import {ofThresholds} from './of-thresholds.ts';
import {ofTraps} from './of-traps.ts';
import {ofValues} from './of-values.ts';
import {ofVariables} from './of-variables.ts';
import {ofYaml} from './of-yaml.ts';
import {together} from './together.ts';
import type {WrongConfig} from './wrong-config.ts';

export const wrongConfigs: readonly WrongConfig[] = [
  ...ofCode,
  ...ofFiles,
  ...ofYaml,
  ...ofTraps,
  ...ofShape,
  ...ofValues,
  ...ofHead,
  ...ofVariables,
  ...ofLayers,
  ...ofReferences,
  ...ofOrganisations,
  ...ofOwnership,
  ...ofThresholds,
  ...ofLint,
  ...ofTexts,
  ...ofRecords,
  ...ofSize,
  ...together,
];

/** The config of the quickstart, as a user has it after five minutes. */
import {readFileSync} from 'node:fs';

export const quickstart: string = readFileSync(new URL('../../examples/quickstart/pltfrms.yaml', import.meta.url), 'utf8');

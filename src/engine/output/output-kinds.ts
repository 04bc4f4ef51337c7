/** What commands write to files that a user names, and how a file of each kind is recognised, which alone may be overwritten. */

export interface OutputKind {
  readonly name: string;
  /** Matches the head of a file that a command has written. */
  readonly sign: RegExp;
  /** Stands before the text in a file where the text itself cannot be recognised. */
  readonly mark?: string;
}

const kind = (name: string, sign: RegExp, mark?: string): OutputKind => ({name, sign, ...(mark === undefined ? {} : {mark})});

export const OUTPUT_KINDS = {
  plan: kind('a saved plan', /^\{\s*"format":\s*"pltfrms-plan\//),
  json: kind('a JSON answer of pltfrms', /^\{\s*"version": 1,\s*"command": "/),
  sarif: kind('a SARIF file of pltfrms', /^\{\s*"\$schema": "[^"]*sarif[^"]*"[\s\S]*?"driver": \{\s*"name": "pltfrms"/),
  junit: kind('a JUnit file of pltfrms', /^<\?xml [^>]*\?>\s*<testsuites name="pltfrms"/),
  markdown: kind('a markdown file of pltfrms', /^<!-- Written by pltfrms -->\n/, '<!-- Written by pltfrms -->\n'),
  text: kind('a text file of pltfrms', /^# Written by pltfrms\n/, '# Written by pltfrms\n\n'),
  events: kind('a log export', /^\{"id":"[^"]*"[^\n]*"source":"urn:pltfrms:/),
} as const satisfies {readonly [name: string]: OutputKind};

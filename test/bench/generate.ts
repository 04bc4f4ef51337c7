/**
 * Writes a config repository with a given number of resources: a hosting company whose organisations nest, as a directory
 * of YAML. The same number gives the same bytes, and no plan of it has a diagnostic.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** What one organisation comes to, itself and its people among it; the number of resources is a multiple of it. */
const CELL = {accounts: 20, groups: 6, members: 8, grants: 10, zones: 6, recordSets: 18};
const RESOURCES_PER_ORGANISATION =
  2 + CELL.accounts + CELL.groups * (1 + CELL.members) + CELL.grants + CELL.zones * (1 + CELL.recordSets);

/** Organisations directly below one other. */
const FAN_OUT = 8;

/** Writes the config of so many resources below a folder: the tree, the people, and a file for each organisation. */
export function generateStack(folder: string, resources: number): void {
  const organisations = resources / RESOURCES_PER_ORGANISATION;
  if (!Number.isInteger(organisations) || organisations < 1)
    throw new Error(`${resources} is not a multiple of ${RESOURCES_PER_ORGANISATION}, which one organisation comes to`);
  write(folder, 'pltfrms.yaml', tree(organisations));
  write(folder, 'people.yaml', people(organisations));
  for (let each = 0; each < organisations; each++) write(folder, fileOf(each), content(each));
}

/** Changes the value of one record in a generated config; answers how to take the change back. */
export function changeOneRecord(folder: string, resources: number): () => void {
  const path = join(folder, fileOf(resources / RESOURCES_PER_ORGANISATION - 1));
  const before = readFileSync(path, 'utf8');
  const after = before.replace('host-1: { A: 198.51.100.1 }', 'host-1: { A: 198.51.100.99 }');
  if (after === before) throw new Error(`${path} has no record host-1 to change`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

function fileOf(organisation: number): string {
  return `organisations/${nameOf(organisation)}.yaml`;
}

function nameOf(organisation: number): string {
  return organisation === 0 ? 'hosting' : `client-${String(organisation).padStart(3, '0')}`;
}

function pathOf(organisation: number): string {
  return organisation === 0 ? nameOf(0) : `${pathOf(Math.floor((organisation - 1) / FAN_OUT))}/${nameOf(organisation)}`;
}

function personOf(organisation: number, person: number): string {
  return `person-${person % CELL.accounts}@${nameOf(organisation)}.test`;
}

/** The head of the stack, and all organisations with their own fields. */
function tree(organisations: number): string {
  const lines = ['stack: bench', '', 'organisations:'];
  const descend = (each: number, indent: string): void => {
    lines.push(`${indent}${nameOf(each)}:`, `${indent}  display_name: The organisation ${nameOf(each)}`);
    const children = Array.from({length: FAN_OUT}, (_, i) => each * FAN_OUT + 1 + i).filter((child) => child < organisations);
    if (children.length > 0) lines.push(`${indent}  organisations:`);
    for (const child of children) descend(child, `${indent}    `);
  };
  descend(0, '  ');
  return `${lines.join('\n')}\n`;
}

function people(organisations: number): string {
  const lines = ['accounts:'];
  for (let each = 0; each < organisations; each++) {
    for (let person = 0; person < CELL.accounts; person++)
      lines.push(`  - ${personOf(each, person)}: { display_name: Person ${person} of ${nameOf(each)} }`);
  }
  return `${lines.join('\n')}\n`;
}

/** Named after its organisation: a name that stands above as well is a warning where it is referred to. */
function groupOf(organisation: number, group: number): string {
  return `${nameOf(organisation)}-team-${group}`;
}

/** What stands in one organisation, as its owners keep it in a file of their own. */
function content(organisation: number): string {
  return [
    `organisation: ${pathOf(organisation)}`,
    '',
    'products: [dns]',
    '',
    'groups:',
    ...Array.from({length: CELL.groups}, (_, group) => groupLines(organisation, group)).flat(),
    '',
    'access:',
    ...accessLines(organisation),
    '',
    'dns:',
    '  zones:',
    ...Array.from({length: CELL.zones}, (_, zone) => zoneLines(`${nameOf(organisation)}-${zone}.test`, zone)).flat(),
    '',
  ].join('\n');
}

/** The last group has another among its members. */
function groupLines(organisation: number, group: number): readonly string[] {
  const members = Array.from({length: CELL.members}, (_, member) => personOf(organisation, group * 3 + member));
  if (group === CELL.groups - 1) members[0] = `group:${groupOf(organisation, 0)}`;
  return [
    `  ${groupOf(organisation, group)}:`,
    `    description: Team ${group} of ${nameOf(organisation)}`,
    '    members:',
    ...members.map((member, i) => (i === 1 ? `      - ${member}: { maintainer: true }` : `      - ${member}`)),
  ];
}

function accessLines(organisation: number): readonly string[] {
  const person = (number: number): string => personOf(organisation, number);
  const group = (number: number): string => `group:${groupOf(organisation, number)}`;
  return [
    `  owner: [${person(0)}, ${person(1)}]`,
    `  admin: [${group(0)}]`,
    `  editor: [${group(1)}, ${group(2)}]`,
    `  dns.editor: [${group(5)}]`,
    '  viewer:',
    `    - ${group(3)}`,
    `    - ${group(4)}`,
    `    - ${person(17)}`,
    `    - ${person(18)}: { until: 2099-01-01, reason: yearly audit }`,
  ];
}

function zoneLines(zone: string, number: number): readonly string[] {
  const hosts = Array.from({length: 7}, (_, host) => `          host-${host + 1}: { A: 198.51.100.${number * 10 + host + 1} }`);
  return [
    `    ${zone}:`,
    '      default_ttl: 2h',
    '      records:',
    '        "@":',
    '          A: [192.0.2.10, 192.0.2.11]',
    '          AAAA: 2001:db8::10',
    '          MX: [10 mail, 20 mail.backup.example.]',
    '          TXT: v=spf1 mx -all',
    '          CAA: 0 issue letsencrypt.org',
    '        mail: { A: 192.0.2.25, AAAA: "2001:db8::25", ttl: 5m }',
    '        www: { CNAME: "@" }',
    '        api: { A: 192.0.2.80 }',
    '        _dmarc: { TXT: v=DMARC1; p=quarantine }',
    '        _sip._tcp: { SRV: 10 60 5060 sip.partner.test. }',
    ...hosts.map((line) => line.slice(2)),
  ];
}

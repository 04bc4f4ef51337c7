/** The same number of resources in terraform, with its built-in resource that calls nobody: what is measured is terraform itself. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Job, measure} from './measure.ts';
import type {Row} from './report.ts';

/** Half of them users, half of them memberships that refer to a user. */
export const TERRAFORM_RESOURCES = 2000;

const MAIN = `
terraform {
  required_version = ">= 1.4"
}

locals {
  users = toset([for i in range(${TERRAFORM_RESOURCES / 2}) : "user-\${i}"])
}

resource "terraform_data" "user" {
  for_each = local.users
  input    = { name = each.key, display_name = "The user \${each.key}" }
}

resource "terraform_data" "membership" {
  for_each = local.users
  input    = { group = "everybody", member = terraform_data.user[each.key].output.name }
}
`;

/** Once each, without a warm-up: these are minutes, and their noise is seconds. */
export function* terraformRows(folder: string): Iterable<Row> {
  const cwd = join(folder, 'terraform');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'main.tf'), MAIN);
  const row = (name: string, args: readonly string[], says: string): Row => {
    const job: Job = {command: 'terraform', args, cwd, says, mayWarn: true};
    return {size: TERRAFORM_RESOURCES, name: `terraform ${name}`, ...measure(job, 1, 0)};
  };
  yield row('init', ['init', '-no-color', '-input=false'], 'successfully initialized');
  yield row('first plan', ['plan', '-no-color', '-input=false'], `${TERRAFORM_RESOURCES} to add`);
  yield row('apply', ['apply', '-no-color', '-input=false', '-auto-approve'], `${TERRAFORM_RESOURCES} added`);
  yield row('empty plan', ['plan', '-no-color', '-input=false'], 'No changes');
}

/** Undefined when it is not on the PATH. */
export function terraformVersion(): string | undefined {
  const ran = spawnSync('terraform', ['version', '-json'], {encoding: 'utf8'});
  return ran.status === 0 ? (JSON.parse(ran.stdout) as {terraform_version: string}).terraform_version : undefined;
}

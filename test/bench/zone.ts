/**
 * One task in three languages: an organisation with a product, a zone, and record sets in it, each written out as a block
 * of its own. Terraform plans instances of one block faster than blocks, and people write blocks.
 */

/** What stands above the record sets. */
const ABOVE = 3;
const ORGANISATION = 'acme';
const ZONE = 'acme.test';

interface RecordSet {
  readonly name: string;
  readonly value: string;
}

function recordSets(resources: number): readonly RecordSet[] {
  return Array.from({length: resources - ABOVE}, (_, each) => {
    return {name: `host-${each}`, value: `198.51.${Math.floor(each / 250)}.${(each % 250) + 1}`};
  });
}

/** With our provider: each record set refers to its zone, as one would write it. */
export function oursAsHcl(resources: number): string {
  const blocks = recordSets(resources).map(
    ({name, value}) => `
resource "pltfrms_dns_record_set" "${name}" {
  zone   = pltfrms_dns_zone.zone.id
  name   = "${name}"
  type   = "A"
  values = ["${value}"]
}
`,
  );
  return `
terraform {
  required_providers {
    pltfrms = { source = "pltfrms/pltfrms" }
  }
}

provider "pltfrms" {
  stack = "bench"
}

resource "pltfrms_organisation" "organisation" {
  name = "${ORGANISATION}"
}

resource "pltfrms_product" "dns" {
  organisation = pltfrms_organisation.organisation.id
  name         = "dns"
}

resource "pltfrms_dns_zone" "zone" {
  organisation = pltfrms_product.dns.organisation
  name         = "${ZONE}"
}
${blocks.join('')}`;
}

/** With the resource that is built into terraform, and the same references. */
export function builtInAsHcl(resources: number): string {
  const blocks = recordSets(resources).map(
    ({name, value}) => `
resource "terraform_data" "${name}" {
  input = { zone = terraform_data.zone.output.name, name = "${name}", type = "A", values = ["${value}"] }
}
`,
  );
  return `
resource "terraform_data" "organisation" {
  input = { name = "${ORGANISATION}" }
}

resource "terraform_data" "dns" {
  input = { organisation = terraform_data.organisation.output.name, name = "dns" }
}

resource "terraform_data" "zone" {
  input = { organisation = terraform_data.dns.output.organisation, name = "${ZONE}" }
}
${blocks.join('')}`;
}

/** As a config of ours. */
export function oursAsYaml(resources: number): string {
  return `stack: bench

organisations:
  ${ORGANISATION}:
    products: [dns]
    dns:
      zones:
        ${ZONE}:
          records:
${recordSets(resources)
  .map(({name, value}) => `            ${name}: { A: ${value} }\n`)
  .join('')}`;
}

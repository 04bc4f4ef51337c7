/** How names and texts of the catalogue are written in TypeScript. */
import {PROVIDER} from '#engine/terraform/name.ts';

/** `pltfrms_dns_record_set` is DnsRecordSet. */
export function className(type: string): string {
  return pascal(type.slice(PROVIDER.length + 1));
}

/** `default_ttl` is DefaultTtl. */
export function pascal(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `default_ttl` is defaultTtl. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `'acme'` */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

/** A comment above what it is about; nothing where there is nothing to say. */
export function comment(text: string | undefined, indent = ''): string {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `)} */\n` : '';
}

/** What every page of a registry has: a head of its own, and parts with a blank line between them. */
export interface Page {
  readonly title: string;
  /** The group of pages that it stands in. */
  readonly subcategory: string;
  readonly description: string;
  readonly parts: readonly string[];
}

/** The text of a page, in Markdown. */
export function printPage({title, subcategory, description, parts}: Page): string {
  const head = [
    '---',
    `page_title: ${JSON.stringify(title)}`,
    `subcategory: ${JSON.stringify(subcategory)}`,
    'description: |-',
    `  ${description}`,
    '---',
  ];
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

/** A piece of a configuration, or of what is typed. */
export function codeBlock(language: 'terraform' | 'shell' | 'text', code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** Words that readers of YAML take for something else than a text. */

/**
 * Words that other readers take for something else than a text: null, truth values, numbers, dates and times of YAML 1.1 (yaml.org/type)
 * and 1.2 (its core schema), and the merge key.
 */
const OTHERWISE_READ = new RegExp(
  `^(?:${[
    '~?|null|Null|NULL',
    'y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF',
    '[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*',
    '[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*|[-+]?(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*',
    '[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)',
    '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?',
    '=|<<',
  ].join('|')})$`,
);

/** Returns whether a text needs quotes, so that every reader of YAML reads it as a text. */
export function isReadOtherwise(text: string): boolean {
  return OTHERWISE_READ.test(text);
}

/** What types are called on the pages of a registry: `List of String`, `Attributes Set`. */
import type {Attribute} from '../protocol/schema.ts';
import type {Type} from '../protocol/type.ts';

/** The words for a type of value. */
export function typeWords(type: Type): string {
  if (typeof type === 'string') return WORDS[type];
  const [form, of] = type;
  if (form === 'object')
    return `Object of ${Object.entries(of)
      .map(([name, each]) => `\`${name}\` (${typeWords(each)})`)
      .join(', ')}`;
  if (form === 'tuple') return `Tuple of ${of.map(typeWords).join(', ')}`;
  return `${capital(form)} of ${typeWords(of)}`;
}

/** The words for what an attribute holds. */
export function attributeWords({type, nesting}: Attribute): string {
  if (type !== undefined) return typeWords(type);
  return nesting === 'single' ? 'Attributes' : `Attributes ${capital(nesting)}`;
}

const WORDS = {string: 'String', number: 'Number', bool: 'Boolean', dynamic: 'Dynamic'} as const;

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Keeps the pinned actions current, and the packages of a config in TypeScript. */
import type {NewRepository} from '../repository.ts';

export function dependabot({language}: NewRepository): string {
  const ecosystems = ['github-actions', ...(language === 'typescript' ? ['npm'] : [])];
  const updates = ecosystems.map(
    (name) => `  - package-ecosystem: ${name}
    directory: /
    schedule: { interval: weekly }
    cooldown: { default-days: 7 }
`,
  );
  return `version: 2\nupdates:\n${updates.join('')}`;
}

/** Faults that would deceive somebody, or give a stranger's config more than it may have. */
import type {Mutation} from './mutation.ts';

const SECRETS = ['test/unit/src/engine/secrets.test.ts'];

export const trust: readonly Mutation[] = [
  {
    name: 'a lost key is replaced by a new one',
    file: 'src/engine/secret-key.ts',
    from: 'if (!found) throw missingKey(location, expected);',
    to: 'if (!found) return createKey(location);',
    tests: SECRETS,
  },
  {
    name: 'another key than the recorded one is used',
    file: 'src/engine/secret-key.ts',
    from: 'if (found.id !== expected) throw otherKey',
    to: "if (found.id === '') throw otherKey",
    tests: SECRETS,
  },
  {
    name: 'a digest of a secret is not bound to its field',
    file: 'src/engine/secret-digest.ts',
    from: '[store, uid, field, base64(value)]',
    to: '[store, uid, base64(value)]',
    tests: SECRETS,
  },
  {
    name: 'a config that is not trusted reads any environment variable',
    file: 'src/engine/environment-variables.ts',
    from: '!isUntrusted || name.startsWith(VARIABLE_PREFIX) || allowed.has(name)',
    to: "name !== '' || allowed.has(VARIABLE_PREFIX) || isUntrusted",
    tests: ['test/unit/src/engine/environment-variables.test.ts'],
  },
  {
    name: 'characters that nobody can see are shown as they are',
    file: 'schemas/visible.ts',
    from: 'isPartOfEmoji(character, text, offset) ? character : replace(character)',
    to: 'isPartOfEmoji(character, text, offset) ? replace(character) : character',
    tests: ['test/unit/schemas/visible.test.ts'],
  },
  {
    name: 'a code span is closed by what it quotes',
    file: 'src/cli/render/markdown-text.ts',
    from: "'`'.repeat(longestRun(shown) + 1)",
    to: "'`'.repeat(1)",
    tests: ['test/unit/src/cli/render/markdown-text.test.ts'],
  },
  {
    name: 'an argument is read from standard input',
    file: 'src/cli/base-command.ts',
    from: 'arg.ignoreStdin = true;',
    to: 'arg.ignoreStdin = false;',
    tests: ['test/e2e/stdin.test.ts'],
  },
  {
    name: 'a part of a config is planned as the whole',
    file: 'src/engine/config/partial.ts',
    from: 'if (others.length > 0) {',
    to: 'if (others.length < 0) {',
    tests: ['test/e2e/partial-config.test.ts'],
  },
  {
    name: 'a rule that was not evaluated passes in JUnit',
    file: 'src/cli/render/junit.ts',
    from: 'reason === undefined ? passedCase(id) : skippedCase(id, reason)',
    to: "reason === 'never' ? skippedCase(id, reason) : passedCase(id)",
    tests: ['test/unit/src/cli/render/reports.test.ts'],
  },
  {
    name: 'the workflow of init leaves credentials in the checkout',
    file: 'src/engine/init/github/steps.ts',
    from: 'with: { persist-credentials: false }',
    to: 'with: { persist-credentials: true }',
    tests: ['test/workflows/properties.test.ts'],
  },
  {
    name: 'the workflow of init plans a stranger’s change on our runner',
    file: 'src/engine/init/github/pull-request.ts',
    from: 'if: \\${{ ${OWN_BRANCH} }}\n    runs-on: [self-hosted',
    to: 'runs-on: [self-hosted',
    tests: ['test/workflows/properties.test.ts'],
  },
];

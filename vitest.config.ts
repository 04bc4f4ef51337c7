import {defineConfig} from 'vitest/config';

/** What takes long, most of it with Terraform, or by killing processes: `npm run test:long`. */
const LONG = [
  'test/e2e/canaries.test.ts',
  'test/e2e/cdk*.test.ts',
  'test/e2e/crash*.test.ts',
  'test/e2e/forged-plans.test.ts',
  'test/e2e/four-forms.test.ts',
  'test/e2e/full-output.test.ts',
  'test/e2e/kubernetes.test.ts',
  'test/e2e/odd-arguments.test.ts',
  'test/e2e/output-files.test.ts',
  'test/e2e/packed.test.ts',
  'test/e2e/stdin.test.ts',
  'test/e2e/tampering.test.ts',
  'test/e2e/terraform-!(install|protocol).test.ts',
  'test/e2e/writers.test.ts',
  'test/workflows/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Long ones first would be better than by name, and two cores take two at a time.
    maxWorkers: 2,
    projects: [
      {extends: true, test: {name: 'quick', include: ['test/**/*.test.ts'], exclude: LONG}},
      {extends: true, test: {name: 'long', include: LONG}},
    ],
  },
});

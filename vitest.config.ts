import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Long ones first would be better than by name, and two cores take two at a time.
    maxWorkers: 2,
  },
});

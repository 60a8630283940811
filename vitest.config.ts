import { defineConfig } from 'vitest/config'

/** Unit, property and fault tests in plain Node. The end-to-end tests have a runner of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    globalSetup: 'test/support/build-command-line.ts',
    testTimeout: 60_000,
    maxWorkers: 2,
  },
})

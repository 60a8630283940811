import { defineConfig } from 'vitest/config'

/** Unit, property and fault tests in plain Node. The end-to-end tests have a runner of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', 'node_modules/**'],
    globalSetup: 'test/support/build-command-line.ts',
    // A busy machine takes its time; what hangs is still noticed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})

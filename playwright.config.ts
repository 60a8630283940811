import { defineConfig } from '@playwright/test'

/** End-to-end tests drive the real app in a real Electron. One worker: two apps on two cores would wait for each other. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './test/support/ready.ts',
  outputDir: 'out/e2e',
  workers: 1,
  fullyParallel: false,
  // A busy machine takes its time.
  timeout: 360_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
})

import { defineConfig } from 'vitest/config'

// Two at once, also where there are but two processors: many tests wait for other processes, and those that judge time count their own.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 },
})

import { defineConfig } from 'vitest/config'

/** `pages`: every page over handlers, no service needed. `portal`: the running portal at the address in PORTAL. */
export default defineConfig({
  test: {
    fileParallelism: false,
    maxConcurrency: 3,
    projects: [
      {
        extends: true,
        test: { name: 'pages', include: ['e2e/pages/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['e2e/portal/**/*.test.ts', 'e2e/matrix/**/*.test.ts', 'e2e/leaks/**/*.test.ts'],
        },
      },
    ],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})

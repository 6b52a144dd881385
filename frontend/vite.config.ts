import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * The policy under which the portal's origin serves the application; the preview server sends the same,
 * so that a violation shows before anything is deployed.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self' http://localhost:*",
].join('; ')

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // Inlined fonts and images would need data: in more places than the policy allows.
    assetsInlineLimit: 0,
    // Few files: a page is there after a handful of requests, and libraries, which rarely change, are not loaded again.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules/ },
            { name: 'common', test: /\/src\/(?!i18n\/(sv|en)\/)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    // Both of a small machine's processors: nothing else runs meanwhile.
    maxWorkers: 2,
    // What a file leaves behind is cleaned up in the setup; loading everything anew for each takes a third of the work.
    isolate: false,
    testTimeout: 30_000,
    restoreMocks: true,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    server: { deps: { inline: ['@midas-ds/components'] } },
  },
})

import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** Serves the built application under the policy that the portal's origin uses. */
// oxlint-disable-next-line import/no-default-export -- what vitest asks of a global setup
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 } })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port')
  project.provide('origin', `http://localhost:${address.port}`)
  return () => server.close()
}

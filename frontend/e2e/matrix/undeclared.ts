import { randomUUID } from 'node:crypto'
import { send, type Session } from './client'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Where frameworks answer when nobody has told them not to. */
const OF_FRAMEWORKS = [
  '',
  'q',
  'q/',
  'q/arc',
  'q/dev-ui',
  'q/health',
  'q/health/live',
  'q/info',
  'q/metrics',
  'q/openapi',
]
  .concat(['q/swagger-ui', 'openapi', 'swagger-ui', 'health', 'metrics', 'graphql', 'dev', 'application.wadl'])
  .concat(['.env', 'META-INF/MANIFEST.MF', 'index.html'])

/** What a service's own port answers, past the origin, where no document says so. */
export async function answeredByFramework(port: number): Promise<string[]> {
  const answers = await Promise.all(
    OF_FRAMEWORKS.map(async (path) => {
      const { status } = await fetch(`http://127.0.0.1:${port}/${path}`, { redirect: 'manual' })
      return status === 404 || status === 405 ? undefined : `/${path}: ${status}`
    }),
  )
  return answers.filter((answer) => answer !== undefined)
}

/** What is answered by methods that no document has for a path: nothing but that there is no such thing (ASVS 4.1.4). */
export async function answeredBesides(operations: string[], session: Session): Promise<string[]> {
  const known = new Set(operations)
  const paths = [...new Set(operations.map((operation) => operation.split(' ')[1] ?? ''))]
  const undeclared = paths.flatMap((path) =>
    METHODS.map((method) => ({ method, path })).filter(({ method, path: at }) => !known.has(`${method} ${at}`)),
  )
  const answers = await Promise.all(
    undeclared.map(async ({ method, path }) => {
      const asked = {
        method,
        path: path.replaceAll(/\{\w+\}/g, () => randomUUID()),
        body: method === 'GET' ? undefined : {},
      }
      const { status } = await send(asked, session.credentials)
      return status === 404 || status === 405 ? undefined : `${method} ${path}: ${status}`
    }),
  )
  return answers.filter((answer) => answer !== undefined)
}

import { readFileSync } from 'node:fs'

export const SERVICES = ['policy', 'order', 'notification', 'identity'] as const

/** The operations of a service's committed document, such as `GET /order/v1/lines/{id}`. */
export function operationsOf(service: string): string[] {
  return operationsIn(readFileSync(new URL(`../../../${service}-service/openapi.yaml`, import.meta.url), 'utf8'))
}

export function operationsIn(document: string): string[] {
  const paths = /^paths:\n([\s\S]*)/m.exec(document)?.[1] ?? ''
  const operations: string[] = []
  let path = ''
  for (const line of paths.split('\n')) {
    if (/^\S/.test(line)) break
    path = /^ {2}(\/\S+):$/.exec(line)?.[1] ?? path
    const method = /^ {4}(get|put|post|patch|delete|head|options|trace):$/.exec(line)?.[1]
    if (method) operations.push(`${method.toUpperCase()} ${path}`)
  }
  return operations
}

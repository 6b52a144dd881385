// Writes the types of each service's committed OpenAPI document to src/api/generated.
// With --check nothing is written: the run fails when a committed file differs from what would be generated.
import { access, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const check = process.argv.includes('--check')
const services = ['identity', 'policy', 'order', 'notification']
const stale = []

for (const service of services) {
  const document = new URL(`../../${service}-service/openapi.yaml`, import.meta.url)
  const target = new URL(`../src/api/generated/${service}.d.ts`, import.meta.url)
  await access(document).catch(() => {
    throw new Error(`${service}-service has no openapi.yaml; build the service first`)
  })
  const types = `// Generated from ${service}-service/openapi.yaml by "npm run generate"; never edited by hand.\n${astToString(await openapiTS(document))}`
  if (!check) {
    await writeFile(target, types)
  } else if ((await readFile(target, 'utf8')) !== types) {
    stale.push(service)
  }
}

if (stale.length > 0) {
  process.stderr.write(`Types differ from openapi.yaml: ${stale.join(', ')}. Run "npm run generate" and commit.\n`)
  process.exitCode = 1
}

// Writes the types of each service's committed OpenAPI document to src/api/generated.
// With --check nothing is written: the run fails when a committed file differs from what would be generated.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const check = process.argv.includes('--check')
const all = ['identity', 'policy', 'order', 'notification']

const services = all.filter((service) => {
  const described = existsSync(document(service))
  if (!described) process.stderr.write(`${service}-service has no openapi.yaml yet: its types are left as they are.\n`)
  return described
})
const fresh = await Promise.all(services.map(check ? isFresh : write))
const stale = services.filter((_, index) => !fresh[index])
if (stale.length > 0) {
  process.stderr.write(`Types differ from openapi.yaml: ${stale.join(', ')}. Run "npm run generate" and commit.\n`)
  process.exitCode = 1
}

async function isFresh(service) {
  return (await readFile(target(service), 'utf8')) === (await typesOf(service))
}

async function write(service) {
  await writeFile(target(service), await typesOf(service))
  return true
}

async function typesOf(service) {
  const types = await openapiTS(document(service))
  return `// Generated from ${service}-service/openapi.yaml by "npm run generate"; never edited by hand.\n${astToString(types)}`
}

function document(service) {
  return new URL(`../../${service}-service/openapi.yaml`, import.meta.url)
}

function target(service) {
  return new URL(`../src/api/generated/${service}.d.ts`, import.meta.url)
}

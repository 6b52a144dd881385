import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portalOrigin } from '../portal/portal'
import { ask } from './asking'
import { operationsOf, SERVICES } from './documents'
import { isGranted } from './judge'
import { makeWorld } from './makeWorld'
import { CIRCLE, PERSONAS, type Persona } from './personas'
import { questionsOfEvery } from './questions/everyService'
import { identityQuestions } from './questions/identity'
import { maintenanceQuestions } from './questions/maintenance'
import { notificationQuestions } from './questions/notification'
import { organizationQuestions } from './questions/organization'
import { orderQuestions } from './questions/order'
import { policyQuestions } from './questions/policy'
import type { Questions } from './questions/question'
import { readTable, type Row, type Table } from './table'
import { answeredBesides, answeredByFramework } from './undeclared'
import { faultsOf, gaps } from './verdict'
import type { World } from './world'

const AT_LEAST = 10_000
const PATIENCE = 240_000
/** Of the services, counted from the origin's (deploy/local/README.md). */
const PORTS = { identity: 20, policy: 21, order: 22, notification: 23 }

const questions: Record<(typeof SERVICES)[number], Questions> = {
  policy: { ...questionsOfEvery('policy'), ...policyQuestions },
  order: { ...questionsOfEvery('order'), ...orderQuestions },
  notification: { ...questionsOfEvery('notification'), ...notificationQuestions },
  identity: {
    ...questionsOfEvery('identity'),
    ...maintenanceQuestions,
    ...organizationQuestions,
    ...identityQuestions,
  },
}

let world: World
let cells = 0
const began = Date.now()

beforeAll(async () => {
  world = await makeWorld()
}, PATIENCE)
afterAll(() => {
  const seconds = Math.round((Date.now() - began) / 1_000)
  process.stdout.write(`authorization matrix: ${cells} cells of ${PERSONAS.length} personas in ${seconds} s\n`)
})

function read(name: string): string {
  return readFileSync(new URL(`tables/${name}.txt`, import.meta.url), 'utf8')
}

function tableOf(service: string): Table {
  return readTable(read('everyService').replaceAll('{service}', service) + read(service))
}

describe.each(SERVICES)('ASVS 8.2: the operations of %s-service', (service) => {
  const table = tableOf(service)

  it('have each their rows in the table', () => {
    expect(gaps(operationsOf(service), Object.keys(questions[service]), [...table.keys()])).toEqual([])
  })

  it('are all that its paths answer', async () => {
    // One that the document is made to forget is found; nothing else is.
    const forgotten = `GET /${service}/v1/audit-spot-checks`
    const others = operationsOf(service).filter((operation) => operation !== forgotten)
    expect(await answeredBesides(others, world.staff.systemAdministrator)).toEqual([`${forgotten}: 200`])
  })

  it('are all that its own port answers', async () => {
    const port = Number(new URL(portalOrigin()).port) + PORTS[service]
    expect(await answeredByFramework(port)).toEqual([])
    // What tells of it on the management port is found.
    expect(await answeredByFramework(port + 10)).toContain('/q/health: 200')
  })

  it.each(Object.entries(questions[service]))(
    '%s',
    async (operation, question) => {
      const expected = table.get(operation)
      const heard = await ask(world, operation, question, expected)
      cells += heard.length
      expect(faultsOf({ operation, question, heard, expected }, world.subjects)).toEqual([])
    },
    PATIENCE,
  )
})

/** What tells of a protected person outside the circle: work that is done for the person, and the record of it. */
const WORK: Partial<Record<Persona, RegExp>> = {
  approver: /\/order\/v1\/approvals/,
  attester: /\/order\/v1\/approvals/,
  fulfiller: /\/order\/v1\/tasks|\(work in hand\)$/,
  serviceDesk: /\/identity\/v1\/service-desk\//,
  auditor: /\/audit-(searches|exports)$/,
  systemAdministrator: /\/audit-(searches|exports)$|\/approvals\/\{stepId\}\/reassignment$/,
  mailSystem: /\/mail-recipients$/,
}

it('ID-9: outside the circle a protected person is answered like one who does not exist, but for the work', () => {
  const told = SERVICES.flatMap((service) =>
    [...tableOf(service)].flatMap(([operation, rows]) => {
      const { protected: person, unknown } = Object.fromEntries(rows)
      const outside = PERSONAS.filter((persona) => !CIRCLE.includes(persona) && !WORK[persona]?.test(operation))
      return outside
        .filter((persona) => person && isGranted(person.get(persona) ?? '') && !isSame(persona, person, unknown))
        .map((persona) => `${operation}: ${persona} ${person?.get(persona)}`)
    }),
  )
  expect(told).toEqual([])
})

function isSame(persona: Persona, person: Row, unknown: Row | undefined): boolean {
  return unknown !== undefined && person.get(persona) === unknown.get(persona)
}

it(`are at least ${AT_LEAST} cells`, () => {
  expect(cells).toBeGreaterThanOrEqual(AT_LEAST)
})

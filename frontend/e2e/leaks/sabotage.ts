import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { registrationBody } from '../matrix/bodies'
import { send } from '../matrix/client'
import type { World } from '../matrix/world'
import { day } from '../portal/newcomer'
import { portalData } from '../portal/portal'
import { sendEvent, sql } from './backstage'
import { browse } from './browsing'
import type { Evidence } from './evidence'
import type { Trail } from './flows'
import type { Part, Planted } from './planted'

/** What a saboteur has at hand, and adds to. */
export interface Workshop {
  world: World
  people: Record<Part, Planted>
  trail: Trail
  profiles: string[]
  /** Files outside of the portal, to be removed. */
  remains: string[]
  more: Evidence[]
}

/** A leak that is made on purpose, and how the hunt must name it. */
export interface Sabotage {
  carryOut: (workshop: Workshop) => void | Promise<void>
  found: RegExp
}

export const SABOTAGES: Record<string, Sabotage> = {
  'log-line': {
    carryOut: ({ people }) =>
      appendFileSync(
        join(portalData(), 'logs', 'order-service.log'),
        `Order for ${people.ordered.token('familyName').toUpperCase()}\n`,
      ),
    found: /^log logs\/order-service\.log: familyName of ordered, plain$/,
  },
  topic: {
    // Of a type that no service knows: all of them pass it over.
    carryOut: ({ people }) =>
      sendEvent('order.facts', 'sabotage.v1', Buffer.from(people.approved.mail).toString('hex')),
    found: /^topic order\.facts\.records: mail of approved, hex$/,
  },
  'dead-letter': {
    carryOut: ({ people }) => {
      const cause = Buffer.from(`Cannot handle ${people.refused.token('userName')}, sorry`).toString('base64')
      sql(
        'notification',
        `insert into dead_letter (topic, partition, record_offset, event_id, payload, cause)
         values ('sabotage', 0, ${Date.now()}, gen_random_uuid(), '', '${cause}')`,
      )
    },
    found: /^database notification\/dead_letter\.cause: userName of refused, base64$/,
  },
  mail: {
    carryOut: ({ people }) => {
      const body = Buffer.from(`Hej! ${'Det gäller '.repeat(9)}${people.carried.token('givenName')}.`).toString(
        'base64',
      )
      const lines = body.replaceAll(/.{60}/g, '$&\r\n')
      const head = 'To: anna@region.example\r\nSubject: Ett ärende\r\nContent-Transfer-Encoding: base64'
      writeFileSync(join(portalData(), 'mail', `0000000000001-${randomUUID()}.eml`), `${head}\r\n\r\n${lines}\r\n`)
    },
    found: /^mail mail\/\S+\.eml: givenName of carried, base64$/,
  },
  row: {
    carryOut: ({ world, people }) => {
      const hash = createHash('sha256').update(people.asked.number).digest('hex')
      sql('order', `update resource set retirement_reason = '${hash}' where id = '${world.things['retiredResource']}'`)
    },
    found: /^database order\/resource\.retirement_reason: number of asked, sha256$/,
  },
  header: {
    carryOut: ({ people, more }) => {
      const bytes = Buffer.from(JSON.stringify({ link: `</people?name=${people.fetched.token('familyName')}>` }))
      more.push({ place: 'answer', where: 'GET /identity/v1/units', who: 'stranger', bytes })
    },
    found: /^answer GET \/identity\/v1\/units to stranger: familyName of fetched, plain$/,
  },
  'error-text': {
    carryOut: async ({ world, people, trail }) => {
      forgetMark(trail, 'lent')
      const { systemAdministrator } = world.staff
      const { givenName } = people.lent
      const namesake = { givenName, familyName: people.lent.token('familyName'), confirmedNew: false, to: day(-1) }
      const body = { ...registrationBody(world, false), ...namesake }
      await send({ method: 'POST', path: '/identity/v1/registrations', body }, systemAdministrator.credentials)
    },
    found: /^answer POST \/identity\/v1\/registrations to systemAdministrator: id of lent, plain$/,
  },
  list: {
    carryOut: async ({ world, people, trail }) => {
      forgetMark(trail, 'called')
      const body = { scope: 'all', state: null, text: people.called.token('familyName') }
      await send({ method: 'POST', path: '/identity/v1/identities/searches', body }, world.staff.auditor.credentials)
    },
    found: /^answer POST \/identity\/v1\/identities\/searches to auditor: givenName of called, plain$/,
  },
  'metric-label': {
    carryOut: ({ people, more }) => {
      const bytes = Buffer.from(`http_server_requests_seconds_count{user="${people.blocked.token('userName')}"} 1.0\n`)
      more.push({ place: 'metrics', where: 'order', bytes })
    },
    found: /^metrics order: userName of blocked, plain$/,
  },
  'browser-storage': {
    carryOut: async ({ world, people, profiles }) => {
      const name = people.unblocked.token('familyName')
      const keep = (page: { evaluate: (work: (name: string) => void, name: string) => Promise<void> }) =>
        page.evaluate((value) => localStorage.setItem('portal.latest', value), name)
      profiles.push(await browse(world.players.manager, ['/'], keep))
    },
    found: /^browser \S*Local Storage\S*: familyName of unblocked, (plain|UTF-16)$/,
  },
  'browser-address': {
    carryOut: async ({ world, people, profiles }) => {
      profiles.push(await browse(world.players.manager, [`/staff?text=${people.signedIn.token('givenName')}`]))
    },
    found: /^browser \S*History\S*: givenName of signedIn, plain$/,
  },
  'left-behind': {
    carryOut: ({ people, remains }) => {
      const folder = join(tmpdir(), 'uploads')
      const file = join(folder, randomUUID())
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, `hsaIdentity: ${people.owner.hsaId}\n`)
      remains.push(file)
    },
    found: /^file temporary\/uploads\/\S+: hsaId of owner, plain$/,
  },
}

/** As if the mark had got lost in the data. */
function forgetMark({ identities }: Trail, part: Part): void {
  sql('identity', `update identity set protected_identity = false where id = '${identities[part]}'`)
}

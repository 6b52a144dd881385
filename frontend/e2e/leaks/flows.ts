import { lineBody, registrationBody, resourceBody } from '../matrix/bodies'
import { cardOf, issueCard, signIn } from '../matrix/cards'
import { refusedYet, type Session } from '../matrix/client'
import { openInHand, passwordOf, sendOrder, taskOf } from '../matrix/orders'
import { LINES, type Item, type LineName, type Page, type World } from '../matrix/world'
import { day } from '../portal/newcomer'
import { eventually } from '../portal/portal'
import { KNOWN, type Part, type Planted } from './planted'
import type { Recorder } from './recorder'

const REASON = { reason: 'Jakten prövar' }
const SERVICES = ['identity', 'policy', 'order', 'notification']

/** What has been made of each of the people. */
export interface Trail {
  identities: Record<string, string>
  engagements: Record<string, string>
  lines: Partial<Record<Part, Record<LineName, string>>>
  steps: Partial<Record<Part, Record<LineName, string>>>
}

interface Person {
  id: string
  engagements: { id: string }[]
}

/** Does everything that entitled people do, to people who are protected; before the mark of one of them has come. */
export class Flows {
  readonly trail: Trail = { identities: {}, engagements: {}, lines: {}, steps: {} }
  readonly #world: World
  readonly #people: Record<Part, Planted>
  readonly #recorder: Recorder

  constructor(world: World, people: Record<Part, Planted>, recorder: Recorder) {
    this.#world = world
    this.#people = people
    this.#recorder = recorder
  }

  async carryOut(): Promise<void> {
    await Promise.all(KNOWN.map((part) => this.#find(part)))
    await Promise.all([...KNOWN.filter((part) => part !== 'faulty').map((part) => this.#order(part)), this.#register()])
    await Promise.all([
      this.#decide('approved', { decision: 'APPROVED' }),
      this.#decide('refused', {
        decision: 'REJECTED',
        reason: `Behövs inte för ${this.#people.refused.token('words')}`,
      }),
      this.#talk(),
      this.#fulfil(),
      this.#call(),
      this.#block(),
      this.#signOneIn(),
      this.#fetch('fetched', 'manager'),
      this.#fetch('lent', 'delegate'),
      this.#lend(),
      this.#makeOrderer(),
      this.#own(),
    ])
    await Promise.all(SERVICES.map((service) => this.#audit(service)))
  }

  get #manager(): Session {
    return this.#world.players.manager
  }

  async #find(part: Part): Promise<void> {
    const body = { scope: 'my-staff', state: null, text: this.#people[part].token('familyName') }
    const id = await eventually(`${part} to be found`, async () => {
      const { items } = await this.#manager.post<Page<Item>>('/identity/v1/identities/searches', body)
      return items[0]?.id
    })
    if (part !== 'late') await this.#manager.post(`/identity/v1/identities/${id}/disclosures`, REASON)
    const { engagements } = await this.#manager.get<Person>(`/identity/v1/identities/${id}`)
    this.trail.identities[part] = id
    this.trail.engagements[part] = engagements[0]?.id ?? ''
    await this.#manager.get(`/identity/v1/identities/${id}/assignments`)
  }

  #line(part: Part, resource: string): object {
    return lineBody(this.#id(part), this.trail.engagements[part] ?? '', resource)
  }

  #id(part: Part): string {
    return this.trail.identities[part] ?? ''
  }

  async #order(part: Part): Promise<void> {
    const { resources } = this.#world
    const lines = [resources.owned, resources.paid, resources.carried].map((resource) => this.#line(part, resource))
    const { views } = await sendOrder(this.#manager, lines)
    const named = (view: (typeof views)[number]) =>
      LINES.find((name) => resources[name] === view.line.resourceId) ?? 'owned'
    this.trail.lines[part] = record(views.map((view) => [named(view), view.line.id]))
    this.trail.steps[part] = record(
      views.map((view) => [named(view), view.steps.find(({ state }) => state === 'AWAITS')?.id ?? '']),
    )
    await this.#manager.post('/order/v1/orders', { lines: [this.#line(part, resources.asked)] })
  }

  async #decide(part: Part, decision: object): Promise<void> {
    const steps = this.trail.steps[part]
    const { approver, attester } = this.#world.players
    await Promise.all([
      approver.post(`/order/v1/approvals/${steps?.owned}/decision`, decision),
      attester.post(`/order/v1/approvals/${steps?.paid}/decision`, decision),
    ])
  }

  async #talk(): Promise<void> {
    const { approver } = this.#world.players
    const text = `Gäller det ${this.#people.asked.token('words')}?`
    await approver.post(`/order/v1/approvals/${this.trail.steps.asked?.owned}/question`, { text: 'Varför behövs det?' })
    await this.#manager.post(`/order/v1/lines/${this.trail.lines.asked?.owned}/answer`, { text })
    await this.#manager.post(`/order/v1/lines/${this.trail.lines.asked?.owned}/reminder`).catch(refusedYet)
  }

  async #fulfil(): Promise<void> {
    const { fulfiller } = this.#world.staff
    const task = await taskOf(this.#world, this.trail.lines.carried?.carried ?? '')
    const { identityId } = await fulfiller.get<{ identityId: string }>('/identity/v1/session')
    await fulfiller.post(`/order/v1/tasks/${task}/assignment`, { assigneeId: identityId })
    await openInHand(fulfiller, this.#id('carried'))
    await fulfiller.post(`/order/v1/tasks/${task}/message`, { text: `Om ${this.#people.carried.token('words')}` })
    await fulfiller.post(`/order/v1/tasks/${task}/completion`, { fields: null, text: 'Klart' })
  }

  async #call(): Promise<void> {
    const desk = this.#world.staff.serviceDesk
    const { number } = this.#people.called
    await desk.post('/identity/v1/service-desk/searches', { personalNumber: number, ...REASON })
    const identityId = this.#id('called')
    const checked = ['PERSONAL_NUMBER', 'SITHS_CARD', 'MANAGER_NAME']
    const check = await desk.post<Item>('/identity/v1/service-desk/checks', {
      identityId,
      callerId: identityId,
      checked,
    })
    await eventually('a reset', () =>
      desk
        .post('/notification/v1/password-resets', { checkId: check.id })
        .then(() => true)
        .catch(refusedYet),
    )
  }

  async #block(): Promise<void> {
    const block = (part: Part) =>
      this.#manager.post<Item>('/identity/v1/blocks', {
        identityId: this.#id(part),
        reason: `Kortet är borta, ${this.#people[part].token('words')}`,
      })
    await block('blocked')
    const { id } = await block('unblocked')
    await this.#manager.post(`/identity/v1/blocks/${id}/lift-proposal`, REASON)
    await this.#world.players.delegate
      .post(`/identity/v1/blocks/${id}/lift-confirmation`, REASON)
      .catch(() => undefined)
  }

  /** Somebody protected uses the portal like everybody else. */
  async #signOneIn(): Promise<void> {
    const planted = this.#people.signedIn
    const own = await signIn(issueCard(planted.givenName, planted.hsaId, 3))
    this.#recorder.knows('signedIn', own.credentials)
    const identityId = this.#id('signedIn')
    const { asked, wished } = this.#world.resources
    await Promise.all([
      ...SERVICES.map((service) => own.post(`/${service}/v1/data-extracts`, { identityId })),
      ...[`/identity/v1/identities/${identityId}`, '/identity/v1/disclosures', '/order/v1/recipients?limit=100'].map(
        (path) => own.get(path),
      ),
      sendOrder(
        own,
        [asked, wished].map((resource) => this.#line('signedIn', resource)),
      ),
    ])
  }

  async #fetch(part: Part, who: 'manager' | 'delegate'): Promise<void> {
    const id = await passwordOf(this.#world, this.#id(part))
    const path = `/notification/v1/passwords/${id}/fetching`
    await eventually(`${who} to fetch a password`, () =>
      this.#world.players[who]
        .post(path)
        .then(() => true)
        .catch(refusedYet),
    )
  }

  async #lend(): Promise<void> {
    const body = { delegateId: this.#id('delegate'), from: day(0), to: day(20), protectedIncluded: true }
    await this.#manager.post('/identity/v1/delegations', body)
    await this.#manager.get('/identity/v1/delegations?limit=100')
  }

  async #makeOrderer(): Promise<void> {
    const { things, units } = this.#world
    const role = await eventually('the role of orderers', async () => things['ordererRole'])
    await sendOrder(this.#manager, [
      { ...this.#line('orderer', role), form: [{ name: 'units', values: [units.north] }] },
    ])
  }

  /** Somebody protected decides about what others want. */
  async #own(): Promise<void> {
    const { cast, staff, players, identities, engagements } = this.#world
    const ordering = { orderableBy: ['MANAGER', 'SELF'], approvals: ['RESOURCE_OWNER'], ownerIds: [this.#id('owner')] }
    const body = resourceBody(this.#world, `jakt-${cast.run}`, ordering)
    const { id } = await staff.systemAdministrator.post<Item>('/order/v1/resources', body)
    const { views } = await sendOrder(players.colleague, [lineBody(identities.colleague, engagements.colleague, id)])
    await players.colleague.get(`/order/v1/lines/${views[0]?.line.id}`)
    await players.manager.get(`/order/v1/lines/${views[0]?.line.id}`)
  }

  async #register(): Promise<void> {
    const planted = this.#people.registered
    const made = await this.#manager.post<Item & { identityId: string }>('/identity/v1/registrations', {
      ...registrationBody(this.#world, true),
      givenName: planted.givenName,
      familyName: planted.token('familyName'),
      personalNumber: planted.number,
      mail: planted.mail,
      title: planted.title,
    })
    this.trail.identities['registered'] = made.identityId
    await this.#manager.post(`/identity/v1/registrations/${made.id}/extension`, { to: day(40) }).catch(refusedYet)
  }

  async #audit(service: string): Promise<void> {
    const auditor = await signIn(cardOf('ingvar'))
    this.#recorder.knows('auditor', auditor.credentials)
    const subjectId = this.#id('carried')
    await auditor.post(`/${service}/v1/audit-searches`, { filter: { subjectId }, limit: 100, before: null })
    const path = `/${service}/v1/audit-exports`
    await auditor.post(path, { filter: {} }).catch((failure: unknown) => {
      // An export is not JSON.
      if (!(failure instanceof SyntaxError)) throw failure
    })
  }
}

function record(entries: [LineName, string][]): Record<LineName, string> {
  return Object.fromEntries(entries) as Record<LineName, string>
}

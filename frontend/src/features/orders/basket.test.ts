import { describe, expect, it } from 'vitest'
import { resources } from '../../test/fixtures/catalogue'
import { account, cecilia, combine, lifecare, openLine } from '../../test/fixtures/ids'
import { recipients } from '../../test/fixtures/orders'
import {
  groupsOf,
  isAlike,
  withChange,
  withoutRecipient,
  withRecipient,
  withResource,
  withSameAs,
  wishesOf,
} from './basket'
import type { DraftLine, Recipient } from './queries'

const held = { lineId: openLine, level: null, to: null }
const nothingHeld = () => undefined
const everybodyHas = () => held
const ceciliaHas = ({ identityId }: Recipient) => (identityId === cecilia ? held : undefined)
const byPolicy = () => ({ lineId: null, level: null, to: null })
const remembered = [{ name: 'titleForLifecare', values: ['nurse'] }]

function resourceOf(id: string) {
  const found = resources.find((resource) => resource.id === id)
  if (!found) throw new Error('No such resource among the fixtures')
  return found
}

function wishFor(people: readonly Recipient[], resourceId = lifecare): DraftLine[] {
  return withResource([], { resource: resourceOf(resourceId), recipients: people, heldBy: nothingHeld, remembered })
}

describe('OR-2: the basket', () => {
  it('gets a line for each person, with what the sender wrote last (OR-4)', () => {
    const lines = wishFor(recipients)
    expect(lines.map(({ engagementId }) => engagementId)).toEqual(recipients.map(({ engagementId }) => engagementId))
    expect(lines.every(({ form }) => form?.[0]?.values[0] === 'nurse')).toBe(true)
  })

  it('leaves out those who have it already', () => {
    const lines = withResource([], { resource: resourceOf(lifecare), recipients, heldBy: ceciliaHas, remembered })
    expect(lines.map(({ recipientId }) => recipientId)).not.toContain(cecilia)
    expect(lines).toHaveLength(recipients.length - 1)
  })

  it('takes it for a change when everybody has it', () => {
    const lines = withResource([], { resource: resourceOf(lifecare), recipients, heldBy: everybodyHas, remembered })
    expect(new Set(lines.map(({ action, targetLineId }) => `${action} ${targetLineId}`))).toEqual(
      new Set([`CHANGE ${openLine}`]),
    )
  })

  it('takes an exception from what a policy gives (OR-8)', () => {
    const lines = withResource([], { resource: resourceOf(combine), recipients, heldBy: byPolicy, remembered })
    expect(new Set(lines.map(({ action, targetLineId }) => `${action} ${targetLineId}`))).toEqual(
      new Set(['WITHHOLD null']),
    )
  })

  it('asks an inquiry as often as one likes (OR-9)', () => {
    const inquiry = { ...resourceOf(combine), kind: 'INQUIRY' as const }
    const lines = withResource([], { resource: inquiry, recipients, heldBy: nothingHeld, remembered })
    expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(['INQUIRE']))
    expect(groupsOf(lines).every(({ isNew }) => isNew)).toBe(true)
  })

  it('gives somebody added later what the others get, but certifies nothing of them (OR-6)', () => {
    const [one, other] = recipients
    if (!one || !other) throw new Error('Two recipients are needed')
    const certified = withChange(
      wishFor([one], combine),
      wishFor([one], combine),
      { to: '2027-01-31', certified: ['Riktlinje 2.0'] },
      resourceOf(combine),
    )
    const added = withRecipient(certified, other, resources, nothingHeld)
    expect(added.map(({ to, certified: what }) => [to, what])).toEqual([
      ['2027-01-31', ['Riktlinje 2.0']],
      ['2027-01-31', []],
    ])
    expect(isAlike(added)).toBe(false)
    expect(withoutRecipient(added, one.engagementId)).toHaveLength(1)
  })

  it('answers for many lines in one go, and drops answers that are not asked for any more (OR-3)', () => {
    const lines = wishFor(recipients)
    const expert = [
      { name: 'expertUser', values: ['true'] },
      { name: 'expertMail', values: ['a@b.test'] },
    ]
    const answered = withChange(lines, lines, { form: expert }, resourceOf(lifecare))
    expect(isAlike(answered)).toBe(true)
    const taken = withChange(
      answered,
      answered,
      { form: [{ name: 'expertUser', values: ['false'] }, ...expert.slice(1)] },
      resourceOf(lifecare),
    )
    expect(taken.every(({ form }) => form?.length === 1)).toBe(true)
    expect(groupsOf(taken)).toHaveLength(1)
  })

  it('gets what a colleague has for those who lack it, at the level that the colleague has (OR-4)', () => {
    const given = [
      { resourceId: combine, level: null },
      { resourceId: account, level: 'STANDARD' },
      { resourceId: 'not-in-the-catalogue', level: null },
    ]
    const people = { resources, recipients, heldBy: ceciliaHas, remembered }
    const lines = withSameAs(wishFor(recipients.slice(0, 1), combine), given, people)
    expect(lines.every(({ action, recipientId }) => action === 'NEW' && recipientId !== cecilia)).toBe(true)
    expect(lines.filter(({ resourceId }) => resourceId === combine)).toHaveLength(recipients.length - 1)
    expect(lines.flatMap(({ resourceId, level }) => (resourceId === account ? [level] : []))).toEqual([
      'STANDARD',
      'STANDARD',
    ])
  })

  it('gets what a template holds, whose answers go before what was written last (OR-4)', () => {
    const people = { resources, recipients, heldBy: nothingHeld, remembered }
    const assistant = [{ name: 'titleForLifecare', values: ['assistant'] }]
    const lines = withSameAs([], [{ resourceId: lifecare, level: null, form: assistant }], people)
    expect(lines.map(({ form }) => form)).toEqual(recipients.map(() => assistant))
  })

  it('answers nothing that is not asked for (OR-3)', () => {
    const resource = structuredClone(resourceOf(lifecare))
    for (const field of resource.ordering.form) field.remembered = true
    const mail = { name: 'expertMail', values: ['expert@example.org'] }
    const expert = { name: 'expertUser', values: ['true'] }
    const answers = (written: typeof remembered) =>
      withResource([], { resource, recipients, heldBy: nothingHeld, remembered: written })[0]?.form
    expect(answers([mail])).toEqual([])
    expect(answers([expert, mail])).toEqual([expert, mail])
  })

  it('is kept as a template without saying for whom, and without what is only changed (OR-4)', () => {
    const changed = withResource([], { resource: resourceOf(account), recipients, heldBy: everybodyHas, remembered })
    expect(wishesOf([...changed, ...wishFor(recipients)])).toEqual([
      { resourceId: lifecare, level: null, form: remembered },
    ])
  })
})

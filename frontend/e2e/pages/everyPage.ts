import type { Page } from 'playwright-core'
import type { Session } from '../../src/auth/session'
import {
  appliedImport,
  attestList,
  basePolicy,
  activeLine,
  bengt,
  draftOrder,
  draftPolicy,
  heldImport,
  lifecare,
  newTask,
  openLine,
  protectedPerson,
  sentOrder,
  waitingPassword,
  ward,
} from '../../src/test/fixtures/ids'
import { spotCheck } from '../../src/test/fixtures/audit'
import { annasSession } from '../../src/test/fixtures/people'
import type { Handler } from '../../src/test/handlers/handler'

import {
  approveSelected,
  changeTemplate,
  chooseThree,
  fetchAndReveal,
  inquire,
  nobodyRegistered,
  openActivation,
  openAuditRow,
  ordersAway,
  verifyLogs,
  openExtension,
  openProfileMenu,
  pickColleague,
  pickTemplate,
  previewImport,
  registerSomebodyAlike,
  reviewOrder,
  saveAsTemplate,
  saveWithoutOptions,
  tryRegistering,
  tryDrawing,
  tryReviewing,
  tryReviewingRow,
  trySaving,
  writeLevels,
} from './acts'

export interface Scene {
  name: string
  address: string
  session?: Session | null
  /** Answers that differ from those of a portal where all is well. */
  handlers?: Handler[]
  /** What to do once the page is there, before it is looked at. */
  act?: (page: Page) => Promise<unknown>
}

/** Every page, and the states of it that look different. */
export const scenes: Scene[] = [
  { name: 'signed-out', address: '/passwords', session: null },
  { name: 'not-found', address: '/no-such-page' },
  { name: 'start', address: '/' },
  { name: 'start-employee', address: '/', session: { ...annasSession, roles: [] } },
  { name: 'menu', address: '/', act: openProfileMenu },
  { name: 'staff', address: '/staff' },
  { name: 'person', address: `/people/${bengt}` },
  { name: 'person-protected', address: `/people/${protectedPerson}` },
  { name: 'profile', address: '/profile' },
  { name: 'registrations', address: '/registrations' },
  { name: 'registrations-none', address: '/registrations', handlers: [nobodyRegistered()] },
  { name: 'registration-new', address: '/registrations/new', act: tryRegistering },
  { name: 'registration-alike', address: '/registrations/new', act: registerSomebodyAlike },
  { name: 'passwords', address: '/passwords' },
  { name: 'password', address: `/passwords/${waitingPassword}` },
  { name: 'password-fetched', address: `/passwords/${waitingPassword}`, act: fetchAndReveal },
  {
    name: 'password-low-assurance',
    address: `/passwords/${waitingPassword}`,
    session: { ...annasSession, assuranceLevel: 2 },
  },
  { name: 'order', address: '/order', act: chooseThree },
  { name: 'order-inquiry', address: '/order', act: inquire },
  { name: 'order-colleague', address: '/order', act: pickColleague },
  { name: 'order-templates', address: '/order', act: pickTemplate },
  { name: 'order-template-change', address: '/order', act: changeTemplate },
  { name: 'order-template-new', address: '/order', act: saveAsTemplate },
  { name: 'order-faults', address: `/order?draft=${draftOrder}`, act: tryReviewing },
  { name: 'order-review', address: '/order', act: reviewOrder },
  { name: 'orders', address: '/orders' },
  { name: 'orders-drafts', address: '/orders?kind=drafts' },
  { name: 'order-receipt', address: `/orders/${sentOrder}?sent=true` },
  { name: 'line', address: `/lines/${openLine}` },
  { name: 'line-extension', address: `/lines/${activeLine}`, act: openExtension },
  { name: 'approvals', address: '/approvals', act: approveSelected },
  { name: 'attestations', address: '/attestations' },
  {
    name: 'stuck',
    address: '/approvals/stuck',
    session: { ...annasSession, roles: ['SYSTEM_ADMINISTRATOR'] },
  },
  { name: 'tasks', address: '/tasks' },
  { name: 'task', address: `/tasks/${newTask}` },
  { name: 'catalogue', address: '/catalogue' },
  { name: 'catalogue-import', address: '/catalogue', act: (page) => previewImport(page, 'version: 1') },
  { name: 'catalogue-import-faults', address: '/catalogue', act: (page) => previewImport(page, 'faulty') },
  { name: 'resource', address: `/catalogue/${lifecare}` },
  { name: 'resource-edit', address: `/catalogue/${lifecare}/edit` },
  { name: 'resource-edit-faults', address: `/catalogue/${lifecare}/edit`, act: saveWithoutOptions },
  { name: 'resource-new', address: '/catalogue/new', act: writeLevels },
  { name: 'attest-lists', address: '/attest-lists' },
  { name: 'attest-list', address: `/attest-lists/${attestList}` },
  { name: 'policies', address: '/policies' },
  { name: 'policy', address: `/policies/${basePolicy}` },
  { name: 'policy-activation', address: `/policies/${draftPolicy}`, act: openActivation },
  { name: 'policy-new', address: '/policies/new', act: trySaving },
  { name: 'policy-edit', address: `/policies/${basePolicy}/edit` },
  { name: 'imports', address: '/imports' },
  { name: 'import-applied', address: `/imports/${appliedImport}` },
  { name: 'import-held', address: `/imports/${heldImport}` },
  { name: 'findings', address: '/findings' },
  { name: 'audit', address: '/audit', act: verifyLogs },
  { name: 'audit-away', address: '/audit', handlers: [ordersAway()] },
  { name: 'audit-details', address: '/audit', act: openAuditRow },
  { name: 'spot-checks', address: '/audit/spot-checks', act: tryDrawing },
  { name: 'spot-check', address: `/audit/spot-checks/notification/${spotCheck.id}` },
  { name: 'spot-check-review', address: `/audit/spot-checks/notification/${spotCheck.id}`, act: tryReviewingRow },
  { name: 'organization', address: `/organization?unit=${ward}` },
]

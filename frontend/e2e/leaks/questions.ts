import { ask } from '../matrix/asking'
import { SERVICES } from '../matrix/documents'
import { questionsOfEvery } from '../matrix/questions/everyService'
import { identityQuestions } from '../matrix/questions/identity'
import { maintenanceQuestions } from '../matrix/questions/maintenance'
import { notificationQuestions } from '../matrix/questions/notification'
import { orderQuestions } from '../matrix/questions/order'
import { policyQuestions } from '../matrix/questions/policy'
import type { Questions } from '../matrix/questions/question'
import type { World } from '../matrix/world'

/** What changes nothing, or only leaves a record. */
const READING = /^GET |searches|\/identities\/names|\/audit-exports/

/** Whoever signs out cannot be asked, or look at a page, any more. */
const SIGNING_OUT = /^DELETE .*\/sessions?$/

/** Puts the matrix's questions to each of its personas: those that only read, or all. */
export async function askEverybody(world: World, isWhole: boolean): Promise<void> {
  const questions: Questions = {
    ...(Object.assign({}, ...SERVICES.map(questionsOfEvery)) as Questions),
    ...policyQuestions,
    ...orderQuestions,
    ...notificationQuestions,
    ...identityQuestions,
    ...maintenanceQuestions,
  }
  for (const [operation, question] of Object.entries(questions)) {
    // One after the other, as the matrix does: some end what others ask about.
    // oxlint-disable-next-line no-await-in-loop
    if ((isWhole && !SIGNING_OUT.test(operation)) || READING.test(operation)) await ask(world, operation, question)
  }
}

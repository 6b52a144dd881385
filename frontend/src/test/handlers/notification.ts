import type { paths } from '../../api/generated/notification'
import { passwords, shownPassword } from '../fixtures/passwords'
import { handlersOf, ok, pageOf, refusal, type Handler } from './handler'

export const notificationHandler = handlersOf<paths>()

export function notificationHandlers(): Handler[] {
  return [
    notificationHandler('get', '/notification/v1/passwords', ({ query }) => ok(pageOf(passwords, query))),
    notificationHandler('get', '/notification/v1/passwords/{id}', ({ params }) => {
      const password = passwords.find((one) => one.id === params['id'])
      return password ? ok(password) : refusal(404, 'not-found')
    }),
    notificationHandler('post', '/notification/v1/password-resets', () =>
      ok({ userName: 'cecca7', password: shownPassword, mustChange: true }, { 'Cache-Control': 'no-store' }),
    ),
    notificationHandler('post', '/notification/v1/passwords/{id}/fetching', () =>
      ok({ userName: 'cecca7', password: shownPassword, mustChange: true }, { 'Cache-Control': 'no-store' }),
    ),
  ]
}

import { about, inList, type Questions } from './question'

export const notificationQuestions: Questions = {
  'GET /notification/v1/audit-anchors': inList({ query: 'service=identity&limit=5' }),
  'GET /notification/v1/messages': inList({ query: 'limit=200' }),
  'GET /notification/v1/passwords': inList({ query: 'limit=100' }),
  'GET /notification/v1/passwords/{id}': about('path', ({ password }) => ({ params: { id: password } })),
  'POST /notification/v1/passwords/{id}/fetching': about('path', ({ password }) => ({ params: { id: password } })),
  // No check of a caller has such an id: who may, is told of that.
  'POST /notification/v1/password-resets': about('body', ({ identity }) => ({ body: { checkId: identity } })),
}

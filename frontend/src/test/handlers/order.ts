import type { paths } from '../../api/generated/order'
import { resources } from '../fixtures/access'
import { handlersOf, ok, pageOf, type Handler } from './handler'

export const orderHandler = handlersOf<paths>()

export function orderHandlers(): Handler[] {
  return [orderHandler('get', '/order/v1/resources', ({ query }) => ok(pageOf(resources, query)))]
}

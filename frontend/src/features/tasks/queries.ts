import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type Task = Schemas['TaskView']
export type TaskState = Schemas['TaskState']
export type Completion = Schemas['CompletionBody']

type ListQuery = NonNullable<paths['/order/v1/tasks']['get']['parameters']['query']>

export function tasksQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['tasks', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/tasks', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: ['tasks', id],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/tasks/{id}', { params: { path: { id } }, signal })),
  })
}

/** The viewer takes it on. */
export function takeTask(id: string): Promise<Task> {
  return answer(
    orderService.POST('/order/v1/tasks/{id}/assignment', { params: { path: { id } }, body: { assigneeId: null } }),
  )
}

export function writeMessage(id: string, text: string): Promise<Task> {
  return answer(orderService.POST('/order/v1/tasks/{id}/message', { params: { path: { id } }, body: { text } }))
}

export function completeTask(id: string, body: Completion): Promise<Task> {
  return answer(orderService.POST('/order/v1/tasks/{id}/completion', { params: { path: { id } }, body }))
}

import type { components, paths } from '../../api/generated/order'
import { anna } from '../fixtures/ids'
import { tasks } from '../fixtures/tasks'
import { handlersOf, ok, pageOf, refusal, type Asked, type Handler } from './handler'

type Task = components['schemas']['TaskView']

const taskHandler = handlersOf<paths>()

/** The tasks in the viewer's queues, which remember what is done to them. */
export function taskHandlers(): Handler[] {
  const known = new Map(tasks.map((task) => [task.id, task]))

  const changed = ({ params }: Asked, change: Partial<Task>) => {
    const task = known.get(params['id'] ?? '')
    if (!task) return refusal(404, 'not-found')
    known.set(task.id, { ...task, ...change })
    return ok({ ...task, ...change })
  }

  return [
    taskHandler('get', '/order/v1/tasks', ({ query }) => {
      const states = query.getAll('state')
      return ok(
        pageOf(
          [...known.values()].filter(({ state }) => states.includes(state)),
          query,
        ),
      )
    }),
    taskHandler('get', '/order/v1/tasks/{id}', (asked) => changed(asked, {})),
    taskHandler('post', '/order/v1/tasks/{id}/assignment', (asked) =>
      changed(asked, { state: 'ASSIGNED', assigneeId: anna }),
    ),
    taskHandler('post', '/order/v1/tasks/{id}/message', (asked) => changed(asked, { answered: true })),
    taskHandler('post', '/order/v1/tasks/{id}/completion', (asked) => changed(asked, { state: 'DONE' })),
  ]
}

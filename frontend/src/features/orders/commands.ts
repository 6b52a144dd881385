import { answer, orderService } from '../../api/client'
import type { LineView } from './queries'

interface Given {
  text: string
  /** `YYYY-MM-DD`. */
  day: string
  level: string
  /** Why both are needed, of what is an exception (PO-9). */
  exceptionReason: string
}

/** What can be done to a line, each with what it is told; a longer period and another level are lines of their own (OR-10, OR-8). */
export const commands = {
  WITHDRAW: (id: string, { text }: Given) =>
    call(
      orderService.POST('/order/v1/lines/{id}/withdrawal', {
        params: { path: { id } },
        body: { reason: text || null },
      }),
    ),
  REMIND: (id: string) => call(orderService.POST('/order/v1/lines/{id}/reminder', { params: { path: { id } } })),
  ASK: (id: string, { text }: Given) =>
    call(orderService.POST('/order/v1/lines/{id}/question', { params: { path: { id } }, body: { text } })),
  ANSWER: (id: string, { text }: Given) =>
    call(orderService.POST('/order/v1/lines/{id}/answer', { params: { path: { id } }, body: { text } })),
  END: (id: string, { day, text }: Given) =>
    call(
      orderService.POST('/order/v1/lines/{id}/ending', {
        params: { path: { id } },
        body: { on: day, reason: text || null },
      }),
    ),
  EXTEND: (id: string, { day, text, exceptionReason }: Given) =>
    call(
      orderService.POST('/order/v1/lines/{id}/extension', {
        params: { path: { id } },
        body: { to: day, need: text || null, exceptionReason: exceptionReason || null },
      }),
    ),
  SHORTEN: (id: string, { day, text }: Given) =>
    call(
      orderService.POST('/order/v1/lines/{id}/shortening', {
        params: { path: { id } },
        body: { to: day, reason: text || null },
      }),
    ),
  CHANGE_LEVEL: (id: string, { level, text, exceptionReason }: Given) =>
    call(
      orderService.POST('/order/v1/lines/{id}/level-change', {
        params: { path: { id } },
        body: { level, need: text || null, exceptionReason: exceptionReason || null },
      }),
    ),
} as const

function call(answered: Promise<{ data?: LineView; error?: unknown; response: Response }>): Promise<LineView> {
  return answer(answered)
}

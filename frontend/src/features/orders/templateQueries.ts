import { queryOptions } from '@tanstack/react-query'
import { answer, orderService, versionedAnswer } from '../../api/client'
import type { components } from '../../api/generated/order'

type Schemas = components['schemas']
export type Template = Schemas['TemplateView']
export type TemplateLine = Schemas['TemplateLine']
export type TemplateBody = Schemas['TemplateBody']

/** One's own come first; what is shared beyond that many is too much to choose from anyhow. */
const LISTED = 500

export function templatesQuery() {
  return queryOptions({
    queryKey: ['templates', 'list'],
    queryFn: ({ signal }) =>
      answer(orderService.GET('/order/v1/templates', { params: { query: { limit: LISTED, offset: 0 } }, signal })),
  })
}

/** A template to change. */
export function templateQuery(id: string) {
  return queryOptions({
    queryKey: ['templates', id],
    queryFn: ({ signal }) =>
      versionedAnswer(orderService.GET('/order/v1/templates/{id}', { params: { path: { id } }, signal })),
    gcTime: 0,
  })
}

export function createTemplate(body: TemplateBody, idempotency: Record<string, string>): Promise<Template> {
  return answer(orderService.POST('/order/v1/templates', { body, headers: idempotency }))
}

/** Changes a template; refused when it was changed elsewhere since `version` was read. */
export function changeTemplate(id: string, version: string, body: TemplateBody): Promise<Template> {
  return answer(
    orderService.PUT('/order/v1/templates/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  )
}

export function deleteTemplate(id: string): Promise<unknown> {
  return answer(orderService.DELETE('/order/v1/templates/{id}', { params: { path: { id } } }))
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, orderService, versionedAnswer } from '../../api/client'
import type { components, paths } from '../../api/generated/order'

type Schemas = components['schemas']
export type AttestList = Schemas['AttestListView']
export type AttestListBody = Schemas['AttestListBody']
export type Attester = Schemas['Attester']
export type AttestImport = Schemas['AttestImportView']

type ListQuery = NonNullable<paths['/order/v1/attest-lists']['get']['parameters']['query']>

export function attestListsQuery(query: ListQuery) {
  return queryOptions({
    queryKey: ['attestLists', 'list', query],
    queryFn: ({ signal }) => answer(orderService.GET('/order/v1/attest-lists', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function attestListQuery(id: string) {
  return queryOptions({
    queryKey: ['attestLists', id],
    queryFn: ({ signal }) =>
      versionedAnswer(orderService.GET('/order/v1/attest-lists/{id}', { params: { path: { id } }, signal })),
  })
}

export function createAttestList(body: AttestListBody, idempotency: Record<string, string>): Promise<AttestList> {
  return answer(orderService.POST('/order/v1/attest-lists', { body, headers: idempotency }))
}

/** Changes a list; refused when somebody else has changed it since `version` was read. */
export function changeAttestList(id: string, version: string, body: AttestListBody): Promise<AttestList> {
  return answer(
    orderService.PUT('/order/v1/attest-lists/{id}', {
      params: { path: { id }, header: { 'If-Match': version } },
      body,
    }),
  )
}

export function deleteAttestList(id: string): Promise<unknown> {
  return answer(orderService.DELETE('/order/v1/attest-lists/{id}', { params: { path: { id } } }))
}

export function importAttestLists(file: File): Promise<AttestImport> {
  return answer(
    orderService.POST('/order/v1/attest-lists/imports', {
      // The document says text; what is sent is the file itself, unread.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as File,
      headers: { 'Content-Type': 'text/csv' },
    }),
  )
}

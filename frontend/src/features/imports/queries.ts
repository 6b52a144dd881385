import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, identityService } from '../../api/client'
import type { components } from '../../api/generated/identity'

export type ImportRun = components['schemas']['ImportView']
export type Rejection = components['schemas']['RejectionView']
export type Hold = NonNullable<ImportRun['hold']>

/** How often a run that goes on is looked at. */
export const WATCH_EVERY = 1000

export function isRunning(run: ImportRun): boolean {
  return run.state === 'READING' || run.state === 'READ' || run.state === 'RESUMED'
}

export function importsQuery(page: { limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['imports', 'list', page],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/imports', { params: { query: page }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isRunning) ? WATCH_EVERY : false),
  })
}

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) =>
      answer(identityService.GET('/identity/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? WATCH_EVERY : false),
  })
}

export function rejectionsQuery(id: string, page: { limit: number; offset: number }) {
  return queryOptions({
    queryKey: ['imports', id, 'rejections', page],
    queryFn: ({ signal }) =>
      answer(
        identityService.GET('/identity/v1/imports/{id}/rejections', { params: { path: { id }, query: page }, signal }),
      ),
    placeholderData: keepPreviousData,
  })
}

export function sourcesQuery() {
  return queryOptions({
    queryKey: ['sources'],
    queryFn: ({ signal }) => answer(identityService.GET('/identity/v1/sources', { signal })),
  })
}

/** Sends a file as it is; it may be larger than the memory, so nothing reads it here. */
export function startImport(source: string, file: File, idempotency: Record<string, string>): Promise<ImportRun> {
  return answer(
    identityService.POST('/identity/v1/imports', {
      params: { query: { source } },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as File,
      headers: { ...idempotency, 'Content-Type': 'text/ldif' },
    }),
  )
}

export function resumeImport(id: string, reason: string): Promise<unknown> {
  return answer(
    identityService.POST('/identity/v1/imports/{id}/resumption', { params: { path: { id } }, body: { reason } }),
  )
}

export function discardImport(id: string, reason: string): Promise<unknown> {
  return answer(
    identityService.POST('/identity/v1/imports/{id}/discard', { params: { path: { id } }, body: { reason } }),
  )
}

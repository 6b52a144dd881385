import { answer, orderService } from '../../api/client'
import type { components } from '../../api/generated/order'
import { Problem } from '../../api/problem'

export type CatalogueImport = components['schemas']['CatalogImportView']

const types = { yaml: 'application/yaml', json: 'application/json' } as const

export type FileForm = keyof typeof types

export const fileForms = ['yaml', 'json'] as const satisfies readonly FileForm[]

/** The whole catalogue, as it is to be saved. */
export function exportCatalogue(form: FileForm): Promise<Blob> {
  return answer(orderService.GET('/order/v1/catalogue-file', { headers: { Accept: types[form] }, parseAs: 'blob' }))
}

/** In bytes; a file of more is too large whatever it holds, and the service would not even read it. */
const LARGEST = 16 * 1024 * 1024

/** Takes in a file; or only tells what that would do. */
export async function importCatalogue(file: File, dryRun: boolean): Promise<CatalogueImport> {
  if (file.size > LARGEST) throw new Problem('too-large', 413)
  const form = file.name.toLowerCase().endsWith('.json') ? 'json' : 'yaml'
  return answer(
    orderService.POST('/order/v1/catalogue-file', {
      params: { query: { dryRun } },
      // What is sent is the file itself, unread.
      body: file as never,
      bodySerializer: (body: unknown) => body as File,
      headers: { 'Content-Type': types[form] },
    }),
  )
}

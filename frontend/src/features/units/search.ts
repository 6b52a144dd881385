import { linkOptions } from '@tanstack/react-router'
import { answer, identityService } from '../../api/client'
import { administrationsQuery } from '../../api/organization'
import type { SearchSource } from '../../routing/searchSource'

/** Units by part of a name, each with its administration. */
export const unitsSource: SearchSource = {
  id: 'units',
  title: 'search.units',
  access: 'organization',
  find: async ({ text, limit, signal, queryClient }) => {
    const [{ items }, administrations] = await Promise.all([
      answer(identityService.POST('/identity/v1/units/searches', { body: { text }, signal })),
      queryClient.ensureQueryData(administrationsQuery()),
    ])
    return items.slice(0, limit).map(({ id, name, administrationCode }) => ({
      id,
      name,
      about: administrations.items.find(({ code }) => code === administrationCode)?.name ?? administrationCode,
      link: linkOptions({ to: '/organization', search: { unit: id } }),
    }))
  },
}

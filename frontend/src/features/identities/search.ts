import { linkOptions } from '@tanstack/react-router'
import { answer, identityService } from '../../api/client'
import type { SearchSource } from '../../routing/searchSource'

/** People by part of a name, as far as the viewer may see them. */
export const peopleSource: SearchSource = {
  id: 'people',
  title: 'search.people',
  access: 'staff',
  find: async ({ text, limit, signal, language: { t } }) => {
    const { items } = await answer(
      identityService.POST('/identity/v1/identities/searches', {
        params: { query: { limit, offset: 0 } },
        body: { text, scope: 'all', state: null },
        signal,
      }),
    )
    return items.map(({ id, displayName, title, unitName, protectedIdentity }) => ({
      id,
      name: displayName,
      about: [title, unitName, protectedIdentity ? t('identities.protectedIdentity') : null]
        .filter((part) => part !== null)
        .join(', '),
      link: linkOptions({ to: '/people/$id', params: { id } }),
    }))
  },
}

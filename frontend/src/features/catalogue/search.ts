import { linkOptions } from '@tanstack/react-router'
import { answer, orderService } from '../../api/client'
import type { SearchSource } from '../../routing/searchSource'

/** Resources of the catalogue by part of a name, a code or a system. */
export const resourcesSource: SearchSource = {
  id: 'resources',
  title: 'catalogue.title',
  access: 'catalogue',
  find: async ({ text, limit, signal, language }) => {
    const { items } = await answer(
      orderService.POST('/order/v1/resources/searches', {
        params: { query: { limit, offset: 0 } },
        body: { text },
        signal,
      }),
    )
    return items.map(({ id, name, kind, system }) => ({
      id,
      name: name[language.language],
      about: `${language.t(`policies.kinds.${kind}`)}, ${system}`,
      link: linkOptions({ to: '/catalogue/$id', params: { id } }),
    }))
  },
}

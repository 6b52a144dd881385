import { linkOptions } from '@tanstack/react-router'
import { answer, orderService } from '../../api/client'
import { resourcesQuery } from '../../api/resources'
import type { SearchSource } from '../../routing/searchSource'

/** Order lines by case number or resource: those that one sent, one's own, and those of one's people. */
export const linesSource: SearchSource = {
  id: 'lines',
  title: 'search.lines',
  access: 'ordering',
  find: async ({ text, limit, signal, language, queryClient }) => {
    const [{ items }, resources] = await Promise.all([
      answer(
        orderService.POST('/order/v1/lines/searches', {
          params: { query: { limit, offset: 0 } },
          body: { text },
          signal,
        }),
      ),
      queryClient.ensureQueryData(resourcesQuery()),
    ])
    return items.map(({ id, caseNumber, resourceId, state }) => {
      const resource = resources.find((one) => one.id === resourceId)
      return {
        id,
        name: [language.t('lines.caseTitle', { number: String(caseNumber) }), resource?.name[language.language]]
          .filter((part) => part !== undefined)
          .join(': '),
        about: language.t(`lines.states.${state}`),
        link: linkOptions({ to: '/lines/$id', params: { id } }),
      }
    })
  },
}

import { queryOptions, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../i18n/LanguageProvider'
import { answer, orderService } from './client'
import type { FormAnswer } from './forms'
import type { components } from './generated/order'

export type Resource = components['schemas']['ResourceView']

const PAGE = 200

/** The whole catalogue; it is small, and every list that shows access needs its names. */
export function resourcesQuery() {
  return queryOptions({
    queryKey: ['resources'],
    queryFn: async ({ signal }) => {
      const resources: Resource[] = []
      let total = 1
      while (resources.length < total) {
        // One page follows the other: how many there are is known from the first.
        // oxlint-disable-next-line no-await-in-loop
        const page = await answer(
          orderService.GET('/order/v1/resources', {
            params: { query: { limit: PAGE, offset: resources.length } },
            signal,
          }),
        )
        if (page.items.length === 0) break
        resources.push(...page.items)
        total = page.total
      }
      return resources
    },
    staleTime: 5 * 60_000,
  })
}

export interface ResourceNames {
  resourceOf: (resourceId: string) => Resource | undefined
  nameOf: (resourceId: string) => string
  levelOf: (resourceId: string, level: string | null | undefined) => string | undefined
}

/** Names of resources and levels in the viewer's language; an unknown one shows as a dash rather than as an id. */
export function useResourceNames(): ResourceNames {
  const { language } = useLanguage()
  const { data } = useQuery(resourcesQuery())
  const find = (resourceId: string) => data?.find((resource) => resource.id === resourceId)
  return {
    resourceOf: find,
    nameOf: (resourceId) => find(resourceId)?.name[language] ?? '–',
    levelOf: (resourceId, level) => {
      if (!level) return undefined
      return find(resourceId)?.levels.find((one) => one.code === level)?.name[language] ?? level
    },
  }
}

/** A resource that somebody is to have, and how. */
export interface Wish {
  resourceId: string
  level: string | null
  /** What is known of its form already. */
  form?: FormAnswer[] | null
}

/** What is wished for in words: the resource with its level. */
export function useWishName(): (wish: Wish) => string {
  const { nameOf, levelOf } = useResourceNames()
  return ({ resourceId, level }) => {
    const levelName = levelOf(resourceId, level)
    return levelName ? `${nameOf(resourceId)} (${levelName})` : nameOf(resourceId)
  }
}

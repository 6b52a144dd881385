import { useQuery } from '@tanstack/react-query'
import { administrationsQuery, titlesQuery } from '../../api/organization'
import { useNames } from '../../api/names'
import { DescriptionList } from '../../components/DescriptionList'
import { useLanguage } from '../../i18n/LanguageProvider'
import { price } from '../../i18n/price'
import type { Resource, Terms } from './queries'

/** How a resource is ordered, in words. */
export function TermsList({ resource }: { resource: Resource }) {
  const language = useLanguage()
  const { t, list } = language
  const { ordering } = resource
  const audience = useAudienceWords(ordering)
  const owners = useNames(ordering.ownerIds)
  const ownerNames = ordering.ownerIds.map((id) => owners.get(id)?.displayName ?? t('common.unknownPerson'))
  return (
    <DescriptionList
      items={[
        [t('orders.system'), resource.system],
        [t('catalogue.kind'), t(`policies.kinds.${resource.kind}`)],
        [t('catalogue.code'), resource.code],
        ...(resource.levels.length > 0
          ? [[t('catalogue.levels'), list(resource.levels.map(({ name }) => name[language.language]))] as const]
          : []),
        [t('catalogue.audience'), audience],
        [t('catalogue.orderableBy'), list(ordering.orderableBy.map((right) => t(`catalogue.rights.${right}`)))],
        [t('catalogue.approvals'), list(ordering.approvals.map((kind) => t(`lines.steps.${kind}`)))],
        [t('lines.steps.ATTESTATION'), t(`catalogue.attestations.${ordering.attestation ?? 'NEVER'}`)],
        [t('lines.price'), price(language, ordering)],
        [t('catalogue.leadTime'), t('catalogue.days', { count: ordering.leadTimeDays })],
        [
          t('catalogue.maximum'),
          ordering.maximumDays === null
            ? t('catalogue.noMaximum')
            : t('catalogue.days', { count: ordering.maximumDays }),
        ],
        [
          t('catalogue.prerequisites'),
          list(
            ordering.prerequisites.map(({ kind, document, version, resourceCode }) =>
              kind === 'SITHS_CARD'
                ? t('lines.unmet.SITHS_CARD')
                : [document, version, resourceCode].filter((part) => part !== null).join(' '),
            ),
          ),
        ],
        [
          t('catalogue.fulfilment'),
          ordering.fulfilment.kind === 'CONNECTOR'
            ? t('catalogue.connector')
            : t('catalogue.task', { queue: ordering.fulfilment.queue ?? '–' }),
        ],
        [t('catalogue.owners'), ownerNames.length === 0 ? t('catalogue.everyOwner') : list(ownerNames)],
      ]}
    />
  )
}

function useAudienceWords({ audience }: Terms): string {
  const { t, list } = useLanguage()
  const administrations = useQuery(administrationsQuery()).data?.items ?? []
  const titles = useQuery(titlesQuery()).data?.items ?? []
  const groups = [
    named(audience?.administrationCodes ?? null, administrations),
    named(audience?.titleCodes ?? null, titles),
    audience?.employmentForms ?? [],
    audience?.providersOnly ? [t('catalogue.providersOnly')] : [],
  ].filter((group) => group.length > 0)
  if (groups.length === 0) return t('catalogue.everybody')
  return groups.map((group) => list(group, 'disjunction')).join('; ')
}

function named(codes: readonly string[] | null, known: readonly { code: string; name: string }[]): string[] {
  return (codes ?? []).map((code) => known.find((one) => one.code === code)?.name ?? code)
}

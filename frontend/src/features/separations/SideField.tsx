import { useQuery } from '@tanstack/react-query'
import { resourcesQuery } from '../../api/resources'
import { PickMany } from '../../components/PickMany'
import { useLanguage } from '../../i18n/LanguageProvider'

/** The most resources that one side can have; the service refuses more. */
export const MOST = 50

const SYSTEM = 'system:'

interface SideFieldProps {
  label: string
  value: readonly string[]
  /** Those of the other side. */
  besides: readonly string[]
  onChange: (ids: string[]) => void
  error: string | undefined
}

/** One side of what does not go together: resource by resource, or everything of a system at once. */
export function SideField({ label, value, besides, onChange, error }: SideFieldProps) {
  const { t, language } = useLanguage()
  const resources = (useQuery(resourcesQuery()).data ?? []).filter(
    ({ id, kind, state }) => kind !== 'INQUIRY' && state === 'ACTIVE' && !besides.includes(id),
  )
  const chosen = new Set(value)
  const named = resources.map(({ id, name }) => ({ id, name: name[language] }))
  const systems = [...new Set(resources.map(({ system }) => system))]
    .map((system) => ({ system, own: resources.filter((resource) => resource.system === system) }))
    .filter(({ own }) => own.length > 1 && own.some(({ id }) => !chosen.has(id)))
  const idsOf = (choice: string) =>
    choice.startsWith(SYSTEM)
      ? resources.filter(({ system }) => SYSTEM + system === choice).map(({ id }) => id)
      : [choice]
  return (
    <PickMany
      label={label}
      chosen={named.filter(({ id }) => chosen.has(id))}
      choices={[
        ...systems.map(({ system, own }) => ({
          id: SYSTEM + system,
          name: t('separations.wholeSystem', { system, count: own.length }),
        })),
        ...named,
      ]}
      onChange={(ids) => onChange([...new Set(ids.flatMap(idsOf))])}
      error={error}
      isRequired
    />
  )
}

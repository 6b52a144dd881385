import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { ChosenContext } from './chosen'
import { EndReaches } from './EndReaches'
import { reachesQuery } from './queries'
import { ReachTable } from './ReachTable'

const route = getRouteApi('/reach')

/** Everybody who reaches one's unit by an order, whoever employs them, outsiders first; ended here (OR-7, AS-6). */
export function ReachPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const [lineIds, setLineIds] = useState<readonly string[]>([])
  const chosen = useMemo(
    () => ({
      lineIds,
      choose: (lineId: string, isChosen: boolean) =>
        setLineIds((old) => [...old.filter((id) => id !== lineId), ...(isChosen ? [lineId] : [])]),
    }),
    [lineIds],
  )
  return (
    <>
      <PageHeader title={t('reach.title')} intro={t('reach.intro')} />
      <ChosenContext value={chosen}>
        <ListCard
          query={useQuery(reachesQuery(pageOf(search)))}
          none={{ title: t('reach.none'), help: t('reach.noneHelp') }}
        >
          {(rows) => {
            const ending = rows.filter(({ lineId }) => lineIds.includes(lineId))
            return (
              <>
                <ReachTable reaches={rows} />
                {ending.length > 1 && (
                  <EndReaches
                    reaches={ending}
                    label={t('reach.endMany', { count: ending.length })}
                    onEnded={() => setLineIds([])}
                  />
                )}
              </>
            )
          }}
        </ListCard>
      </ChosenContext>
    </>
  )
}

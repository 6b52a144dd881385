import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { subunitsQuery, unitQuery, unitSearchQuery } from '../../api/organization'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { SearchBox } from '../../components/SearchBox'
import { useLanguage } from '../../i18n/LanguageProvider'
import { UnitCard } from './UnitCard'
import { FoundUnits, UnitTree } from './UnitTree'
import styles from './OrganizationPage.module.css'

const route = getRouteApi('/organization')

export function OrganizationPage() {
  const { t } = useLanguage()
  const { unit, search } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <>
      <PageHeader title={t('units.title')} intro={t('units.intro')} />
      <div className={styles.columns}>
        <Card>
          <div className={styles.search}>
            <SearchBox
              label={t('units.searchLabel')}
              value={search ?? ''}
              onSearch={(text) => void navigate({ search: (old) => ({ ...old, search: text || undefined }) })}
            />
          </div>
          {search ? <Found search={search} /> : <Tree chosen={unit} />}
        </Card>
        {unit ? (
          <Chosen id={unit} />
        ) : (
          <Card>
            <EmptyState title={t('units.choose')}>{t('units.chooseHelp')}</EmptyState>
          </Card>
        )}
      </div>
    </>
  )
}

function Tree({ chosen }: { chosen: string | undefined }) {
  const { t } = useLanguage()
  const path = useQuery({ ...unitQuery(chosen ?? ''), enabled: chosen !== undefined }).data?.path ?? []
  return (
    <Awaited query={useQuery(subunitsQuery())}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('units.none')}>{t('units.noneHelp')}</EmptyState>
        ) : (
          <nav aria-label={t('units.tree')}>
            <UnitTree units={items} chosen={chosen} openIds={new Set(path.map((step) => step.id))} />
          </nav>
        )
      }
    </Awaited>
  )
}

function Found({ search }: { search: string }) {
  const { t } = useLanguage()
  return (
    <Awaited query={useQuery(unitSearchQuery(search))}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('common.noneFound')}>{t('common.noneFoundHelp')}</EmptyState>
        ) : (
          <FoundUnits units={items} />
        )
      }
    </Awaited>
  )
}

function Chosen({ id }: { id: string }) {
  return <Awaited query={useQuery(unitQuery(id))}>{(unit) => <UnitCard unit={unit} />}</Awaited>
}

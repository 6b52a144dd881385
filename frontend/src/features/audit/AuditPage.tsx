import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem } from '../../api/problem'
import { Button, ButtonLink } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { Loading } from '../../components/Loading'
import { PageHeader } from '../../components/PageHeader'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { anything, filterOf, type About } from './asked'
import { AuditDetails } from './AuditDetails'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { AwayNotice } from './AwayNotice'
import { ExportCard } from './ExportCard'
import type { Found } from './merged'
import { auditQuery } from './queries'
import type { AuditFilter } from './services'
import { VerificationCard } from './VerificationCard'

const route = getRouteApi('/audit')

/** Who did what, to whom and when, in all four services (GO-2). */
export function AuditPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const about = useLocation({ select: ({ state }) => state.audit ?? anything })
  const navigate = route.useNavigate()
  const [opened, setOpened] = useState<Found>()
  const filter = filterOf(search, about)
  const lookInto = (next: About) => {
    setOpened(undefined)
    void navigate({ search: {}, state: { audit: next, narrowed: true } })
  }

  return (
    <>
      <PageHeader
        title={t('audit.title')}
        intro={t('audit.intro')}
        actions={
          <ButtonLink variant="secondary" to="/audit/spot-checks">
            {t('audit.spotChecks.title')}
          </ButtonLink>
        }
      />
      <Stack>
        <Card>
          <AuditFilters
            // Another question, by a link or by Back, fills the fields anew.
            key={JSON.stringify([search, about])}
            search={search}
            about={about}
            onSearch={(kept, audit) => void navigate({ search: kept, state: { audit, narrowed: true } })}
          />
          <Rows filter={filter} onOpen={setOpened} />
        </Card>
        <ExportCard filter={filter} />
        <VerificationCard />
      </Stack>
      {opened && <AuditDetails row={opened} onLookInto={lookInto} onClose={() => setOpened(undefined)} />}
    </>
  )
}

function Rows({ filter, onOpen }: { filter: AuditFilter; onOpen: (row: Found) => void }) {
  const { t } = useLanguage()
  const query = useInfiniteQuery(auditQuery(filter))
  const { data, error, isFetchingNextPage, hasNextPage } = query
  if (!data) {
    return error ? <ProblemAlert problem={asProblem(error)} onRetry={() => void query.refetch()} /> : <Loading />
  }
  const rows = data.pages.flatMap((page) => page.rows)
  return (
    <Stack>
      <AwayNotice away={data.pages.flatMap((page) => page.away)} onRetry={() => void query.refetch()} />
      {rows.length === 0 ? (
        <EmptyState title={t('common.noneFound')}>{t('common.noneFoundHelp')}</EmptyState>
      ) : (
        <AuditTable rows={rows} onOpen={onOpen} />
      )}
      {error && <ProblemAlert problem={asProblem(error)} />}
      {hasNextPage && (
        <div>
          <Button variant="secondary" isPending={isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('audit.older')}
          </Button>
        </div>
      )}
    </Stack>
  )
}

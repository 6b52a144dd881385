import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { Spinner } from '../../components/Spinner'
import { useLanguage } from '../../i18n/LanguageProvider'
import { DecisionNotice } from './DecisionNotice'
import { HoldCard } from './HoldCard'
import { ImportStateLabel } from './ImportStateLabel'
import { SourceName } from './SourceName'
import { importQuery, isRunning, type ImportRun } from './queries'
import { RejectionsCard } from './RejectionsCard'
import styles from './ImportPage.module.css'

const route = getRouteApi('/imports/$id')

export function ImportPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(importQuery(id))
  return (
    <>
      <PageHeader
        title={t('imports.detailTitle')}
        beside={<span aria-live="polite">{query.data && <ImportStateLabel state={query.data.state} />}</span>}
      />
      <Awaited query={query}>{(run) => <Run run={run} />}</Awaited>
    </>
  )
}

function Run({ run }: { run: ImportRun }) {
  const { t, moment, bytes } = useLanguage()
  return (
    <Stack>
      {run.state === 'HELD' && run.hold && <HoldCard run={run} hold={run.hold} />}
      {run.decision && <DecisionNotice run={run} decision={run.decision} />}
      {run.error && (
        <Notice tone="warning" title={t('imports.error')}>
          <p>{run.error}</p>
        </Notice>
      )}
      <Card>
        {isRunning(run) && (
          <p className={styles.progress}>
            <Spinner /> {t('imports.progress', { size: bytes(run.bytesRead) })}
          </p>
        )}
        <DescriptionList
          items={[
            [t('imports.source'), <SourceName key="source" code={run.source} />],
            [t('imports.started'), moment(run.startedAt)],
            [
              t('imports.startedBy'),
              run.startedBy ? <PersonName key="by" id={run.startedBy} /> : t('imports.automatic'),
            ],
            ...(run.endedAt ? [[t('imports.ended'), moment(run.endedAt)] as const] : []),
          ]}
        />
      </Card>
      {run.counts && (
        <Card title={t('imports.changes')}>
          <ChangesTable counts={run.counts} />
        </Card>
      )}
      <RejectionsCard run={run} />
      <Card title={t('imports.findings')}>
        <FindingsList findings={run.findings} />
      </Card>
    </Stack>
  )
}

type Counts = NonNullable<ImportRun['counts']>

interface ChangeRow {
  kind: 'identities' | 'engagements' | 'units'
  counts: Counts['identities']
}

function ChangesTable({ counts }: { counts: Counts }) {
  const { t, number } = useLanguage()
  const columns = useMemo<Column<ChangeRow>[]>(
    () => [
      { id: 'kind', header: t('imports.kind'), cell: ({ row }) => t(`imports.kinds.${row.original.kind}`) },
      { id: 'added', header: t('imports.added'), cell: ({ row }) => number(row.original.counts.added) },
      { id: 'changed', header: t('imports.changed'), cell: ({ row }) => number(row.original.counts.changed) },
      { id: 'ended', header: t('imports.endedCount'), cell: ({ row }) => number(row.original.counts.ended) },
      { id: 'unchanged', header: t('imports.unchanged'), cell: ({ row }) => number(row.original.counts.unchanged) },
    ],
    [t, number],
  )
  const rows = useMemo<ChangeRow[]>(
    () => (['identities', 'engagements', 'units'] as const).map((kind) => ({ kind, counts: counts[kind] })),
    [counts],
  )
  return <DataTable caption={t('imports.changes')} columns={columns} rows={rows} />
}

function FindingsList({ findings }: { findings: ImportRun['findings'] }) {
  const { t, find, number } = useLanguage()
  const kinds = Object.entries(findings).filter(([, count]) => count > 0)
  if (kinds.length === 0) return <p>{t('imports.findingsNone')}</p>
  return (
    <ul className={styles.findings}>
      {kinds.map(([kind, count]) => (
        <li key={kind}>
          <Link to="/findings" search={{ kind }}>
            {find(`findings.kinds.${kind}`) ?? kind}
          </Link>
          : {number(count)}
        </li>
      ))}
    </ul>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { morningRunsQuery, type MorningRun } from '../../api/morningRuns'
import { administrationsQuery } from '../../api/organization'
import { AdministrationName } from '../../components/AdministrationName'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { SetTimeDialog } from './SetTimeDialog'

/** When changes take effect in each administration (PO-3). */
export function MorningRunsPage() {
  const { t } = useLanguage()
  const [setting, setSetting] = useState<MorningRun>()
  const columns = useColumns(setSetting)
  return (
    <>
      <PageHeader title={t('morningRuns.title')} intro={t('morningRuns.intro')} />
      <Card>
        <Awaited query={useQuery(morningRunsQuery())}>
          {(runs) => <DataTable caption={t('morningRuns.title')} columns={columns} rows={runs} />}
        </Awaited>
      </Card>
      {setting && <SetTimeDialog run={setting} onClose={() => setSetting(undefined)} />}
    </>
  )
}

function useColumns(onSet: (run: MorningRun) => void): Column<MorningRun>[] {
  const { t, moment } = useLanguage()
  const { data: administrations } = useQuery(administrationsQuery())
  return useMemo(
    () => [
      {
        id: 'administration',
        header: t('morningRuns.administration'),
        cell: ({ row }) => <AdministrationName code={row.original.administrationCode} />,
      },
      {
        id: 'when',
        header: t('morningRuns.when'),
        cell: ({ row: { original: run } }) =>
          run.setTime === null ? t('morningRuns.atOnce') : t('morningRuns.everyDay', { time: run.setTime }),
      },
      {
        id: 'next',
        header: t('morningRuns.next'),
        cell: ({ row: { original: run } }) => (run.nextAt === null ? '–' : moment(run.nextAt)),
      },
      {
        id: 'action',
        header: t('morningRuns.action'),
        cell: ({ row: { original: run } }) => (
          <Button
            variant="secondary"
            aria-label={t('morningRuns.changeFor', {
              administration:
                administrations?.items.find(({ code }) => code === run.administrationCode)?.name ??
                run.administrationCode,
            })}
            onPress={() => onSet(run)}
          >
            {t('morningRuns.change')}
          </Button>
        ),
      },
    ],
    [t, moment, administrations, onSet],
  )
}

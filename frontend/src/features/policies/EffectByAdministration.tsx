import { useMemo } from 'react'
import { AdministrationName } from '../../components/AdministrationName'
import { DataTable, type Column } from '../../components/DataTable'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Effect } from './queries'

type Part = Effect['byAdministration'][number]

/** The same numbers by administration, where there are several. */
export function EffectByAdministration({ parts }: { parts: Part[] }) {
  const { t, number, money } = useLanguage()
  const columns = useMemo<Column<Part>[]>(
    () => [
      {
        id: 'administration',
        header: t('policies.administration'),
        cell: ({ row }) => <AdministrationName code={row.original.administrationCode} />,
      },
      ...(['matched', 'gains', 'loses', 'changesLevel'] as const).map((count): Column<Part> => ({
        id: count,
        header: t(`policies.countNames.${count}`),
        cell: ({ row }) => number(row.original[count]),
      })),
      { id: 'cost', header: t('policies.cost.name'), cell: ({ row }) => money(row.original.monthlyCostChange) },
    ],
    [t, number, money],
  )
  if (parts.length < 2) return null
  return (
    <details>
      <summary>{t('policies.byAdministration')}</summary>
      <DataTable caption={t('policies.byAdministration')} columns={columns} rows={parts} />
    </details>
  )
}

import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWishName } from '../../api/resources'
import { DataTable, type Column } from '../../components/DataTable'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { LineStateLabel } from '../../components/LineStateLabel'
import type { LineRow } from '../../api/lines'
import { WhoHasIt } from '../../components/WhoHasIt'

/** Lines with where each stands, who has it now, since when, and when it is expected to be done (OR-10). */
export function LineTable({ caption, rows }: { caption: string; rows: LineRow[] }) {
  const { t, date } = useLanguage()
  const columns = useMemo<Column<LineRow>[]>(
    () => [
      {
        id: 'case',
        header: t('lines.case'),
        cell: ({ row: { original: line } }) => (
          <Link to="/lines/$id" params={{ id: line.id }}>
            {String(line.caseNumber)}
          </Link>
        ),
      },
      {
        id: 'recipient',
        header: t('lines.recipient'),
        cell: ({ row: { original: line } }) => <PersonName id={line.recipientId} linked />,
      },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What line={row.original} /> },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <LineStateLabel state={row.original.state} /> },
      {
        id: 'waits',
        header: t('lines.waitsFor'),
        cell: ({ row }) => <WhoHasIt line={row.original} nobody="–" />,
      },
      { id: 'since', header: t('lines.since'), cell: ({ row }) => date(row.original.since.slice(0, 10)) },
      {
        id: 'expected',
        header: t('lines.expectedOn'),
        cell: ({ row: { original: line } }) => (line.expectedOn ? date(line.expectedOn) : '–'),
      },
    ],
    [t, date],
  )
  return <DataTable caption={caption} columns={columns} rows={rows} />
}

function What({ line }: { line: LineRow }) {
  const { t } = useLanguage()
  const wishName = useWishName()
  return (
    <>
      {wishName(line)}
      {line.action !== 'NEW' && `, ${t(`lines.actions.${line.action}`).toLocaleLowerCase()}`}{' '}
      {line.urgent && <StatusLabel tone="attention">{t('lines.urgent')}</StatusLabel>}
    </>
  )
}

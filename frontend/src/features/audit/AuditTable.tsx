import { useMemo } from 'react'
import { Button } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { actionWords } from './actionWords'
import type { Found } from './merged'

/** Rows of the logs, the newest first; names as far as the reader may see them. */
export function AuditTable({ rows, onOpen }: { rows: Found[]; onOpen: (row: Found) => void }) {
  const { t } = useLanguage()
  const columns = useColumns(onOpen)
  return <DataTable caption={t('audit.title')} columns={columns} rows={rows} />
}

function useColumns(onOpen: (row: Found) => void): Column<Found>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t, moment } = language
    return [
      { id: 'when', header: t('audit.when'), cell: ({ row }) => moment(row.original.occurredAt) },
      { id: 'what', header: t('audit.what'), cell: ({ row }) => actionWords(row.original.action, language) },
      { id: 'who', header: t('audit.who'), cell: ({ row }) => <Actor row={row.original} /> },
      {
        id: 'whom',
        header: t('audit.whom'),
        cell: ({ row: { original } }) => (original.subjectId ? <PersonName id={original.subjectId} /> : '–'),
      },
      { id: 'where', header: t('audit.where'), cell: ({ row }) => t(`audit.services.${row.original.service}`) },
      {
        id: 'details',
        header: t('audit.details'),
        cell: ({ row: { original } }) => (
          <Button
            variant="secondary"
            aria-label={t('audit.openDetails', {
              what: actionWords(original.action, language),
              when: moment(original.occurredAt),
            })}
            onPress={() => onOpen(original)}
          >
            {t('audit.details')}
          </Button>
        ),
      },
    ]
  }, [language, onOpen])
}

function Actor({ row }: { row: Found }) {
  const { t } = useLanguage()
  if (!row.actorId) return t('timeline.byItself')
  if (!row.onBehalfOf) return <PersonName id={row.actorId} />
  return (
    <>
      <PersonName id={row.actorId} /> {t('audit.for')} <PersonName id={row.onBehalfOf} />
    </>
  )
}

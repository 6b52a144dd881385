import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { useWishName } from '../../api/resources'
import { Checkbox } from '../../components/Checkbox'
import { DataTable, type Column } from '../../components/DataTable'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { useChosen } from './chosen'
import { EndReaches } from './EndReaches'
import type { Reach } from './queries'

const tones = { OUTSIDER: 'attention', TEMPORARY: 'waiting', LASTING: 'neutral' } as const

/** Those who reach the viewer's units, and what with. */
export function ReachTable({ reaches }: { reaches: Reach[] }) {
  const language = useLanguage()
  const { t } = language
  const columns = useMemo<Column<Reach>[]>(
    () => [
      { id: 'choose', header: t('reach.choose'), cell: ({ row }) => <Choice reach={row.original} /> },
      { id: 'recipient', header: t('lines.recipient'), cell: ({ row }) => <Who reach={row.original} /> },
      { id: 'kind', header: t('reach.kind'), cell: ({ row }) => <Kind reach={row.original} /> },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What reach={row.original} /> },
      { id: 'unit', header: t('reach.at'), cell: ({ row }) => <Units ids={row.original.unitIds} /> },
      {
        id: 'period',
        header: t('reach.period'),
        cell: ({ row }) => period(language, row.original.from, row.original.to),
      },
      { id: 'sender', header: t('reach.sender'), cell: ({ row }) => <Sender reach={row.original} /> },
      { id: 'end', header: t('reach.action'), cell: ({ row }) => <End reach={row.original} /> },
    ],
    [t, language],
  )
  return <DataTable caption={t('reach.title')} columns={columns} rows={reaches} />
}

function Choice({ reach }: { reach: Reach }) {
  const { t } = useLanguage()
  const { lineIds, choose } = useChosen()
  return (
    <Checkbox isSelected={lineIds.includes(reach.lineId)} onChange={(isChosen) => choose(reach.lineId, isChosen)}>
      {t('lines.caseTitle', { number: String(reach.caseNumber) })}
    </Checkbox>
  )
}

/** The name, and where the person works. */
function Who({ reach }: { reach: Reach }) {
  return (
    <>
      <PersonName id={reach.recipientId} />
      <div>
        <Units ids={[reach.recipientUnitId]} />
      </div>
    </>
  )
}

function Kind({ reach }: { reach: Reach }) {
  const { t } = useLanguage()
  return <StatusLabel tone={tones[reach.kind]}>{t(`reach.kinds.${reach.kind}`)}</StatusLabel>
}

function What({ reach }: { reach: Reach }) {
  return useWishName()(reach)
}

function Units({ ids }: { ids: string[] }) {
  const { list } = useLanguage()
  const names = useUnitNames(ids)
  return list(ids.map((id) => names.get(id) ?? '…'))
}

function Sender({ reach }: { reach: Reach }) {
  return <PersonName id={reach.senderId} />
}

function End({ reach }: { reach: Reach }) {
  const { t } = useLanguage()
  const what = useWishName()(reach)
  return <EndReaches reaches={[reach]} label={t('reach.endThis', { what, number: String(reach.caseNumber) })} />
}

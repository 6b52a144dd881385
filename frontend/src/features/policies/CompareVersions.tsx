import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { useResourceNames } from '../../api/resources'
import { Card, Grid } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { SelectField } from '../../components/SelectField'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { compareResources, firstPair } from './comparison'
import { GivenResources } from './GivenResources'
import { versionsQuery, type PolicyDetail, type PolicyVersion } from './queries'
import { useCriteriaSentence } from './useCriterionNames'
import styles from './CompareVersions.module.css'

/** Any two versions of a policy side by side, with what differs said in words (PO-6). */
export function CompareVersions({ policy }: { policy: PolicyDetail }) {
  const { t } = useLanguage()
  const versions = useQuery(versionsQuery(policy.id)).data ?? []
  const [pair, setPair] = useState<[number, number]>()
  const [earlierNumber, laterNumber] = pair ?? firstPair(versions, policy.activeVersion)
  const earlier = versions.find(({ number }) => number === earlierNumber)
  const later = versions.find(({ number }) => number === laterNumber)
  if (versions.length < 2 || !earlier || !later) return null
  const choices = versions.map(({ number, name }) => ({
    id: String(number),
    name: t('policies.compare.choice', { version: number, name }),
  }))
  return (
    <Card title={t('policies.compare.title')}>
      <Grid>
        <SelectField
          label={t('policies.compare.earlier')}
          choices={choices}
          value={String(earlierNumber)}
          onChange={(id) => setPair([Number(id), laterNumber])}
        />
        <SelectField
          label={t('policies.compare.later')}
          choices={choices}
          value={String(laterNumber)}
          onChange={(id) => setPair([earlierNumber, Number(id)])}
        />
      </Grid>
      <div className={styles.comparison}>
        <Comparison earlier={earlier} later={later} />
      </div>
    </Card>
  )
}

interface Row {
  what: string
  earlier: ReactNode
  later: ReactNode
  differs: boolean
  /** How, where more is to be said than that they do. */
  details?: string[]
}

function rowOf(what: string, earlier: string, later: string): Row {
  return { what, earlier, later, differs: earlier !== later }
}

function Comparison({ earlier, later }: { earlier: PolicyVersion; later: PolicyVersion }) {
  const { t } = useLanguage()
  const criteria = [useCriteriaSentence(earlier.criteria), useCriteriaSentence(later.criteria)] as const
  const details = useResourceDifferences(earlier, later)
  const yesOrNo = (value: boolean) => t(value ? 'common.yes' : 'common.no')
  const rows: Row[] = [
    rowOf(t('policies.name'), earlier.name, later.name),
    rowOf(t('policies.who'), ...criteria),
    rowOf(t('policies.onlyPrimary'), yesOrNo(earlier.onlyPrimary), yesOrNo(later.onlyPrimary)),
    {
      what: t('policies.gives'),
      earlier: <GivenResources resources={earlier.resources} />,
      later: <GivenResources resources={later.resources} />,
      differs: details.length > 0,
      details,
    },
  ]
  return (
    <DataTable caption={t('policies.compare.title')} columns={useColumns(earlier.number, later.number)} rows={rows} />
  )
}

function useColumns(earlier: number, later: number): Column<Row>[] {
  const { t } = useLanguage()
  return useMemo(
    () => [
      { id: 'what', header: t('policies.compare.what'), cell: ({ row }) => row.original.what },
      {
        id: 'earlier',
        header: t('policies.compare.version', { version: earlier }),
        cell: ({ row }) => row.original.earlier,
      },
      {
        id: 'later',
        header: t('policies.compare.version', { version: later }),
        cell: ({ row }) => row.original.later,
      },
      {
        id: 'difference',
        header: t('policies.compare.difference'),
        cell: ({ row: { original: one } }) => (
          <>
            <StatusLabel tone={one.differs ? 'attention' : 'neutral'}>
              {t(one.differs ? 'policies.compare.changed' : 'policies.compare.same')}
            </StatusLabel>
            {one.details?.map((detail) => (
              <div key={detail}>{detail}</div>
            ))}
          </>
        ),
      },
    ],
    [t, earlier, later],
  )
}

/** What one version gives and the other does not, and levels that differ. */
function useResourceDifferences(earlier: PolicyVersion, later: PolicyVersion): string[] {
  const { t, list } = useLanguage()
  const names = useResourceNames()
  const { added, removed, changed } = compareResources(earlier, later)
  const named = (resources: readonly { resourceId: string }[]) => ({
    resources: list(resources.map(({ resourceId }) => names.nameOf(resourceId))),
  })
  return [
    ...(added.length > 0 ? [t('policies.compare.added', named(added))] : []),
    ...(removed.length > 0 ? [t('policies.compare.removed', named(removed))] : []),
    ...changed.map(({ resourceId, from, to }) =>
      t('policies.changes.level', {
        resource: names.nameOf(resourceId),
        from: names.levelOf(resourceId, from) ?? '–',
        to: names.levelOf(resourceId, to) ?? '–',
      }),
    ),
  ]
}

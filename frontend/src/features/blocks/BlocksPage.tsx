import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Block } from '../../api/blocks'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { BlockStateLabel } from '../../components/BlockStateLabel'
import { Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { LiftActions } from '../../components/LiftActions'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { blocksQuery, blockStates } from './queries'

const route = getRouteApi('/blocks')

/** Whose access is stopped, and who waits for a second yes to lift that (AS-5). */
export function BlocksPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const narrow = useNarrow()
  const state = oneOf(blockStates, search.state)
  const columns = useColumns()
  const mayLift = useSession().assuranceLevel >= HIGH_ASSURANCE
  return (
    <>
      <PageHeader title={t('blocks.title')} intro={t('blocks.intro')} />
      <Stack>
        {!mayLift && <Notice tone="info">{t('blocks.assuranceLow')}</Notice>}
        <ListCard
          filters={
            <SelectField
              label={t('common.state')}
              choices={[
                { id: 'open', name: t('blocks.open') },
                ...blockStates.map((id) => ({ id, name: t(`blocks.states.${id}`) })),
              ]}
              value={state ?? 'open'}
              onChange={(id) => narrow({ state: id === 'open' ? undefined : id })}
            />
          }
          query={useQuery(blocksQuery({ ...(state ? { state } : {}), ...pageOf(search) }))}
          none={{ title: t('blocks.none'), help: t('blocks.noneHelp') }}
        >
          {(blocks) => <DataTable caption={t('blocks.title')} columns={columns} rows={blocks} />}
        </ListCard>
      </Stack>
    </>
  )
}

function useColumns(): Column<Block>[] {
  const { t, moment } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <BlockStateLabel state={row.original.state} /> },
      {
        id: 'made',
        header: t('blocks.made'),
        cell: ({ row: { original: block } }) => (
          <>
            <PersonName id={block.blockedBy} />, {moment(block.blockedAt)}
            <div>{block.reason}</div>
          </>
        ),
      },
      { id: 'lift', header: t('blocks.lift'), cell: ({ row }) => <Lift block={row.original} /> },
      { id: 'actions', header: t('blocks.action'), cell: ({ row }) => <LiftActions block={row.original} /> },
    ],
    [t, moment],
  )
}

/** Who has proposed to lift it, who has confirmed, and why. */
function Lift({ block }: { block: Block }) {
  const { t, moment } = useLanguage()
  if (!block.liftProposedBy || !block.liftProposedAt) return '–'
  return (
    <>
      <PersonName id={block.liftProposedBy} />, {moment(block.liftProposedAt)}
      <div>{block.liftReason}</div>
      {block.liftedBy && block.liftedAt && (
        <div>
          {t('blocks.liftedBy')} <PersonName id={block.liftedBy} />, {moment(block.liftedAt)}
        </div>
      )}
    </>
  )
}

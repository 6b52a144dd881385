import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { ActionDialog } from '../../components/Dialog'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AttestListForm } from './AttestListForm'
import { attestListQuery, changeAttestList, deleteAttestList, type AttestList } from './queries'

const route = getRouteApi('/attest-lists/$id')

export function EditAttestListPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery({
    ...attestListQuery(id),
    // What is being written is never overwritten by what somebody else saves; saving then says so instead.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <>
      <PageHeader title={t('attestLists.editTitle')} intro={t('attestLists.editIntro')} />
      <Awaited query={query}>{(list) => <Edit list={list} />}</Awaited>
    </>
  )
}

function Edit({ list: { body: list, version } }: { list: Versioned<AttestList> }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [deleting, setDeleting] = useState(false)
  const { id, ...first } = list

  const leave = async () => {
    await queryClient.invalidateQueries({ queryKey: ['attestLists', 'list'] })
    await navigate({ to: '/attest-lists' })
    queryClient.removeQueries({ queryKey: ['attestLists', id] })
  }

  return (
    <>
      <AttestListForm
        first={first}
        onSave={async (body) => {
          await changeAttestList(id, version, body)
          await leave()
        }}
        beside={
          <Button variant="danger" onPress={() => setDeleting(true)}>
            {t('attestLists.delete')}
          </Button>
        }
      />
      {deleting && (
        <ActionDialog
          title={t('attestLists.deleteTitle')}
          action={t('attestLists.delete')}
          isDangerous
          isReady
          onClose={() => setDeleting(false)}
          onDecide={async () => {
            await deleteAttestList(id)
            await leave()
          }}
        >
          {() => <p>{t('attestLists.deleteText')}</p>}
        </ActionDialog>
      )}
    </>
  )
}

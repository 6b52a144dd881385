import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { OrderForm } from './OrderForm'
import { draftQuery } from './queries'
import { newDraft } from './useDraft'

const route = getRouteApi('/order')

/** Where things are ordered. The address names the draft, so that a reload goes on with it. */
export function OrderPage() {
  const { draft, recipient } = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const [form, setForm] = useState({ key: 0, draft, recipient })
  const [made, setMade] = useState<string>()

  // A form that has just made its draft goes on being the same; any other change of address opens another one.
  if (form.draft !== draft) {
    setForm(draft !== undefined && draft === made ? { ...form, draft } : { key: form.key + 1, draft, recipient })
  }

  const created = (id: string) => {
    setMade(id)
    // Whoever is on the way to another page, which is still loading, is not brought back.
    if (router.latestLocation.pathname !== '/order') return
    void navigate({ search: { draft: id }, replace: true })
  }

  if (form.draft === undefined || form.draft === made) {
    return <OrderForm key={form.key} first={newDraft} recipientId={form.recipient} onCreated={created} />
  }
  return <OpenedDraft key={form.key} id={form.draft} />
}

function OpenedDraft({ id }: { id: string }) {
  const { t } = useLanguage()
  const query = useQuery(draftQuery(id))
  if (query.data) {
    const { body, version } = query.data
    if (body.state === 'SENT') return <Navigate to="/orders/$id" params={{ id }} replace />
    return <OrderForm first={{ id, version, lines: body.lines }} onCreated={() => undefined} />
  }
  return (
    <>
      <PageHeader title={t('orders.order')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

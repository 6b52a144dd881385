import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { OrderForm } from './OrderForm'
import { orderQuery } from './queries'
import { newDraft } from './useDraft'

const route = getRouteApi('/order')

/** Where things are ordered. The address names the draft, so that a reload goes on with it. */
export function OrderPage() {
  const { draft } = route.useSearch()
  const navigate = route.useNavigate()
  const [form, setForm] = useState({ key: 0, draft })
  const [made, setMade] = useState<string>()

  // A form that has just made its draft goes on being the same; any other change of address opens another one.
  if (form.draft !== draft) setForm({ key: draft !== undefined && draft === made ? form.key : form.key + 1, draft })

  const created = (id: string) => {
    setMade(id)
    void navigate({ search: { draft: id }, replace: true })
  }

  if (form.draft === undefined || form.draft === made) {
    return <OrderForm key={form.key} first={newDraft} onCreated={created} />
  }
  return <OpenedDraft key={form.key} id={form.draft} />
}

function OpenedDraft({ id }: { id: string }) {
  const query = useQuery({
    ...orderQuery(id),
    // What is being written is never overwritten by what was saved elsewhere; saving then says so instead.
    staleTime: Infinity,
  })
  return (
    <Awaited query={query}>
      {({ body, version }) =>
        body.state === 'SENT' ? (
          <Navigate to="/orders/$id" params={{ id }} replace />
        ) : (
          <OrderForm first={{ id, version, lines: body.lines }} onCreated={() => undefined} />
        )
      }
    </Awaited>
  )
}

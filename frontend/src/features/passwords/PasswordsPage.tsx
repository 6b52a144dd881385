import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useNames } from '../../api/names'
import { useResourceNames } from '../../api/resources'
import { ButtonLink } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { PasswordStateLabel } from './PasswordStateLabel'
import { passwordsQuery, type InitialPassword } from './queries'

const route = getRouteApi('/passwords')

export function PasswordsPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  const search = route.useSearch()
  const query = useQuery(passwordsQuery(pageOf(search)))
  return (
    <>
      <PageHeader title={t('passwords.title')} intro={t('passwords.intro')} />
      <ListCard query={query} none={{ title: t('passwords.none'), help: t('passwords.noneHelp') }}>
        {(rows) => <DataTable caption={t('passwords.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<InitialPassword>[] {
  const { t, moment } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'employee',
        header: t('passwords.employee'),
        cell: ({ row }) => <PersonName id={row.original.identityId} linked />,
      },
      {
        id: 'account',
        header: t('passwords.account'),
        cell: ({ row }) => <AccountName id={row.original.resourceId} />,
      },
      { id: 'since', header: t('passwords.since'), cell: ({ row }) => moment(row.original.since) },
      { id: 'state', header: t('common.state'), cell: ({ row }) => <PasswordStateLabel state={row.original.state} /> },
      {
        id: 'open',
        header: () => <span className="visually-hidden">{t('passwords.open')}</span>,
        cell: ({ row }) => <OpenLink password={row.original} />,
      },
    ],
    [t, moment],
  )
}

function AccountName({ id }: { id: string }) {
  return useResourceNames().nameOf(id)
}

function OpenLink({ password }: { password: InitialPassword }) {
  const { t } = useLanguage()
  const name = useNames([password.identityId]).get(password.identityId)?.displayName ?? t('common.unknownPerson')
  return (
    <ButtonLink
      to="/passwords/$id"
      params={{ id: password.id }}
      variant="secondary"
      aria-label={t('passwords.openFor', { name })}
    >
      {t('passwords.open')}
    </ButtonLink>
  )
}

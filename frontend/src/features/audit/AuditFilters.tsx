import { Search } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button } from '../../components/Button'
import { DateField } from '../../components/DateField'
import { PeopleField } from '../../components/PeopleField'
import { SavedViews } from '../../components/list/SavedViews'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf } from '../../routing/listSearch'
import { actionGroups, isId, type About, type AuditSearch } from './asked'
import styles from './audit.module.css'

interface AuditFiltersProps {
  search: AuditSearch
  about: About
  onSearch: (search: AuditSearch, about: About) => void
}

/** The question to the log. It is asked by the button, not while it is being put: every question is on record. */
export function AuditFilters({ search: asked, about: askedAbout, onSearch }: AuditFiltersProps) {
  const { t } = useLanguage()
  const [search, setSearch] = useState(asked)
  const [about, setAbout] = useState(askedAbout)
  const [tried, setTried] = useState(false)
  const isReady = [about.objectId, about.requestId].every((id) => id === null || isId(id))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isReady) onSearch(search, about)
  }
  const person = (key: 'actorId' | 'subjectId' | 'onBehalfOf', label: string) => (
    <PeopleField
      label={label}
      ids={about[key] === null ? [] : [about[key]]}
      onChange={(ids) => setAbout({ ...about, [key]: ids.at(-1) ?? null })}
    />
  )
  const id = (key: 'objectId' | 'requestId', label: string) => (
    <TextField
      label={label}
      value={about[key] ?? ''}
      onChange={(text) => setAbout({ ...about, [key]: text.trim() || null })}
      error={tried && about[key] !== null && !isId(about[key]) ? t('audit.notAnId') : undefined}
    />
  )

  return (
    <form onSubmit={submit} noValidate>
      <search className={styles.fields}>
        <SelectField
          label={t('audit.what')}
          choices={[
            { id: 'all', name: t('common.all') },
            ...actionGroups.map((group) => ({ id: group, name: t(`audit.groups.${group}`) })),
          ]}
          value={search.kind ?? 'all'}
          onChange={(kind) => setSearch({ ...search, kind: oneOf(actionGroups, kind) })}
        />
        <DateField
          label={t('audit.from')}
          value={search.from ?? null}
          onChange={(from) => setSearch({ ...search, from: from ?? undefined })}
        />
        <DateField
          label={t('audit.to')}
          value={search.to ?? null}
          onChange={(to) => setSearch({ ...search, to: to ?? undefined })}
        />
        {person('actorId', t('audit.byWhom'))}
        {person('subjectId', t('audit.aboutWhom'))}
        {person('onBehalfOf', t('audit.onBehalfOf'))}
        {id('objectId', t('audit.object'))}
        {id('requestId', t('audit.request'))}
      </search>
      <p className={styles.recorded}>{t('audit.recorded')}</p>
      <div className={styles.ask}>
        <Button type="submit" icon={Search}>
          {t('audit.search')}
        </Button>
        <SavedViews />
      </div>
    </form>
  )
}

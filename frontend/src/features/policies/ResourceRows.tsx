import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { resourcesQuery, type Resource } from '../../api/resources'
import { Button } from '../../components/Button'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { newRow, type ResourceRow } from './resourceDraft'
import styles from './ResourceRows.module.css'

interface ResourceRowsProps {
  rows: readonly ResourceRow[]
  onChange: (rows: ResourceRow[]) => void
  error?: string | undefined
}

/** What a policy gives, line by line. */
export function ResourceRows({ rows, onChange, error }: ResourceRowsProps) {
  const { t } = useLanguage()
  const resources = useQuery(resourcesQuery()).data ?? []
  const taken = new Set(rows.map((row) => row.resourceId))
  return (
    <div className={styles.rows}>
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          resources={resources.filter(
            ({ id, state }) => id === row.resourceId || (state === 'ACTIVE' && !taken.has(id)),
          )}
          error={row.resourceId === null || (row.needsLevel && row.level === null) ? error : undefined}
          onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
          onRemove={rows.length > 1 ? () => onChange(rows.filter((one) => one.key !== row.key)) : undefined}
        />
      ))}
      <div>
        <Button variant="secondary" icon={Plus} onPress={() => onChange([...rows, newRow()])}>
          {t('policies.addResource')}
        </Button>
      </div>
    </div>
  )
}

interface RowProps {
  row: ResourceRow
  resources: readonly Resource[]
  error: string | undefined
  onChange: (row: ResourceRow) => void
  onRemove: (() => void) | undefined
}

function Row({ row, resources, error, onChange, onRemove }: RowProps) {
  const { t, language } = useLanguage()
  const chosen = resources.find((resource) => resource.id === row.resourceId)
  const levels = (chosen?.levels ?? []).toSorted((one, other) => one.rank - other.rank)
  return (
    <div className={styles.row}>
      <SelectField
        label={t('policies.resource')}
        choices={resources
          .filter(({ kind }) => kind !== 'INQUIRY')
          .map(({ id, name, kind }) => ({ id, name: `${name[language]} (${t(`policies.kinds.${kind}`)})` }))}
        value={row.resourceId}
        onChange={(resourceId) => {
          const needsLevel = (resources.find((resource) => resource.id === resourceId)?.levels.length ?? 0) > 0
          onChange({ ...row, resourceId, level: null, needsLevel })
        }}
        error={row.resourceId === null ? error : undefined}
        isRequired
      />
      {levels.length > 0 && (
        <SelectField
          label={t('policies.level')}
          choices={levels.map(({ code, name }) => ({ id: code, name: name[language] }))}
          value={row.level}
          onChange={(level) => onChange({ ...row, level })}
          error={row.level === null && error ? t('policies.levelMissing') : undefined}
          isRequired
        />
      )}
      {onRemove && (
        <Button
          variant="tertiary"
          icon={Trash2}
          onPress={onRemove}
          aria-label={t('policies.removeResource', { name: chosen?.name[language] ?? '' })}
        />
      )}
    </div>
  )
}

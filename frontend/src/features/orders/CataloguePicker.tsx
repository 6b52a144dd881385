import { Check, Plus } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import type { Resource } from '../../api/resources'
import { Button } from '../../components/Button'
import { Card } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { Filters } from '../../components/Filters'
import { SearchBox } from '../../components/SearchBox'
import { SelectField } from '../../components/SelectField'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { price } from '../../i18n/price'
import type { DraftLine, Recipient } from './queries'
import { useUsual, type HeldBy } from './recipientQueries'
import styles from './CataloguePicker.module.css'

interface CataloguePickerProps {
  resources: readonly Resource[]
  recipients: readonly Recipient[]
  lines: readonly DraftLine[]
  heldBy: HeldBy
  onAdd: (resource: Resource) => void
  onRemove: (resource: Resource) => void
  /** Another way to choose. */
  beside?: ReactNode
}

const EVERY_SYSTEM = '(all)'

/** What can be ordered, by system; what everybody chosen has already stands back (OR-1). */
export function CataloguePicker({ resources, beside, ...rest }: CataloguePickerProps) {
  const { t, language } = useLanguage()
  const [search, setSearch] = useState('')
  const [system, setSystem] = useState(EVERY_SYSTEM)
  const offered = useMemo(() => resources.filter((resource) => resource.orderable), [resources])
  const inquiries = offered.filter(isInquiry)
  const orderable = offered.filter((resource) => !isInquiry(resource))
  const systems = [...new Set(orderable.map((resource) => resource.system))].toSorted((one, other) =>
    one.localeCompare(other, language),
  )
  const usual = useUsual(rest.recipients)
  const wanted = search.toLocaleLowerCase()
  const found = orderable.filter(
    (resource) =>
      (system === EVERY_SYSTEM || resource.system === system) &&
      [resource.name.sv, resource.name.en, resource.description[language], resource.system]
        .join(' ')
        .toLocaleLowerCase()
        .includes(wanted),
  )
  return (
    <Card title={t('orders.what')} beside={beside}>
      {rest.recipients.length === 0 && <p>{t('orders.chooseSomebody')}</p>}
      <Filters>
        <SearchBox label={t('orders.searchCatalogue')} value={search} onSearch={setSearch} />
        <SelectField
          label={t('orders.system')}
          choices={[{ id: EVERY_SYSTEM, name: t('common.all') }, ...systems.map((id) => ({ id, name: id }))]}
          value={system}
          onChange={setSystem}
        />
      </Filters>
      {found.length === 0 && <EmptyState title={t('common.noneFound')}>{t('common.noneFoundHelp')}</EmptyState>}
      {systems.map((name) => {
        const ofSystem = found.filter((resource) => resource.system === name)
        return ofSystem.length === 0 ? null : (
          <section key={name} className={styles.system}>
            <h3>{name}</h3>
            <ul className={styles.list}>
              {ofSystem.map((resource) => (
                <Item key={resource.id} resource={resource} isUsual={usual.has(resource.id)} {...rest} />
              ))}
            </ul>
          </section>
        )
      })}
      {inquiries.length > 0 && (
        <ul className={styles.list}>
          {inquiries.map((resource) => (
            <Item key={resource.id} resource={resource} isUsual={false} {...rest} />
          ))}
        </ul>
      )}
    </Card>
  )
}

/** What one cannot find is asked for in one's own words (OR-9): offered whatever is searched for. */
function isInquiry({ kind }: Resource): boolean {
  return kind === 'INQUIRY'
}

type ItemProps = Omit<CataloguePickerProps, 'resources' | 'beside'> & {
  resource: Resource
  /** Whether colleagues of those chosen usually have it (OR-1). */
  isUsual: boolean
}

function Item({ resource, isUsual, recipients, lines, heldBy, onAdd, onRemove }: ItemProps) {
  const language = useLanguage()
  const { t } = language
  const name = resource.name[language.language]
  const { ordering } = resource
  const having = recipients.filter((recipient) => heldBy(recipient, resource.id)).length
  const everybodyHas = recipients.length > 0 && having === recipients.length
  const inBasket = lines.some((line) => line.resourceId === resource.id)
  return (
    <li className={everybodyHas && !inBasket ? `${styles.item} ${styles.held}` : styles.item}>
      <div className={styles.words}>
        <strong>{name}</strong>
        {isUsual && !everybodyHas && (
          <>
            {' '}
            <StatusLabel tone="good">{t('orders.usual')}</StatusLabel>
          </>
        )}
        <p>{resource.description[language.language]}</p>
        <p className={styles.facts}>
          {[
            price(language, ordering),
            ...(ordering.leadTimeDays > 0 ? [t('orders.leadTime', { count: ordering.leadTimeDays })] : []),
            ...(ordering.prerequisites.some(({ kind }) => kind === 'SITHS_CARD') ? [t('orders.needsCard')] : []),
            ...(having > 0 ? [everybodyHas ? t('orders.allHave') : t('orders.someHave', { count: having })] : []),
          ].join(' · ')}
        </p>
      </div>
      {inBasket ? (
        <Button
          variant="secondary"
          icon={Check}
          onPress={() => onRemove(resource)}
          aria-label={t('orders.chosenResource', { name })}
        >
          {t('orders.chosen')}
        </Button>
      ) : (
        <Button
          variant={everybodyHas ? 'tertiary' : 'secondary'}
          {...(everybodyHas ? {} : { icon: Plus })}
          isDisabled={recipients.length === 0}
          onPress={() => onAdd(resource)}
          aria-label={t(everybodyHas ? 'orders.changeResource' : 'orders.addResource', { name })}
        >
          {everybodyHas ? t('orders.change') : t('orders.choose')}
        </Button>
      )}
    </li>
  )
}

import { Split } from 'lucide-react'
import { useState } from 'react'
import type { Resource } from '../../api/resources'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { changesOf, isAlike, lineKey, withChange, withoutLines, type Group, type LineChange } from './basket'
import styles from './Basket.module.css'
import { FindingList } from './FindingList'
import { LineFields } from './LineFields'
import { Outcome } from './Outcome'
import type { DraftLine, LineAction } from './queries'
import type { Checked } from './useCheck'

interface BasketGroupProps {
  group: Group
  resource: Resource
  checked: Checked
  tried: boolean
  nameOf: (line: DraftLine) => string
  onChange: (update: (lines: readonly DraftLine[]) => readonly DraftLine[]) => void
}

/** The lines of one resource: filled in once for all of them, or for each by itself. */
export function BasketGroup({ group, resource, checked, tried, nameOf, onChange }: BasketGroupProps) {
  const { t, language } = useLanguage()
  const [separated, setSeparated] = useState(false)
  const { lines } = group
  const [first] = lines
  const separate = lines.length > 1 && (separated || !isAlike(lines))
  const change = (changed: readonly DraftLine[]) => (wanted: LineChange) =>
    onChange((old) => withChange(old, changed, wanted, resource))
  if (!first) return null
  return (
    <li className={styles.group}>
      <h3>{resource.name[language]}</h3>
      <Chips
        label={t('orders.forWhom')}
        items={lines.map((line) => ({ id: lineKey(line), name: nameOf(line) }))}
        onRemove={(key) =>
          onChange((old) =>
            withoutLines(
              old,
              lines.filter((line) => lineKey(line) === key),
            ),
          )
        }
      />
      {!group.isNew && (
        <SelectField
          label={t('orders.action')}
          choices={changesOf(resource, first.targetLineId !== null).map((id) => ({
            id,
            name: t(`lines.actions.${id}`),
          }))}
          value={first.action}
          onChange={(action) => change(lines)({ action: action as LineAction })}
        />
      )}
      {separate ? (
        lines.map((line) => (
          <fieldset key={lineKey(line)} className={styles.separate}>
            <legend>{nameOf(line)}</legend>
            <LineFields lines={[line]} resource={resource} checked={checked} tried={tried} onChange={change([line])} />
          </fieldset>
        ))
      ) : (
        <LineFields lines={lines} resource={resource} checked={checked} tried={tried} onChange={change(lines)}>
          {lines.length > 1 && (
            <Button variant="tertiary" icon={Split} onPress={() => setSeparated(true)}>
              {t('orders.separate')}
            </Button>
          )}
        </LineFields>
      )}
      <Outcome lines={lines} checked={checked} nameOf={nameOf} />
      <FindingList lines={lines} checked={checked} tried={tried} nameOf={nameOf} />
    </li>
  )
}

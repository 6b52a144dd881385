import { FolderPlus, Plus, Trash2 } from 'lucide-react'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ConditionFields } from './ConditionFields'
import {
  isDraftComplete,
  newCondition,
  newGroup,
  type ConditionDraft,
  type GroupDraft,
  type PartDraft,
} from './criteriaDraft'
import { conditionTypes, emptyCondition } from './criterion'
import styles from './CriteriaEditor.module.css'

interface CriteriaEditorProps {
  group: GroupDraft
  onChange: (group: GroupDraft) => void
  onRemove?: () => void
  showFaults: boolean
}

/** A group of conditions, and of groups in turn: whether all or any must hold, and what they are. */
export function CriteriaEditor({ group, onChange, onRemove, showFaults }: CriteriaEditorProps) {
  const { t } = useLanguage()
  const nested = onRemove !== undefined
  const change = (part: PartDraft) =>
    onChange({ ...group, parts: group.parts.map((one) => (one.key === part.key ? part : one)) })
  const remove = (part: PartDraft) => onChange({ ...group, parts: group.parts.filter((one) => one.key !== part.key) })

  return (
    <fieldset className={nested ? `${styles.group} ${styles.nested}` : styles.group}>
      <legend className="visually-hidden">{t('criteria.group')}</legend>
      <div className={styles.head}>
        <SelectField
          label={t('criteria.match')}
          choices={(['all', 'any'] as const).map((id) => ({ id, name: t(`criteria.matches.${id}`) }))}
          value={group.match}
          onChange={(match) => onChange({ ...group, match: match === 'any' ? 'any' : 'all' })}
        />
        {nested && (
          <Checkbox isSelected={group.negated} onChange={(negated) => onChange({ ...group, negated })}>
            {t('criteria.negate')}
          </Checkbox>
        )}
        {onRemove && (
          <Button variant="tertiary" icon={Trash2} onPress={onRemove}>
            {t('criteria.removeGroup')}
          </Button>
        )}
      </div>
      <ol className={styles.parts}>
        {group.parts.map((part, index) => (
          <li key={part.key}>
            {part.kind === 'group' ? (
              <CriteriaEditor group={part} onChange={change} onRemove={() => remove(part)} showFaults={showFaults} />
            ) : (
              <ConditionEditor
                part={part}
                number={index + 1}
                onChange={change}
                onRemove={group.parts.length > 1 ? () => remove(part) : undefined}
                error={showFaults && !isDraftComplete(part) ? t('policies.criteriaMissing') : undefined}
              />
            )}
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button
          variant="secondary"
          icon={Plus}
          onPress={() => onChange({ ...group, parts: [...group.parts, newCondition()] })}
        >
          {t('criteria.addCondition')}
        </Button>
        <Button
          variant="tertiary"
          icon={FolderPlus}
          onPress={() =>
            onChange({ ...group, parts: [...group.parts, newGroup(group.match === 'all' ? 'any' : 'all')] })
          }
        >
          {t('criteria.addGroup')}
        </Button>
      </div>
    </fieldset>
  )
}

interface ConditionEditorProps {
  part: ConditionDraft
  number: number
  onChange: (part: ConditionDraft) => void
  onRemove: (() => void) | undefined
  error: string | undefined
}

function ConditionEditor({ part, number, onChange, onRemove, error }: ConditionEditorProps) {
  const { t } = useLanguage()
  return (
    <fieldset className={styles.condition}>
      <legend className="visually-hidden">
        {t('criteria.condition')} {number}
      </legend>
      <div className={styles.head}>
        <SelectField
          label={t('criteria.type')}
          choices={conditionTypes.map((id) => ({ id, name: t(`criteria.types.${id}`) }))}
          value={part.condition.type}
          onChange={(chosen) => {
            const type = conditionTypes.find((one) => one === chosen)
            if (type && type !== part.condition.type) onChange({ ...part, condition: emptyCondition(type) })
          }}
        />
        <Checkbox isSelected={part.negated} onChange={(negated) => onChange({ ...part, negated })}>
          {t('criteria.negate')}
        </Checkbox>
        {onRemove && (
          <Button
            variant="tertiary"
            icon={Trash2}
            onPress={onRemove}
            aria-label={t('criteria.removeCondition', { number })}
          />
        )}
      </div>
      <ConditionFields
        condition={part.condition}
        onChange={(condition) => onChange({ ...part, condition })}
        error={error}
      />
    </fieldset>
  )
}

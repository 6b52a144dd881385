import { Checkbox } from '../../components/Checkbox'
import styles from './ChoiceGroup.module.css'

interface ChoiceGroupProps<Id extends string> {
  label: string
  choices: readonly { id: Id; name: string }[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}

/** Any of a few things; what is chosen keeps the order of the list. */
export function ChoiceGroup<Id extends string>({ label, choices, chosen, onChange }: ChoiceGroupProps<Id>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {choices.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(selected) =>
            onChange(choices.flatMap((one) => ((one.id === id ? selected : chosen.includes(one.id)) ? [one.id] : [])))
          }
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  )
}

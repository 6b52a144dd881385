import { Checkbox as MidasCheckbox } from '@midas-ds/components/checkbox'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  children: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
}

export function Checkbox(props: CheckboxProps) {
  return (
    <div className={styles.checkbox}>
      <MidasCheckbox {...props} />
    </div>
  )
}

import { Checkbox as MidasCheckbox } from '@midas-ds/components/checkbox'

interface CheckboxProps {
  children: string
  isSelected: boolean
  onChange: (isSelected: boolean) => void
}

export function Checkbox(props: CheckboxProps) {
  return <MidasCheckbox {...props} />
}

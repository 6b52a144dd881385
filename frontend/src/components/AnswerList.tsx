import { valuesOf, type FormAnswer, type FormField } from '../api/forms'
import { useUnitNames } from '../api/organization'
import { useLanguage } from '../i18n/LanguageProvider'
import { DescriptionList } from './DescriptionList'

interface AnswerListProps {
  fields: readonly FormField[]
  answers: readonly FormAnswer[]
}

/** What was answered in a form, to read. An answer to a field that is no longer in the form shows by its name. */
export function AnswerList({ fields, answers }: AnswerListProps) {
  const { t, language, list } = useLanguage()
  const isUnits = (answer: FormAnswer) => fields.some(({ name, type }) => name === answer.name && type === 'UNITS')
  const unitNames = useUnitNames(answers.filter(isUnits).flatMap(({ values }) => values))

  const wordsOf = (answer: FormAnswer): string => {
    const field = fields.find(({ name }) => name === answer.name)
    if (!field) return list(answer.values)
    const values = valuesOf(field, answers)
    if (field.type === 'BOOLEAN') return t(values[0] === 'true' ? 'common.yes' : 'common.no')
    if (field.type === 'UNITS') return list(values.map((id) => unitNames.get(id) ?? '…'))
    return list(values.map((value) => field.options?.find((one) => one.value === value)?.label[language] ?? value))
  }

  if (answers.length === 0) return null
  return (
    <DescriptionList
      items={answers.map((answer) => [
        fields.find(({ name }) => name === answer.name)?.label[language] ?? answer.name,
        wordsOf(answer),
      ])}
    />
  )
}

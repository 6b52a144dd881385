import type { Translator } from '../../i18n/translator'

/** What happened to a line has the words of the line's own history. */
const LINE = 'line.'

/** An action's code in words; the code itself when there are none. */
export function actionWords(action: string, { find, t }: Pick<Translator, 'find' | 't'>): string {
  if (!action.startsWith(LINE)) return find(`audit.actions.${action}`) ?? action
  const event = find(`timeline.events.${action.slice(LINE.length).toUpperCase()}`)
  return event === undefined ? action : t('audit.lineEvent', { event: event.toLocaleLowerCase() })
}

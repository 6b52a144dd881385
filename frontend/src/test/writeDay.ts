import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** Writes a day, `YYYY-MM-DD`, into the date field of that name. */
export async function writeDay(user: UserEvent, label: RegExp, day: string): Promise<void> {
  const [first] = within(screen.getByRole('group', { name: label })).getAllByRole('spinbutton')
  if (first) await user.click(first)
  await user.keyboard(day.replaceAll('-', ''))
}

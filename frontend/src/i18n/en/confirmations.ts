export const confirmations = {
  title: 'Still needed?',
  intro: 'Access without an end date among your staff. What you keep is asked about again, most often in a year.',
  since: 'Since',
  answer: 'Your answer',
  keep: 'Keep',
  keepThis: 'Keep {what}, case {number}',
  end: 'End',
  endThis: 'End {what}, case {number}',
  endTitle: 'End the access?',
  endText: '{what} ends today.',
  none: 'Nothing to answer',
  noneHelp: 'When access without an end date has been there for long, you are asked whether it is still needed.',
}

export const morningRuns = {
  title: 'Morning runs',
  intro:
    'When changes in the directory and of policies take effect, for each administration: at once, or once a day at a set time. Whoever leaves always loses access in time, and blocks act at once.',
  administration: 'Administration',
  when: 'Changes take effect',
  atOnce: 'At once',
  everyDay: 'Every day at {time}',
  next: 'Next run',
  action: 'Action',
  change: 'Change',
  changeFor: 'Change for {administration}',
  setTitle: 'When should changes take effect?',
  save: 'Save',
  time: 'Time of day',
  timeHelp: 'HH:MM, Swedish time. Empty means at once.',
  timeWrong: 'Write the time as HH:MM.',
  atOnceText: 'Changes take effect as soon as they are known. What waits takes effect at once.',
  everyDayText:
    'The directory and the policies as they stand at that time decide the day. What changes later waits for the next day. A day that has had its run has no second one.',
  policyWaits: 'The administration has a morning run. A change of the policy takes effect {at}.',
  personWaits:
    'Something about the person has changed and takes effect at the morning run {at}. The answer holds from then on.',
}

export const registrations = {
  title: 'Registered people',
  intro:
    'Those who are not in the catalogue and whom you answer for. The engagement ends by itself after its last day.',
  create: 'Register a person',
  createIntro:
    'For somebody who is not in the catalogue: staff of providers, consultants, and whoever starts today. If the catalogue brings the person later, it takes over.',
  none: 'Nobody is registered',
  noneHelp: 'Those whom you have registered or answer for are shown here.',
  noUnits: 'You cannot register anybody',
  noUnitsHelp: 'Managers register people at their units, as long as their own engagement runs.',
  states: { COMING: 'Coming', CURRENT: 'Current', ENDED: 'Ended', TAKEN_OVER: 'Taken over by the catalogue' },
  responsible: 'Responsible',
  lastDay: 'Last day',
  commands: {
    EXTEND: {
      action: 'Extend',
      of: 'Extend {name}',
      text: 'It is {period} now. What follows from the engagement stays until the new last day.',
      beyond: 'Choose a day after the present last day.',
    },
    END: {
      action: 'End',
      of: 'End {name}',
      text: 'It is {period} now. What follows from the engagement is taken away after the new last day. A day before the first one means that it never begins.',
      beyond: 'Choose the present last day or an earlier one.',
    },
  },
  who: 'Who',
  givenName: 'Given name',
  familyName: 'Family name',
  personalNumberHelp: 'Twelve digits. Leave empty if the person has none, or if you do not know it.',
  twelveDigits: 'Write twelve digits, yyyymmddnnnn.',
  protectedIdentity: 'The person has a protected identity',
  engagement: 'Engagement',
  unitMissing: 'Choose a unit.',
  unitGone: 'You may not register anybody at that unit any more. Choose another.',
  catalogueTitle: 'Search a title in the catalogue (decides what policies give)',
  responsibleHelp: 'Responsible (empty: you yourself)',
  fromHelp: 'Leave empty for today.',
  toHelp: 'It can be extended later.',
  endsBeforeStart: 'The last day comes before the first.',
  register: 'Register',
  alikeTitle: {
    one: 'There is somebody with that name already',
    other: 'There are {count} people with that name already',
  },
  alikeWithoutNumber:
    'Nothing has been stored. Is it the same person? Fill in the personal identity number, and the person gets one more engagement. Is it somebody else? Register as new.',
  alikeWithNumber:
    'Nothing has been stored. The portal does not know the number of whoever is there already. If it is the same person, there is nobody new to register. Is it somebody else? Register as new.',
  alikePerson: '{name} (opens in a new window)',
  alikeConfirm: 'It is somebody else, register as new',
}

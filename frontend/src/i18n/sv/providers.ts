export const providers = {
  title: 'Utförare',
  intro: 'Vilka som beställer hos varje utförare. Minst två behövs, så att ingens frånvaro stoppar alla.',
  views: { all: 'Alla utförare', lacking: 'Där beställare saknas' },
  provider: 'Utförare',
  people: 'Medarbetare',
  orderers: 'Beställare',
  enough: 'Räcker',
  tooFew: 'För få',
  none: 'Inga utförare att visa',
  noneHelp: 'Här visas organisationens utförare, eller de där du är beställare.',
}

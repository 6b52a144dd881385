import { about, inList, type Questions } from './question'

/** What is asked of the organization tree and its code lists. */
export const organizationQuestions: Questions = {
  'GET /identity/v1/administrations': inList(),
  'GET /identity/v1/titles': inList(),
  'GET /identity/v1/units': inList(),
  'POST /identity/v1/units/searches': about('search', ({ familyName }) => ({ body: { text: familyName } })),
  'GET /identity/v1/units/{id}': {
    place: 'path',
    subjects: () => ['known', 'unknown'],
    fill: (world, subject) => ({
      params: { id: subject === 'known' ? world.units.north : world.subjects.unknown.identity },
    }),
  },
}

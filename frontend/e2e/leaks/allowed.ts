import type { Place } from './evidence'
import type { Hit } from './hunt'
import { FIELDS, type Field } from './planted'

/** A place where somebody may be named, and why. */
export interface Rule {
  place: Place
  where: RegExp
  /** Of answers: to whom. */
  who?: RegExp
  fields: readonly Field[]
  parts?: readonly string[]
  why: string
}

const NAMES: readonly Field[] = ['givenName', 'familyName', 'title']
const ID: readonly Field[] = ['id']
const CIRCLE = /^(manager|delegate|reserveCard)$/
const EVERYTHING_BUT_NUMBER = FIELDS.filter((field) => field !== 'number')

/** Everywhere else, nobody leaves a trace (ID-9). */
export const ALLOWED: readonly Rule[] = [
  {
    place: 'answer',
    where: /./,
    who: CIRCLE,
    fields: EVERYTHING_BUT_NUMBER,
    why: 'The nearest manager, and to whom that role is lent; the number is shown to nobody (ID-1)',
  },
  {
    place: 'answer',
    where: /./,
    who: /^signedIn$/,
    parts: ['signedIn'],
    fields: EVERYTHING_BUT_NUMBER,
    why: 'The person',
  },
  {
    place: 'answer',
    where: /^POST \/identity\/v1\/data-extracts$/,
    who: /^signedIn$/,
    parts: ['signedIn'],
    fields: ['number'],
    why: 'Everything about oneself (GO-4)',
  },
  {
    place: 'answer',
    where: /^GET \/identity\/v1\/sign-in\/completion$/,
    who: /^nobody$/,
    fields: ID,
    why: 'The token of who signs in, in that browser alone',
  },
  {
    place: 'answer',
    where: /\/service-desk\//,
    who: /^serviceDesk$/,
    parts: ['called'],
    fields: [...NAMES, 'hsaId', 'id'],
    why: 'Whoever calls with the number is served (PW-5)',
  },
  {
    place: 'answer',
    where: /\/service-desk\/searches$/,
    who: /^serviceDesk$/,
    parts: ['delegate', 'orderer'],
    fields: ID,
    why: 'Who else may call for the person, as ids (PW-5)',
  },
  {
    place: 'answer',
    where: /\/password-resets$/,
    who: /^serviceDesk$/,
    parts: ['called'],
    fields: ['userName'],
    why: 'The new password is of no use without the user name (PW-5)',
  },
  {
    place: 'answer',
    where: /\/tasks\/\{id\}\/(assignment|message|completion)$/,
    who: /^fulfiller$/,
    parts: ['carried'],
    fields: ['id', 'words'],
    why: 'Whoever carries it out, from taking it on until it is done',
  },
  {
    place: 'answer',
    where: /^GET \/identity\/v1\/identities\/\{id\}$/,
    who: /^fulfiller$/,
    parts: ['carried'],
    fields: EVERYTHING_BUT_NUMBER,
    why: 'Who it is, with a reason, from taking it on until it is done',
  },
  {
    place: 'answer',
    where: /\/(audit-(searches|exports)|disclosures)$/,
    who: /^(auditor|systemAdministrator)$/,
    fields: ID,
    why: 'The record holds ids and codes (GO-2)',
  },
  {
    place: 'answer',
    where: /\/(resources|catalogue-file|lines|orders)\b/,
    parts: ['owner', 'delegate'],
    fields: ID,
    why: 'Who decides is an id in the catalogue and in steps; the name is not told',
  },
  {
    place: 'answer',
    where: /^(POST \/identity\/v1\/identities\/searches|GET \/order\/v1\/(recipients|lines|tasks))$/,
    who: /^(auditor|orderer|fulfiller)$/,
    parts: ['late'],
    fields: [...NAMES, 'id'],
    why: 'Before the mark came, like everybody',
  },
  {
    place: 'topic',
    where: /^(kafka\/)?(identity|policy|order|notification)\./,
    fields: ID,
    why: 'Events hold ids, codes and the mark',
  },
  {
    place: 'topic',
    where: /order\.facts|identity\.identities/,
    parts: ['poison'],
    fields: ['familyName'],
    why: 'What the hunt itself has sent',
  },
  {
    place: 'database',
    where: /^\w+\/dead_letter\.payload$/,
    parts: ['poison'],
    fields: ['familyName'],
    why: 'An event is set aside as it came',
  },
  { place: 'database', where: /./, fields: ID, why: 'Every service knows people by their ids' },
  {
    place: 'database',
    where: /^identity\/identity\.(given_name|family_name|full_name|hsa_id|user_name|mail|personal_number|source_key)$/,
    fields: ['givenName', 'familyName', 'hsaId', 'userName', 'mail', 'number'],
    why: 'Where names, numbers and addresses live',
  },
  {
    place: 'database',
    where: /^identity\/(engagement\.(title|source_key)|engagement_history\.content)$/,
    fields: ['title', 'userName'],
    why: "The catalogue's own words for an engagement, and what they were (ID-11)",
  },
  {
    place: 'database',
    where: /^identity\/import_rejection\.dn$/,
    fields: ['userName'],
    why: 'Told only of those who are known not to be protected',
  },
  {
    place: 'database',
    where: /^(identity\/block\.reason|order\/(line_entry\.text|approval_step\.reason))$/,
    fields: ['words'],
    why: 'What the parties have written, for them',
  },
  {
    place: 'log',
    where: /^logs\/\w+-service\.log/,
    fields: ID,
    why: 'Pseudonyms, of use to nobody without the database',
  },
  { place: 'mail', where: /./, fields: ['mail'], why: "The recipient's own address" },
  {
    place: 'mail',
    where: /./,
    parts: ['called'],
    fields: ID,
    why: 'The link for the manager, after a call to the service desk',
  },
  {
    place: 'file',
    where: /^directory\//,
    fields: ['userName', 'id'],
    why: 'The account, whose template leaves out what tells who it is',
  },
  {
    place: 'file',
    where: /^directory\//,
    parts: ['late'],
    fields: ['givenName', 'familyName', 'mail'],
    why: "The directory's journal of what the account was before the mark came",
  },
  {
    place: 'browser',
    where: /^Default\/|^segmentation_platform\//,
    fields: ID,
    why: 'The address of a page that was looked at',
  },
]

/** The rule that allows it. */
export function isAllowed(hit: Hit): Rule | undefined {
  return ALLOWED.find(
    ({ place, where, who, fields, parts }) =>
      place === hit.place &&
      where.test(hit.where) &&
      (who === undefined || who.test(hit.who ?? '')) &&
      (fields as readonly string[]).includes(hit.field) &&
      (parts === undefined || parts.includes(hit.part)),
  )
}

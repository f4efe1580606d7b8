import type { FieldLabels } from './Messages'

/** The English labels for shoppers about fields of a form. */
export const englishFields: FieldLabels = {
  checkFields: 'Check these details',
  fieldMissing: '{label}: this is missing',
  fieldInvalid: '{label}: check how this is written',
  fieldTooLong: '{label}: this is too long',
  fieldTooShort: '{label}: this is too short',
  fieldTaken: '{label}: this is already in use',
  fieldNotFound: '{label}: we could not find this',
  fieldUnknown: '{label}: this needs another look',
}

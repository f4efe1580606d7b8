import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { FieldFault } from '../../src/http/faultRules'
import { HttpError } from '../../src/http/HttpError'
import { readFault } from '../../src/http/readFault'
import { readOutcome } from '../../src/http/readOutcome'
import { hostile } from '../samples'

type Said = Partial<Record<FieldFault | 'unknown', string>>

/** Each text with the fault that it stands for, and where it comes from. */
function rows(sources: Record<string, Said>, separator: RegExp): [source: string, text: string, fault: string][] {
  return Object.entries(sources).flatMap(([source, said]) =>
    Object.entries(said).flatMap(([fault, texts]) =>
      texts
        .trim()
        .split(separator)
        .map((text): [string, string, string] => [source, text.trim(), fault]),
    ),
  )
}

const read = (error: unknown) => readFault(error) ?? 'unknown'

/** As the documents and the sources of each list them. */
const codes: Record<string, Said> = {
  'JSON Schema (AJV)': {
    missing: 'required dependentRequired',
    invalid: 'format pattern type',
    tooLong: 'maxLength',
    tooShort: 'minLength',
    unknown: 'minimum maximum enum const additionalProperties uniqueItems minItems maxItems multipleOf oneOf not if',
  },
  Joi: {
    missing: 'any.required string.empty object.missing',
    invalid: 'string.base string.email string.pattern.base number.base date.base date.format any.invalid',
    tooLong: 'string.max',
    tooShort: 'string.min',
    unknown: 'any.only any.unknown object.unknown number.min number.max array.min array.unique string.length',
  },
  'yup, by its type': {
    missing: 'required optionality nullable defined',
    invalid: 'typeError email matches url',
    unknown: 'min max oneOf noUnknown length',
  },
  zod: {
    invalid: 'invalid_type invalid_string invalid_format invalid_value invalid_enum_value',
    unknown: 'too_small too_big unrecognized_keys custom not_multiple_of',
  },
  pydantic: {
    missing: 'missing value_error.missing type_error.none.not_allowed',
    invalid: 'string_pattern_mismatch string_type int_parsing int_type value_error date_parsing value_error.email',
    tooLong: 'string_too_long too_long url_too_long value_error.any_str.max_length',
    tooShort: 'string_too_short too_short value_error.any_str.min_length',
    unknown: 'greater_than less_than_equal enum literal_error extra_forbidden none_required assertion_error',
  },
  'Bean Validation (Spring)': {
    missing: 'NotNull NotBlank NotEmpty',
    invalid: 'Pattern Email typeMismatch',
    unknown: 'Size Length Min Max Digits Past Future AssertTrue UniqueElements',
  },
  'Django REST framework': {
    missing: 'required null blank empty',
    invalid: 'invalid incorrect_type invalid_choice',
    tooLong: 'max_length',
    tooShort: 'min_length',
    taken: 'unique unique_together',
    notFound: 'does_not_exist',
    unknown: 'max_value min_value not_a_list max_digits',
  },
  Rails: {
    missing: 'blank empty required',
    invalid: 'invalid',
    tooLong: 'too_long',
    tooShort: 'too_short',
    taken: 'taken',
    unknown: 'present wrong_length inclusion exclusion accepted not_a_number greater_than',
  },
  'Laravel, without its words': {
    missing: 'validation.required validation.required_if',
    invalid: 'validation.email validation.regex',
    tooLong: 'validation.max.string',
    tooShort: 'validation.min.string',
    taken: 'validation.unique',
    notFound: 'validation.exists',
    unknown: 'validation.in validation.accepted validation.max.numeric validation.between.string',
  },
  Shopify: {
    missing: 'BLANK NO_INPUT MISSING_FIELD_REQUIRED ADDRESS_FIELD_IS_REQUIRED',
    invalid: 'INVALID UNEXPECTED_TYPE PHONE_NUMBER_DOES_NOT_MATCH_EXPECTED_PATTERN INVALID_ZIP_CODE_FOR_COUNTRY',
    tooLong: 'TOO_LONG',
    tooShort: 'TOO_SHORT',
    taken: 'TAKEN',
    notFound: 'NOT_FOUND',
    unknown: 'PRESENT INCLUSION CONTAINS_URL ZIP_CODE_NOT_SUPPORTED GREATER_THAN MAXIMUM_EXCEEDED',
  },
  Stripe: {
    missing: 'parameter_missing parameter_invalid_empty parameter_invalid_string_blank',
    invalid: 'email_invalid postal_code_invalid invalid_number invalid_expiry_month parameter_invalid_integer',
    taken: 'resource_already_exists',
    notFound: 'resource_missing',
    unknown: 'parameter_unknown incorrect_zip country_unsupported',
  },
  commercetools: {
    missing: 'RequiredField',
    invalid: 'InvalidField InvalidInput',
    taken: 'DuplicateField DuplicateFieldWithConflictingResource',
    notFound: 'ResourceNotFound ReferencedResourceNotFound',
  },
  Google: {
    missing: 'required FIELD_REQUIRED',
    invalid: 'invalid invalidParameter INVALID_EMAIL',
    taken: 'duplicate ALREADY_EXISTS',
    notFound: 'notFound',
    unknown: 'OUT_OF_RANGE',
  },
  'VTEX’s checkout': {
    missing: 'CHK0119 CHK0175 ORD045 ORD046',
    invalid: 'CHK0126 CHK0127 CHK0131 ORD006 ORD007 FMT0032',
    tooLong: 'CHK0017 CHK0099',
    taken: 'CHK0109',
    notFound: 'CHK0103 CHK0179 CHK0264',
    unknown: 'CHK9 CHK0082 CHK00317 ORD028 CHK01311',
  },
  'any spelling': {
    missing: 'fieldRequired field-required FIELD_REQUIRED E_REQUIRED isRequired',
    taken: 'emailTaken already_in_use auth/email-already-in-use P2002',
    notFound: 'couponNotFound COUPON_NOT_FOUND notfound NOTFOUND nonexistent',
    // The server does not know the name of the field, which is not what the shopper has entered; or no fault is named at all.
    unknown: 'unknown UNKNOWN_FIELD unknown_value BAD_USER_INPUT VALIDATION_ERROR 1001 E11000 expired not_allowed',
  },
}

/** Not looked at before the rules were written. */
const otherCodes: Record<string, Said> = {
  Square: {
    missing: 'MISSING_REQUIRED_PARAMETER VALUE_EMPTY',
    invalid: 'INVALID_EMAIL_ADDRESS VALUE_REGEX_MISMATCH EXPECTED_STRING INVALID_POSTAL_CODE',
    tooLong: 'VALUE_TOO_LONG',
    tooShort: 'VALUE_TOO_SHORT',
    unknown: 'VALUE_TOO_HIGH CONFLICT',
  },
  Salesforce: {
    missing: 'REQUIRED_FIELD_MISSING',
    invalid: 'INVALID_EMAIL_ADDRESS',
    tooLong: 'STRING_TOO_LONG',
    taken: 'DUPLICATE_VALUE DUPLICATES_DETECTED',
    unknown: 'NUMBER_OUTSIDE_VALID_RANGE FIELD_CUSTOM_VALIDATION_EXCEPTION',
  },
  PayPal: {
    missing: 'MISSING_REQUIRED_PARAMETER POSTAL_CODE_REQUIRED',
    invalid: 'INVALID_PARAMETER_SYNTAX INVALID_COUNTRY_CODE',
    tooLong: 'INVALID_STRING_MAX_LENGTH',
    tooShort: 'INVALID_STRING_MIN_LENGTH',
    taken: 'DUPLICATE_INVOICE_ID',
  },
  Saleor: {
    missing: 'REQUIRED',
    invalid: 'INVALID',
    tooShort: 'PASSWORD_TOO_SHORT',
    taken: 'UNIQUE ALREADY_EXISTS',
    notFound: 'NOT_FOUND',
    unknown: 'PASSWORD_ENTIRELY_NUMERIC GRAPHQL_ERROR',
  },
  'ASP.NET Identity': {
    invalid: 'InvalidEmail PasswordMismatch',
    tooShort: 'PasswordTooShort',
    taken: 'DuplicateEmail DuplicateUserName',
    unknown: 'PasswordRequiresDigit',
  },
  Clerk: {
    missing: 'form_param_missing form_param_nil form_conditional_param_missing',
    invalid: 'form_param_format_invalid',
    tooLong: 'form_param_max_length_exceeded',
    tooShort: 'form_password_length_too_short',
    taken: 'form_identifier_exists',
    notFound: 'form_identifier_not_found',
    unknown: 'form_param_unknown form_password_pwned',
  },
  Firebase: {
    missing: 'MISSING_PASSWORD auth/missing-email',
    invalid: 'INVALID_EMAIL auth/invalid-email',
    taken: 'EMAIL_EXISTS',
    notFound: 'EMAIL_NOT_FOUND auth/user-not-found',
    unknown: 'WEAK_PASSWORD',
  },
  'the validity of an input in HTML': {
    missing: 'valueMissing',
    invalid: 'typeMismatch patternMismatch badInput',
    tooLong: 'tooLong',
    tooShort: 'tooShort',
    unknown: 'rangeUnderflow rangeOverflow customError',
  },
  'Vine and its database': {
    missing: 'required',
    invalid: 'string email regex number',
    tooLong: 'maxLength',
    tooShort: 'minLength',
    taken: 'database.unique',
    notFound: 'database.exists',
    unknown: 'confirmed enum in sameAs',
  },
}

describe('a code says what is wrong', () => {
  test.each(rows({ ...codes, ...otherCodes }, /\s+/))('as %s has it: %s is %s', (_, code, fault) => {
    expect(read(code)).toBe(fault)
    expect(read({ code, message: 'No' })).toBe(fault)
  })

  test.each(['code', 'keyword', 'errorCode', 'error_code', 'rule', 'tag', 'kind', 'issue', 'reason', 'error', 'type'])(
    'under the key %s',
    (key) => {
      expect(read({ [key]: 'required', message: 'No' })).toBe('missing')
      expect(read({ [key]: 'TAKEN' })).toBe('taken')
    },
  )

  test('by the rules of class-validator, of which a missing value says most', () => {
    expect(read({ constraints: { isEmail: 'no', isNotEmpty: 'no' } })).toBe('missing')
    expect(read({ constraints: { maxLength: 'no', isString: 'no' } })).toBe('tooLong')
    expect(read({ constraints: { isPostalCode: 'no' } })).toBe('invalid')
    expect(read({ constraints: { whitelistValidation: 'property should not exist' } })).toBe('unknown')
  })

  test('about a text alone where a number has the same code', () => {
    for (const about of ['origin', 'type']) {
      expect(read({ code: 'too_big', [about]: 'string' })).toBe('tooLong')
      expect(read({ code: 'too_small', [about]: 'string' })).toBe('tooShort')
      expect(read({ code: 'too_big', [about]: 'number' })).toBe('unknown')
    }
  })

  test('before a sentence does, unless it only says that the value is not valid', () => {
    expect(read({ code: 'required', message: 'Please enter a valid email' })).toBe('missing')
    expect(read({ code: 'TAKEN', message: 'is invalid' })).toBe('taken')
    expect(read({ code: 'invalid', message: 'This field is required.' })).toBe('missing')
    expect(read({ code: 'invalid', message: 'No' })).toBe('invalid')
  })
})

const sentences: Record<string, Said> = {
  'Laravel and Lumen': {
    missing: 'The email field is required.',
    invalid:
      'The email field must be a valid email address. / The selected country is invalid. / The zip format is invalid.',
    tooLong: 'The name field must not be greater than 20 characters. / The name may not be greater than 20 characters.',
    tooShort: 'The password field must be at least 8 characters.',
    taken: 'The email has already been taken.',
    unknown:
      'The terms field must be accepted. / The age must not be greater than 120. / The name must be between 2 and 20 characters.',
  },
  'Rails and Phoenix': {
    missing: "can’t be blank / can't be empty / must exist",
    invalid: 'is invalid / has invalid format / is not a number',
    tooLong: 'is too long (maximum is 20 characters) / should be at most 20 character(s)',
    tooShort: 'is too short (minimum is 8 characters) / should be at least 8 character(s)',
    taken: 'has already been taken',
    unknown: 'must be accepted / is not included in the list / must be blank',
  },
  'Rails in Portuguese and Spanish': {
    missing: 'não pode ficar em branco / não pode ficar vazio / no puede estar en blanco / no puede estar vacío',
    invalid: 'não é válido / no es válido',
    tooLong: 'é muito longo (máximo: 20 caracteres) / es demasiado largo (20 caracteres máximo)',
    tooShort: 'é muito curto (mínimo: 8 caracteres) / es demasiado corto (8 caracteres mínimo)',
    taken: 'já está em uso / ya está en uso',
  },
  'Laravel in Portuguese and Spanish': {
    missing: 'O campo email é obrigatório. / El campo email es obligatorio.',
    invalid: 'O campo email deve ser um endereço de e-mail válido. / El campo email no es un correo válido.',
    tooLong:
      'O campo nome não pode ser superior a 20 caracteres. / El campo nombre no debe ser mayor que 20 caracteres.',
    tooShort: 'O campo senha deve ter pelo menos 8 caracteres. / El campo clave debe contener al menos 8 caracteres.',
    taken: 'O campo email já está sendo utilizado. / El campo email ya ha sido registrado.',
  },
  'Django REST framework': {
    missing: 'This field is required. / This field may not be blank. / This field may not be null.',
    invalid:
      'Enter a valid email address. / A valid integer is required. / This value does not match the required pattern.',
    tooLong: 'Ensure this field has no more than 20 characters.',
    tooShort: 'Ensure this field has at least 8 characters.',
    taken: 'This field must be unique. / user with this email already exists.',
    notFound: 'Invalid pk "5" - object does not exist.',
    unknown: 'Ensure this value is less than or equal to 10. / This password is too common.',
  },
  'ASP.NET': {
    missing: "The Email field is required. / Required property 'Name' not found in JSON. Path '', line 1.",
    invalid: "The Email field is not a valid e-mail address. / The value 'abc' is not valid for Age.",
    tooLong: "The field Name must be a string or array type with a maximum length of '20'.",
    tooShort: 'Passwords must be at least 6 characters.',
    taken: "Email 'a@b.co' is already taken.",
    unknown: 'The field Name must be a string with a minimum length of 2 and a maximum length of 20.',
  },
  FluentValidation: {
    missing: "'Name' must not be empty. / 'Name' should not be empty.",
    invalid: "'Email' is not a valid email address. / 'Phone' is not in the correct format.",
    tooLong: "The length of 'Name' must be 20 characters or fewer. You entered 25 characters.",
    tooShort: "The length of 'Code' must be at least 8 characters. You entered 3 characters.",
    unknown: "'Name' must be between 2 and 20 characters. You entered 30 characters.",
  },
  'Bean Validation': {
    missing: 'must not be blank / must not be null / must not be empty',
    invalid: 'must be a well-formed email address / must match "[0-9]{5}"',
    unknown: 'size must be between 1 and 20 / must be null / must be less than or equal to 10',
  },
  'class-validator': {
    missing: 'email should not be empty / name must be longer than or equal to 1 characters',
    invalid: 'email must be an email / zip must be a postal code',
    tooLong: 'name must be shorter than or equal to 20 characters',
    tooShort: 'password must be longer than or equal to 8 characters',
    unknown: 'property color should not exist',
  },
  'zod, without its codes': {
    missing:
      'Required / Invalid input: expected string, received undefined / String must contain at least 1 character(s)',
    invalid: 'Invalid email / Expected number, received string',
    tooLong: 'String must contain at most 20 character(s) / Too big: expected string to have <=20 characters',
    tooShort: 'String must contain at least 8 character(s) / Too small: expected string to have >=8 characters',
    unknown: 'Number must be less than or equal to 120',
  },
  // Not looked at before the rules were written.
  Symfony: {
    missing: 'This value should not be blank. / This value should not be null.',
    invalid: 'This value is not a valid email address. / This value should be of type string.',
    tooLong: 'This value is too long. It should have 20 characters or less.',
    tooShort: 'This value is too short. It should have 8 characters or more.',
    taken: 'This value is already used.',
    unknown: 'This value should be positive. / This value should be between 1 and 5.',
  },
  marshmallow: {
    missing: 'Missing data for required field. / Field may not be null.',
    invalid: 'Not a valid email address. / Not a valid integer.',
    tooLong: 'Longer than maximum length 20.',
    tooShort: 'Shorter than minimum length 8.',
    unknown: 'Length must be between 2 and 20. / Must be one of: a, b.',
  },
  ArkType: {
    missing: 'email must be a string (was missing)',
    invalid: 'email must be an email address (was "nope")',
    tooLong: 'name must be at most length 20 (was 60)',
  },
  'a shop’s own': {
    missing: 'Email is a required field / Name cannot be empty',
    invalid: 'Please provide a valid email / Email is required and must be valid',
    tooLong: 'Name cannot exceed 20 characters / Max 20 characters allowed / Must be 20 characters or less',
    tooShort: 'Minimum 8 characters',
    taken: 'Username is already in use / That email address is already registered. Sign in instead.',
    notFound: 'Coupon not found / El cupón no existe',
    unknown: 'Check this / Must have at least one digit / Please enter your email',
  },
}

describe('the usual sentence of a framework says it too', () => {
  test.each(rows(sentences, / \/ /))('of %s: “%s” is %s', (_, sentence, fault) => {
    expect(read(sentence)).toBe(fault)
    expect(read([sentence])).toBe(fault)
    for (const key of ['message', 'msg', 'detail', 'defaultMessage', 'errorMessage', 'description']) {
      expect(read({ [key]: sentence })).toBe(fault)
    }
  })

  test('but not what the sentence quotes, which a shopper may have entered', () => {
    for (const said of ['"required"', '`missing`', '“already taken”', "'too long'"]) {
      expect(read(`No use for ${said} here`), said).toBe('unknown')
    }
  })

  test('of a list, a missing value says most', () => {
    expect(read(['is invalid', "can't be blank"])).toBe('missing')
    expect(read(['Enter your email', 'has already been taken'])).toBe('taken')
    expect(read([])).toBe('unknown')
  })
})

describe('what the validators themselves say', () => {
  const shape = {
    name: z.string().min(1).max(20),
    email: z.email(),
    password: z.string().min(8),
    age: z.number().max(120),
  }
  const faultsOf = (body: unknown) =>
    Object.fromEntries((readOutcome({ status: 422, body }).fields ?? []).map((field) => [field.path, readFault(field)]))

  test.each([
    ['nothing', {}, { name: 'missing', email: 'missing', password: 'missing', age: 'missing' }],
    [
      'nothing but empty values',
      { name: '', email: '', password: '', age: null },
      { name: 'missing', email: 'invalid', password: 'tooShort', age: 'missing' },
    ],
    [
      'values of a wrong size',
      { name: 'x'.repeat(60), email: 'a@b.co', password: 'short', age: 500 },
      { name: 'tooLong', password: 'tooShort', age: undefined },
    ],
    [
      'values of a wrong type',
      { name: 5, email: 'nope', password: 'long enough', age: 'x' },
      { name: 'invalid', email: 'invalid', age: 'invalid' },
    ],
  ])('zod about %s, with its codes and flattened', (_, value, faults) => {
    const { error } = z.object(shape).safeParse(value)
    expect(faultsOf({ issues: JSON.parse(JSON.stringify(error?.issues)) })).toEqual(faults)
    expect(faultsOf(JSON.parse(JSON.stringify(z.flattenError(error!))))).toEqual(faults)
  })

  // What valibot 1, mongoose 8 and yup 1 send of the same values.
  test.each([
    [
      'valibot',
      {
        issues: [
          {
            kind: 'schema',
            type: 'object',
            message: 'Invalid key: Expected "a" but received undefined',
            path: [{ key: 'a' }],
          },
          {
            kind: 'validation',
            type: 'max_length',
            message: 'Invalid length: Expected <=20 but received 60',
            path: [{ key: 'b' }],
          },
          { kind: 'validation', type: 'email', message: 'Invalid email: Received "nope"', path: [{ key: 'c' }] },
        ],
      },
      { a: 'missing', b: 'tooLong', c: 'invalid' },
    ],
    [
      'mongoose',
      {
        errors: {
          a: { name: 'ValidatorError', kind: 'required', message: 'Path `a` is required.', path: 'a' },
          b: {
            name: 'ValidatorError',
            kind: 'minlength',
            message: 'Path `b` (`x`, length 1) is shorter than …',
            path: 'b',
          },
          c: {
            name: 'CastError',
            kind: 'Number',
            message: 'Cast to Number failed for value "x" at path "c"',
            path: 'c',
          },
          d: { name: 'ValidatorError', kind: 'user defined', message: 'Pick another one', path: 'd' },
        },
      },
      { a: 'missing', b: 'tooShort', c: 'invalid', d: undefined },
    ],
    [
      'yup',
      {
        name: 'ValidationError',
        inner: [
          { path: 'a', type: 'optionality', message: 'a is a required field' },
          { path: 'b', type: 'max', message: 'b must be at most 20 characters' },
          { path: 'c', type: 'max', message: 'c must be less than or equal to 120' },
        ],
      },
      { a: 'missing', b: 'tooLong', c: undefined },
    ],
    [
      'names of missing and of rejected fields',
      { missingFields: ['a'], invalidFields: ['b'] },
      { a: 'missing', b: 'invalid' },
    ],
  ])('%s', (_, body, faults) => {
    expect(faultsOf(body)).toEqual(faults)
  })

  test.each([
    ['ORD007', 'The email field in the customer profile attachment is invalid', { email: 'invalid' }],
    ['ORD006', 'The postalCode field in the shipping attachment is invalid', { postalCode: 'invalid' }],
    ['CHK0099', 'Field receiverName has exceeded limit of characters', { receiverName: 'tooLong' }],
    ['ORD007', 'O campo email é inválido', {}],
    ['ORD028', 'The email field in the customer profile attachment is invalid', {}],
  ])('VTEX’s checkout, which names the field of %s in its message: %s', (code, message, faults) => {
    expect(faultsOf({ fields: {}, error: { code, message, exception: null }, operationId: 'a1' })).toEqual(faults)
  })
})

test('is known of the fields of an outcome, and of its copies by their code', () => {
  const errors = [
    { field: 'email', message: 'has already been taken' },
    { field: 'name', code: 'BLANK' },
  ]
  const outcome = readOutcome({ status: 422, body: { errors } })
  // What the server says is not part of the outcome: it may contain what the shopper has entered.
  expect(outcome.fields).toEqual([{ path: 'email' }, { path: 'name', code: 'BLANK' }])
  expect(outcome.fields?.map(read)).toEqual(['taken', 'missing'])
  expect(readOutcome(outcome).fields?.map(read)).toEqual(['taken', 'missing'])
  expect(readOutcome(new HttpError(outcome, new Response())).fields?.map(read)).toEqual(['taken', 'missing'])
  expect(readOutcome(JSON.parse(JSON.stringify(outcome))).fields?.map(read)).toEqual(['unknown', 'missing'])
})

test('of a field that is rejected twice is the one that says most', () => {
  const inner = [
    { path: 'password', type: 'min', message: 'password must be at least 8 characters' },
    { path: 'password', type: 'required', message: 'password is a required field' },
  ]
  const { fields } = readOutcome({ status: 422, body: { name: 'ValidationError', inner } })
  expect(fields).toEqual([{ path: 'password' }])
  expect(fields?.map(read)).toEqual(['missing'])
})

test('is one of the faults or none for any value, and never throws', () => {
  const faults = ['missing', 'invalid', 'tooLong', 'tooShort', 'taken', 'notFound', 'unknown']
  const words = 'is required valid already between 1 20 characters "x" \' ( < too_long at most not found'.split(' ')
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), text, fc.record({ code: text, message: text, type: text })), (value) => {
      expect(faults).toContain(read(value))
    }),
    { numRuns: 5000 },
  )
  const cycle: unknown[] = []
  cycle.push(cycle)
  const deep = Array.from({ length: 10_000 }).reduce((inner) => [inner], {})
  for (const value of [hostile, [hostile], { constraints: hostile }, cycle, deep, null, undefined, 5, Symbol('x')]) {
    expect(read(value)).toBe('unknown')
  }
})

test('of a text of any length is read in under 2 ms', () => {
  for (const part of ["' ", '"', '( ', 'exceed ', 'at most ', 'a', 'aB', 'required ', '1 ']) {
    const text = part.repeat(1_000_000)
    const errors = Array.from({ length: 5 }, () => ({ message: text, code: text }))
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 60 && best >= 2; round++) {
      const start = performance.now()
      readFault(errors)
      best = Math.min(best, performance.now() - start)
    }
    expect(best, part).toBeLessThan(2)
  }
})

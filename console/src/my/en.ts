// SPDX-License-Identifier: Apache-2.0
import type { MyTexts } from './texts.js';

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

export const en: MyTexts = {
  title: 'Who used my data',
  brand: 'Yulian',
  skip: 'Skip to the uses',
  intro:
    'See which departments used your data, when and for what; object to a use; show a licence at a counter; collect points and give them.',
  footer: 'This page asks no other site for anything and keeps nothing of what you see.',
  loading: 'Asking',
  unreached: 'The system was not reached. Check the connection and try again.',
  retry: 'Try again',
  signIn: {
    heading: 'Sign in first',
    explained:
      'You see your own data, your company’s, or those of whoever gave you a mandate, and nobody else’s.',
    action: 'Go to sign in',
    signOut: 'Sign out',
    asPerson: 'Signed in for yourself',
    asEnterprise: 'Signed in for your organisation',
    asAgent: (mandate, until) => `Signed in as an agent, mandate ${mandate}, until ${until}`,
    asWorker:
      'You signed in as a worker of a unit. This page is for persons, organisations and agents: sign out, and sign in for yourself.',
  },
  uses: {
    heading: 'Uses',
    none: 'There were no uses.',
    more: 'Show earlier ones',
    complete: 'Agrees with the counters on the chain: nothing is left out.',
    incomplete:
      'Does not agree with the counters on the chain: uses are missing. Ask the provider, or tell its supervisor.',
    count: ({ provider, counted, shown, deferred, missing }) =>
      [
        `${provider.name}: used ${times(counted)}, ${String(shown)} shown`,
        ...(deferred === 0 ? [] : [`${String(deferred)} deferred by law`]),
        ...(missing === 0 ? [] : [`${String(missing)} missing`]),
      ].join(', '),
    elsewhere: (names) => `Other gateways tell the uses of data from: ${names}`,
    sentence: (requester, item) => `${requester} used your “${item}”`,
    states: {
      ALLOWED: 'Allowed, no delivery seen',
      DENIED: 'Denied, no data given',
      DELIVERED: 'Delivered, no receipt seen',
      NO_RECORD: 'No record found, no data given',
      CANNOT_ANSWER: 'Not answered, no data given',
      ACKNOWLEDGED: 'Delivered and received',
      DISPUTED: 'Delivered, not accepted by the requester',
    },
    shown: 'Shown by yourself',
    compared: 'Compared only; no content was given',
    handedOver: 'The file itself was handed over',
    receiptMissing: {
      DELIVERY:
        'Allowed, but there is no receipt of a delivery: the chain does not prove whether data were given.',
      ACKNOWLEDGEMENT:
        'Delivered, but there is no receipt of the requester: the chain does not prove whether it came.',
    },
    at: 'When',
    fields: 'What',
    purpose: 'Purpose',
    serviceItem: 'Service',
    case: 'Case',
    basis: 'Basis',
    provider: 'Provided by',
    reference: 'Reference',
    receipts: 'Receipts',
    acts: {
      decide: 'decided',
      deliver: 'delivered',
      acknowledge: 'received',
      dispute: 'not accepted',
    },
    deferred: (until, basis) => `You were told later on the basis of ${basis}, until ${until}`,
  },
  objection: {
    open: 'Object',
    reason: 'Why',
    reasons: {
      NO_SUCH_CASE: 'I have no such case',
      OTHER_PURPOSE: 'It was for another purpose',
      MORE_THAN_NEEDED: 'It was more than needed',
      NO_GROUND: 'There is no ground for it',
      OTHER: 'Something else',
    },
    send: 'Send the objection',
    cancel: 'Cancel',
    sent: 'The objection is on the chain; the provider will answer in time.',
    states: {
      OPEN: 'The objection waits for the provider',
      ACCEPTED: 'The objection was accepted',
      UPHELD: 'The provider upholds the use',
      WITHDRAWN: 'The objection was withdrawn',
      ESCALATED: 'The objection waits for the supervisor',
      UPHELD_BY_SUPERVISOR: 'The supervisor upholds the use',
    },
    due: (day) => `to be answered by ${day}`,
    withdraw: 'Withdraw it',
    escalate: 'Escalate it to the supervisor',
  },
  licences: {
    heading: 'My licences',
    none: 'This gateway has no licence of yours.',
    values: 'What it says',
    file: 'Download the file',
    noFile: 'Its file is not kept at this gateway: ask the issuing department.',
    number: 'Licence number',
  },
  showing: {
    heading: 'Show a licence',
    explained:
      'Choose a licence and what of it to show. The code is good for five minutes and for one use; give it to the clerk.',
    none: 'There is no licence that you could show at this gateway.',
    licence: 'Licence',
    fields: 'What to show',
    make: 'Make a code',
    noField: 'Choose at least one field.',
    code: 'Code',
    scan: 'The code, for the clerk to scan',
    valid: (clock) => `good for ${clock}`,
    over: 'The code has expired: make a new one.',
    once: 'It is good for one use, which will then be among the uses.',
    takeBack: 'Take it back',
    takenBack: 'The code was taken back.',
  },
};

// SPDX-License-Identifier: Apache-2.0
import { randomUUID } from 'node:crypto';
import { LedgerError, type Ledger } from '@yulian/network';
import { expect } from 'chai';
import type { Api, Problem } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { licenceBody, uploadDocument } from '../../support/licence-requests.js';
import { expectRefusal } from '../../support/refusal.js';
import type { Written } from '../../support/wire.js';

/** What a test has the line to the ledger do. */
type Fault = Partial<Pick<Ledger, 'submit' | 'status' | 'findTransaction'>>;

describe('gateway: when the answer of the ledger is lost', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let mend: () => void;

  beforeEach(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    mend = () => undefined;
  });

  afterEach(async function () {
    mend();
    await gateway.close();
  });

  /** Puts a fault on the line to the real ledger, until it is mended. */
  function cutLine(fault: (ledger: Ledger) => Fault): void {
    const { ledger } = gateway.gateway.services;
    const faulty = fault(ledger);
    Object.assign(ledger, faulty);
    mend = () => {
      for (const name of Object.keys(faulty)) Reflect.deleteProperty(ledger, name);
    };
  }

  const newIssue = async (): Promise<object> => ({
    document: await uploadDocument(clerk),
    ...licenceBody(),
  });
  const lost = (): never => {
    throw new LedgerError('LEDGER_UNAVAILABLE', 'the line is cut');
  };

  it('says that the outcome is unknown, and what to ask for; nothing is done twice', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    cutLine((ledger) => {
      const submit = ledger.submit.bind(ledger);
      return {
        // It arrives; nobody hears so.
        submit: (transaction) => submit(transaction).then(lost),
        status: () => Promise.reject(new LedgerError('LEDGER_UNAVAILABLE', 'the line is cut')),
        findTransaction: () => Promise.reject(new LedgerError('LEDGER_UNAVAILABLE', 'cut')),
      };
    });
    const answer = await clerk.post<Problem>('/v1/licences', body, headers);
    const problem = expectRefusal(answer, { status: 504, code: 'COMMIT_TIMEOUT' });
    expect(problem.retryable).to.equal(true);
    expect(problem.txId).to.match(/^[0-9a-f]{64}$/);
    expect(Number(answer.headers.get('retry-after'))).to.be.greaterThan(0);
    mend();
    await gateway.gateway.services.ledger.status(problem.txId!);
    const place = await clerk.read<{ code: string }>(`/v1/transactions/${problem.txId!}`);
    expect(place.code).to.equal('VALID');
    const again = await clerk.make<Written>('/v1/licences', body, headers);
    expect(again.transaction).to.include({ id: problem.txId, replayed: true });
  });

  it('what never arrived is sent again under the same key, once', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    cutLine(() => ({ submit: () => Promise.resolve().then(lost) }));
    const answer = await clerk.post<Problem>('/v1/licences', body, headers);
    const { txId } = expectRefusal(answer, { status: 504, code: 'COMMIT_TIMEOUT' });
    mend();
    const absent = await clerk.get(`/v1/transactions/${txId!}`);
    expectRefusal(absent, { status: 404, code: 'TRANSACTION_NOT_FOUND' });
    const again = await clerk.make<Written>('/v1/licences', body, headers);
    expect(again.transaction.id).to.equal(txId);
    const third = await clerk.make<Written>('/v1/licences', body, headers);
    expect(third.transaction).to.deep.equal({ ...again.transaction, replayed: true });
  });

  it('what was unknown is settled at the next start', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    cutLine(() => ({ submit: () => Promise.resolve().then(lost) }));
    const answer = await clerk.post<Problem>('/v1/licences', body, headers);
    const { txId } = expectRefusal(answer, { status: 504, code: 'COMMIT_TIMEOUT' });
    mend();
    await gateway.restart();
    const place = await clerk.read<{ code: string }>(`/v1/transactions/${txId!}`);
    expect(place.code).to.equal('VALID');
    const again = await clerk.make<Written>('/v1/licences', body, headers);
    expect(again.transaction).to.include({ id: txId, replayed: true });
  });

  it('a caller that hangs up finds the outcome under its key', async function () {
    const body = await newIssue();
    const headers = { 'Idempotency-Key': randomUUID() };
    const gone = new AbortController();
    cutLine((ledger) => {
      const submit = ledger.submit.bind(ledger);
      return {
        submit: (transaction) => {
          gone.abort();
          return submit(transaction);
        },
      };
    });
    const asked = { headers, body, signal: gone.signal };
    const failure = await clerk.request('POST', '/v1/licences', asked).catch((error: unknown) => {
      return (error as Error).name;
    });
    expect(failure).to.equal('AbortError');
    mend();
    const again = await clerk.make<Written>('/v1/licences', body, headers);
    expect(again.licence.state).to.equal('VALID');
    expect(again.transaction.replayed).to.equal(true);
  });
});

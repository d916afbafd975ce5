// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import type { Api } from '../../support/api.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  batchBody,
  digestsOf,
  identifierOf,
  issueLicence,
  licenceBody,
  memberId,
  newSerial,
  plainDocument,
  uploadDocument,
  type Issued,
} from '../../support/licence-requests.js';
import { MEMBERS } from '../../support/members.js';
import { expectRefusal, refusedUnchanged } from '../../support/refusal.js';
import { ofdXml, zip } from '../../proofs/ofd-builder.js';
import { codesOf, digestOf, verify, verifyFile } from '../../support/verify.js';
import type { Shown } from '../../support/wire.js';

describe('gateway: issue and verify', function () {
  let gateway: TestGateway;
  let clerk: Api;
  let anonymous: Api;

  before(async function () {
    gateway = await startGateway();
    clerk = await gateway.as('market', 'clerk');
    anonymous = gateway.anonymous;
  });

  after(async function () {
    await gateway.close();
  });

  describe('issue', function () {
    let issued: Issued;

    before(async function () {
      issued = await issueLicence(clerk);
    });

    it('answers the licence and where it is anchored', function () {
      const { licence, transaction, id } = issued;
      expect(licence).to.include({ id, state: 'VALID', version: 1, issuer: MEMBERS.market.uscc });
      expect(transaction).to.include({ replayed: false });
      expect(transaction.blockNumber).to.be.greaterThan(0);
    });

    it('shows a commitment, never the digest of a file that could be guessed', function () {
      expect(issued.licence['document']).to.have.all.keys('commitment');
    });

    it('can be read at once, alone and in lists', async function () {
      const one = await issueLicence(clerk);
      expect((await clerk.read<Shown>(`/v1/licences/${one.id}`)).state).to.equal('VALID');
      const path = `/v1/licences?number=${encodeURIComponent(String(one.body['number']))}`;
      const { data } = await clerk.read<{ data: readonly Shown[] }>(path);
      expect(data.map(({ id }) => id)).to.deep.equal([one.id]);
    });

    it('is found by the transaction and in its block', async function () {
      const { id, blockNumber } = issued.transaction;
      const found = await clerk.read<object>(`/v1/transactions/${id}`);
      expect(found).to.include({ id, code: 'VALID', blockNumber });
      const block = await clerk.read<{ transactions: readonly object[] }>(
        `/v1/blocks/${String(blockNumber)}`,
      );
      expect(block.transactions.map((one) => (one as { id: string }).id)).to.include(id);
    });

    it('is refused when the identifier is taken', async function () {
      const again = { ...issued.body, document: await uploadDocument(clerk) };
      await refusedUnchanged(gateway, () => clerk.post('/v1/licences', again), {
        status: 409,
        code: 'LICENCE_ALREADY_EXISTS',
      });
    });
  });

  describe('verify', function () {
    let issued: Issued;

    before(async function () {
      issued = await issueLicence(clerk);
    });

    it('passes the file, for anybody', async function () {
      const answer = await verifyFile(anonymous, issued.bytes);
      expect(answer.verdict).to.equal('pass');
      expect(answer.identifier).to.equal(issued.id);
      expect(codesOf(answer)).to.deep.equal({
        identifier: 'IDENTIFIER_OK',
        content: 'CONTENT_MATCHES',
        status: 'STATUS_IN_FORCE',
        authority: 'AUTHORITY_HELD',
        standard: 'STANDARD_IN_FORCE',
        basis: 'BASIS_NONE',
        signature: 'SIGNATURE_NONE',
        seal: 'SEAL_NONE',
        evidence: 'EVIDENCE_LIVE',
      });
    });

    it('answers in the language that is asked for', async function () {
      const ask = async (language: string): Promise<string> => {
        const headers = { 'Accept-Language': language };
        const body = { id: issued.id };
        const answer = await anonymous.request<{ checks: readonly { message: string }[] }>(
          'POST',
          '/v1/verify',
          { headers, body },
        );
        return answer.body.checks[0]!.message;
      };
      expect(await ask('zh-CN')).to.match(/\p{Script=Han}/u);
      expect(await ask('en')).not.to.match(/\p{Script=Han}/u);
    });

    it('fails other bytes under the identifier, whatever the file is called', async function () {
      const other = plainDocument();
      for (const fields of [{ id: issued.id }, { name: `${issued.id}.pdf` }]) {
        const answer = await verifyFile(anonymous, other, fields);
        expect(answer.verdict).to.equal('fail');
        expect(codesOf(answer)).to.include({ content: 'CONTENT_DIFFERS' });
      }
    });

    it('cannot check what the chain has never seen', async function () {
      const answer = await verifyFile(anonymous, plainDocument());
      expect(answer.verdict).to.equal('cannot-check');
      expect(codesOf(answer)).to.include({ content: 'NOT_ON_CHAIN', status: 'STATUS_UNKNOWN' });
    });

    it('tells type, issuer and status from the identifier alone, and no more', async function () {
      const answer = await verify(anonymous, { id: issued.id });
      expect(answer.verdict).to.equal('cannot-check');
      expect(codesOf(answer)).to.include({
        content: 'CONTENT_NOT_GIVEN',
        status: 'STATUS_IN_FORCE',
        authority: 'AUTHORITY_HELD',
      });
    });

    it('does not confirm a guessed digest of an unsigned file to strangers', async function () {
      const digest = digestOf(issued.bytes);
      const alone = await verify(anonymous, { digest });
      expect(codesOf(alone)).to.include({ content: 'NOT_ON_CHAIN' });
      const named = await verify(anonymous, { digest, id: issued.id });
      expect(codesOf(named)).to.include({ content: 'CONTENT_NEEDS_FILE' });
      const stranger = await gateway.as('water', 'clerk');
      const asked = await verify(stranger, { digest, id: issued.id });
      expect(codesOf(asked)).to.include({ content: 'CONTENT_NEEDS_FILE' });
    });

    it('confirms it to the unit whose record it is', async function () {
      const digest = digestOf(issued.bytes);
      const answer = await verify(clerk, { digest, id: issued.id });
      expect(codesOf(answer)).to.include({ content: 'CONTENT_MATCHES' });
    });

    it('fails a genuine file as any licence that it is not', async function () {
      const other = await issueLicence(clerk);
      const unknown = identifierOf('001', newSerial());
      for (const id of [other.id, unknown]) {
        const byFile = await verifyFile(anonymous, issued.bytes, { id });
        const byDigest = await verify(clerk, { digest: digestOf(issued.bytes), id });
        expect(byDigest.verdict).not.to.equal('pass');
        const named = await verifyFile(anonymous, issued.bytes, {
          ...{ id: issued.id, name: `${id}.pdf` },
        });
        for (const answer of [byFile, named]) {
          expect(answer.verdict).to.equal('fail');
          expect(codesOf(answer)['identifier']).to.equal('IDENTIFIER_OF_ANOTHER');
        }
      }
    });

    it('fails a file that says inside that it is another licence', async function () {
      const says = (id: string): Uint8Array => zip({ 'OFD.xml': ofdXml([['ZZBS', id]]) });
      const lying = says(identifierOf('001', newSerial()));
      // Handed over as a file it is not even issued: digests do not show what it says.
      const documentId = await uploadDocument(clerk, lying, 'licence.ofd');
      await refusedUnchanged(
        gateway,
        () => clerk.post('/v1/licences', { document: documentId, ...licenceBody() }),
        { status: 422, code: 'DOCUMENT_IDENTIFIER_DIFFERS' },
      );
      const { members, serialPrefix, ...body } = batchBody(2);
      const own = says(memberId('001', serialPrefix, 1));
      const documents = [lying, own].map(digestsOf);
      await clerk.make('/v1/licence-batches', {
        ...{ ...body, serialPrefix },
        members: members.map((one, index) => ({ ...one, document: documents[index] })),
      });
      expect((await verifyFile(clerk, own)).verdict).to.equal('pass');
      const id = memberId('001', serialPrefix, 0);
      const proof = await clerk.read<object>(`/v1/licences/${id}/proof?document=true`);
      expect((await verify(anonymous, { proof, digest: digestOf(lying) })).verdict).to.equal(
        'pass',
      );
      for (const api of [clerk, anonymous]) {
        for (const named of [{}, { id }]) {
          const answer = await verifyFile(api, lying, named);
          expect(answer.verdict).to.equal('fail');
          expect(codesOf(answer)['identifier']).to.equal('IDENTIFIER_OF_ANOTHER');
        }
      }
    });

    it('fails it under a number that is not its own', async function () {
      const other = await issueLicence(clerk);
      const digest = digestOf(issued.bytes);
      const own = await verify(clerk, { digest, id: issued.id, number: issued.body['number'] });
      expect(own.verdict).to.equal('pass');
      const none = await verify(clerk, { digest, id: issued.id, number: 'NO-SUCH-NUMBER' });
      expect(none.verdict).to.equal('fail');
      expect(codesOf(none)['identifier']).to.equal('NUMBER_OF_ANOTHER');
      const mixed = await verify(clerk, { id: issued.id, number: other.body['number'] });
      expect(mixed.verdict).to.equal('fail');
    });

    it('cannot compare the number of a licence that another organisation issued', async function () {
      const stranger = await gateway.as('housing', 'clerk');
      const digest = digestOf(issued.bytes);
      const proof = await clerk.read<object>(`/v1/licences/${issued.id}/proof?document=true`);
      for (const more of [{}, { proof }]) {
        const question = { digest, id: issued.id, number: issued.body['number'], ...more };
        const answer = await verify(stranger, question);
        expect(answer.verdict).to.equal('cannot-check');
        expect(codesOf(answer)['identifier']).to.equal('NUMBER_NOT_KNOWN_HERE');
      }
    });

    it('fails a proof under an identifier or a number that is not its own', async function () {
      const other = await issueLicence(clerk);
      const proof = await clerk.read<object>(`/v1/licences/${issued.id}/proof?document=true`);
      const digest = digestOf(issued.bytes);
      const own = { proof, digest, id: issued.id, number: issued.body['number'] };
      expect((await verify(clerk, own)).verdict).to.equal('pass');
      const byId = await verify(anonymous, { proof, digest, id: other.id });
      expect(codesOf(byId)['identifier']).to.equal('IDENTIFIER_OF_ANOTHER');
      const byNumber = await verify(clerk, { proof, digest, number: other.body['number'] });
      expect(codesOf(byNumber)['identifier']).to.equal('NUMBER_OF_ANOTHER');
      expect([byId.verdict, byNumber.verdict]).to.deep.equal(['fail', 'fail']);
    });

    it('needs credentials for a licence number', async function () {
      const question = { number: issued.body['number'] };
      const answer = await anonymous.request('POST', '/v1/verify', { body: question });
      expectRefusal(answer, { status: 401, code: 'NUMBER_NEEDS_CREDENTIALS' });
      expect((await verify(clerk, question)).identifier).to.equal(issued.id);
    });

    it('says what is wrong with a mistyped identifier', async function () {
      const wrong = `${issued.id.slice(0, -1)}${issued.id.endsWith('0') ? '1' : '0'}`;
      const answer = await verify(anonymous, { id: wrong });
      expect(answer.verdict).to.equal('fail');
      expect(codesOf(answer)).to.include({ identifier: 'IDENTIFIER_CHECK_DIGIT' });
      const none = await verify(anonymous, { id: 'A-1' });
      expect(codesOf(none)).to.include({ identifier: 'IDENTIFIER_MALFORMED' });
    });

    it('wants something to verify', async function () {
      const answer = await anonymous.request('POST', '/v1/verify', { body: { at: '2026-01-01' } });
      expectRefusal(answer, { status: 400, code: 'SUBJECT_MISSING' });
    });

    it('keeps nothing of a verified file', async function () {
      const before = await clerk.read<{ height: number }>('/v1/checkpoint');
      await verifyFile(anonymous, plainDocument());
      const after = await clerk.read<{ height: number }>('/v1/checkpoint');
      expect(after.height).to.equal(before.height);
    });
  });
});

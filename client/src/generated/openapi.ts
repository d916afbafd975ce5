// SPDX-License-Identifier: Apache-2.0
// Made from docs/openapi.json by `npm run generate`: change the routes, not this file.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in Prometheus exposition format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API, described in OpenAPI 3.1 */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests are taken */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trust.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a verifier pins */
        get: operations["getTrustRoots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a use would be within a scope
         * @description Decided by the contract by the same rules, with nothing recorded; of one’s own grants and requests alone.
         */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find accesses */
        get: operations["listAccesses"];
        put?: never;
        /**
         * Use shared data under a grant
         * @description The contract decides first. What it allows is answered with its receipts on the chain; what it denies, with everything that stands in the way and who can grant it.
         */
        post: operations["makeAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accesses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An access with its receipts */
        get: operations["getAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accesses/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one end can show of an access
         * @description The requester shows what it got, the provider what it gave; it verifies off line.
         */
        get: operations["getAccessEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies that the committee appointed */
        get: operations["listAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{body}/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit is appointed as, and was */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Packages of archives */
        get: operations["listArchives"];
        put?: never;
        /** Collect: make a package from uploaded documents and anchor it */
        post: operations["collectArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A package and its history */
        get: operations["getArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Catalogue, store, return, hand over, take over, lengthen the retention, appraise, approve or supervise */
        post: operations["actOnArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/disposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A row of the disposal register */
        get: operations["getDisposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of what was erased */
        get: operations["getErasureCertificate"];
        put?: never;
        /** Erase the files and salts of a registered package, and anchor the certificate */
        post: operations["eraseArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export a package: EEP XML, manifest and files, as ZIP */
        get: operations["exportArchivePackage"];
        put?: never;
        /** Take a package exported elsewhere: kept when every file is the one that the chain has */
        post: operations["receiveArchivePackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Test the four properties of a held package, and anchor what was found */
        post: operations["testArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/archives/{id}/tests/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A test; with its report where that is held */
        get: operations["getArchiveTest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify the whole chain and the vaults again */
        post: operations["audit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back up the whole data folder while it runs */
        post: operations["takeBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Blocks, newest first */
        get: operations["listBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/blocks/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block and its transactions */
        get: operations["getBlock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendars of working days */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Working days of a year, and what was set before */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find cases */
        get: operations["listCases"];
        put?: never;
        /**
         * Take an application in
         * @description Applicant and case number stay with the unit: the chain holds a pseudonym and a commitment. In a bundle each case names the whole as its parent.
         */
        post: operations["receiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case, and how its clock stands */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete, accept or withdraw a case */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the archive package that holds the case */
        post: operations["archiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/co-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask units to sign, all at the same time */
        post: operations["askCoSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/completion-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell, once, all materials that are missing */
        post: operations["askCaseCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not accept, sign or decline, resume the clock, grant or refuse */
        post: operations["decideOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deliver: licences, and files sealed by the unit */
        post: operations["deliverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record materials as submitted, already held, or waived */
        post: operations["answerMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/special-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop the clock for a special procedure */
        post: operations["stopCaseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a step: channel, visits, sheets */
        post: operations["recordCaseStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find items of the catalogue */
        get: operations["listCatalogue"];
        put?: never;
        /**
         * Draft a new item of the catalogue
         * @description Drafted by the provider's clerk, in force once its approver has published it. The contact is a section's code or public title, never a person.
         */
        post: operations["draftCatalogueItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source each: of which element it is which item */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The one source of an element and what happened to it */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue-sources/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, decline or withdraw an offer, or release a source */
        post: operations["actOnSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue-sources/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a source to another provider's item
         * @description Nothing changes until the other provider accepts; until then the offer can be withdrawn or declined.
         */
        post: operations["offerSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item as it is, or was, at a moment */
        get: operations["getCatalogueItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft, send it back, or end the item */
        post: operations["actOnCatalogueItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft the next version, in place of a waiting draft */
        post: operations["reviseCatalogueItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim to be the one source of a data element */
        post: operations["claimSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/{id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Updates of an item, newest first */
        get: operations["listCatalogueUpdates"];
        put?: never;
        /**
         * Record when the data of an item were updated
         * @description elements names the data elements that were written: each must have its one source in this item, else the refusal names the right one.
         */
        post: operations["recordCatalogueUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain's head, signed */
        get: operations["getCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether values are the sources' own
         * @description A blinded comparison: the source does not learn the value, you learn whether it is the same and nothing else. One access with its receipts for each source; few comparisons a day on one subject.
         */
        post: operations["checkValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consortium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consortium and its committee */
        get: operations["getConsortium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that what the unit received was corrected */
        get: operations["listCorrectionNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find correction cases */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Tell the source that its value differs
         * @description The chain gets a salted commitment of what your unit holds; the answer has what opens it.
         */
        post: operations["raiseCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A correction case and what happened to it */
        get: operations["getCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a case, or answer that nothing is wrong */
        post: operations["actOnCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell everyone who received the old value
         * @description A sealed notice for each access, each by itself and in random order, so that the chain does not say which belong to one person. It can be repeated; nobody is told twice.
         */
        post: operations["announceCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer that it was corrected, by which new record
         * @description Issue the new record first; the chain gets a salted commitment of its id. Then tell those who received the old value.
         */
        post: operations["correctValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit all credits of the chain
         * @description Follows every unit from the first block on: per batch, issued = held + on offer + buffer + retired + cancelled; per account, in = out + balance + reserved.
         */
        get: operations["auditCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches of credits, and how their buffers stand */
        get: operations["listCreditBatches"];
        put?: never;
        /** Form a batch of credits of a closed pool */
        post: operations["formCreditBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch of credits */
        get: operations["getCreditBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-batches/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify or reject a batch, or decide a correction */
        post: operations["actOnCreditBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/credit-batches/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a batch saved less than it was issued for */
        post: operations["raiseCreditCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deferrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find deferrals */
        get: operations["listDeferrals"];
        put?: never;
        /** Tell a use, or all by a grant, later */
        post: operations["deferUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deferrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deferral */
        get: operations["getDeferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deferrals/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extend a deferral */
        post: operations["extendDeferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deferrals/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a deferral */
        post: operations["liftDeferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments for milestones */
        get: operations["listDisbursements"];
        put?: never;
        /** Pay for a milestone that was accepted */
        post: operations["disburse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disbursements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A payment */
        get: operations["getDisbursement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The disposal register */
        get: operations["listDisposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a document into the organisation's vault */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Digests and kind of a document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duty list: what providers must provide and keep current, on what basis, and who answers
         * @description Derived from the items of the catalogue that are in force now.
         */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What persons earned, by day */
        get: operations["listEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/earnings/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches of earnings */
        get: operations["listEarningBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/earnings/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch of earnings */
        get: operations["getEarningBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/earnings/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that a case earned */
        get: operations["getEarningProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/earnings/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge what a rule held */
        post: operations["reviewEarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eco-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find eco-accounts */
        get: operations["listEcoAccounts"];
        put?: never;
        /** Open an eco-account of the unit */
        post: operations["openEcoAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/eco-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An eco-account */
        get: operations["getEcoAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of the chain, resumable to the event
         * @description CloudEvents of ids, states and codes. Resume by Last-Event-ID. Auditors, committee and operators see all, others what their own organisation did, and the reviews of seals on licences that their unit has issued.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many accesses there were on a subject
         * @description To be held against a list: a number that is missing was left out.
         */
        get: operations["getAccessCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a new exchange key of the caller's unit */
        post: operations["rotateExchangeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange/keys/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchange keys of a unit, the newest last */
        get: operations["getExchangeKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exchange/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one gateway asks of another
         * @description Signed by the requester's gateway with its identity on the ledger; API keys are not looked at.
         */
        post: operations["exchangeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factor-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Factor sets */
        get: operations["listFactorSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factor-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A factor set */
        get: operations["getFactorSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fonds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fonds */
        get: operations["listFonds"];
        put?: never;
        /** Name the sections, the hall and the pattern of codes of the unit's own fonds */
        post: operations["defineFonds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fonds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A fonds */
        get: operations["getFonds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own unit has */
        get: operations["getFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deposits */
        get: operations["listDeposits"];
        put?: never;
        /**
         * A settlement bank tells of a deposit
         * @description The id follows from the bank’s own entry: telling it twice is telling it once. `into` is the number of notes, so of payments that can go on side by side.
         */
        post: operations["recordDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deposit */
        get: operations["getDeposit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money, note by note */
        get: operations["listFundNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put money into several notes */
        post: operations["splitNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements */
        get: operations["listStatements"];
        put?: never;
        /** A bank’s statement, which the chain adds up itself */
        post: operations["recordStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/statements/{bank}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Withdrawals */
        get: operations["listWithdrawals"];
        put?: never;
        /** Ask for money; it is reserved at once */
        post: operations["askWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/withdrawals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A withdrawal */
        get: operations["getWithdrawal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/withdrawals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank has paid, or does not */
        post: operations["answerWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find grants */
        get: operations["listGrants"];
        put?: never;
        /** Give a department the use of an item */
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A grant as it is, or was, at a moment */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass a part of a grant down the levels */
        post: operations["delegateGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}/narrowings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Narrow the scope of a grant */
        post: operations["narrowGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a grant at once */
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find ranges of units */
        get: operations["listHoldings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holdings/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A range of units */
        get: operations["getHolding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issuing authorities */
        get: operations["listIssuers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers/{typeCode}/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit may do on a type */
        get: operations["getIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers/{typeCode}/{unit}/powers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give powers, by the body that defines the type */
        post: operations["givePowers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/issuers/{typeCode}/{unit}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw all powers from a date on */
        post: operations["withdrawPowers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own unit's API keys */
        get: operations["listKeys"];
        put?: never;
        /** Make an API key for the own unit */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key, at once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licence-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Batches, newest first */
        get: operations["listLicenceBatches"];
        put?: never;
        /** Issue up to 50,000 licences in one transaction */
        post: operations["issueLicenceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licence-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch */
        get: operations["getLicenceBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licence-batches/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act on a whole batch */
        post: operations["actOnLicenceBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licence-batches/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proofs of a whole batch that verify offline
         * @description One JSON text per line. The first holds what all share: format, batch, attestation; then one line per licence: id, entry. Format and attestation of the first line with id and entry of another are that licence’s proof file. Licences that an act gave a row of their own are left out: ask for their proofs one by one.
         */
        get: operations["proveLicenceBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find licences
         * @description Auditors and the committee find those of all units, others those of their own; holders and numbers are looked up in the own vault only.
         */
        get: operations["listLicences"];
        put?: never;
        /** Issue a licence and anchor it */
        post: operations["issueLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A licence as it is, or was, at a moment */
        get: operations["getLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change, renew, replace, suspend, restore, downgrade, withdraw, rescind, revoke, cancel or transfer out */
        post: operations["actOnLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a licence */
        get: operations["traceLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/licences/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof file that verifies offline */
        get: operations["proveLicence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Listings */
        get: operations["listListings"];
        put?: never;
        /**
         * Put units up for sale; they are reserved at once
         * @description A change of price is a new listing that `replaces` the old one, in one step. A first sale names the project that its money is for.
         */
        post: operations["openListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A listing */
        get: operations["getListing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/listings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a listing, and let what is left of it go */
        post: operations["endListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/listings/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy so many units of a listing
         * @description The gateway chooses lots and money, shares lots out among all who buy at once, and tries others when somebody was faster. When less is left, that is bought; `end` says why it is no more. The same idempotency key buys nothing twice, and goes on where it was cut off.
         */
        post: operations["purchaseUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go to sign in
         * @description Leads to the issuer; `return` is the path of this site to come back to.
         */
        get: operations["beginLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login/back-channel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The issuer says that somebody signed out */
        post: operations["backChannelLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issuer's answer */
        get: operations["finishLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out, at once
         * @description `everywhere=true` ends all sessions of who is signed in.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/material-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Joint reviews, newest first
         * @description Auditors and the committee find all, others those that their own unit opened or is named in.
         */
        get: operations["listMaterialReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/material-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A joint review and what each unit said */
        get: operations["getMaterialReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/material-reviews/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a joint review that not all have answered */
        post: operations["closeMaterialReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/material-reviews/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign, or decline to: each named unit once */
        post: operations["voteInMaterialReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find materials
         * @description Auditors and the committee find those of all units, others what their own holds and copies that were made for it; holders and numbers are looked up in the own vault only.
         */
        get: operations["listMaterials"];
        put?: never;
        /**
         * Register a material and anchor it
         * @description The same bytes again are answered with the material that the unit holds (200); other units learn nothing.
         */
        post: operations["registerMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A material as it is, or was, at a moment */
        get: operations["getMaterial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a material, or void it */
        post: operations["actOnMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register an annotated copy: purpose, requester, expiry */
        post: operations["annotateMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/materials/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a joint review and name who is to sign */
        post: operations["openMaterialReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the credentials stand for */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which chain this one was taken over */
        get: operations["getMigration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to a use of one’s data */
        post: operations["raiseMyObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/objections/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an objection, or escalate it */
        post: operations["actOnMyObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My points, and what they became */
        get: operations["listMyPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/points/collection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Collect points */
        post: operations["collectMyPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/points/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Want points, or no longer */
        post: operations["consentToPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/points/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give points into a pool */
        post: operations["donateMyPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/showables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Licences that I can show */
        get: operations["listMyShowables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/showings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a licence: a code for five minutes and one use */
        post: operations["showLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/showings/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a code back */
        post: operations["withdrawMyShowing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who used my data
         * @description Each use: who, when, which fields, for what, in which case, on what basis. Held against the counters of the chain: what is missing or deferred is said.
         */
        get: operations["listMyUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find objections */
        get: operations["listObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An objection, and the clock of its answer */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an objection, or uphold the use */
        post: operations["answerObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a request that was answered with 202 */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{mspId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a unit or a type at once
         * @description Any committee member can pause; lifting takes a proposal LIFT_PAUSE.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pauses/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pauses of a unit or a type */
        get: operations["getPause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pools of points */
        get: operations["listPools"];
        put?: never;
        /** Open a pool (accounting body) */
        post: operations["openPool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pool of points */
        get: operations["getPool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a pool and sum it */
        post: operations["closePool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pools/{id}/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give points of persons who consented into a pool */
        post: operations["donatePoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proceeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the money of first sales is */
        get: operations["listProceeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proceeds/{trade}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each fen of a first sale */
        get: operations["traceProceeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects */
        get: operations["listProjects"];
        put?: never;
        /**
         * Plan a project
         * @description Its milestones add up to the budget; who accepts them is of another organisation than who does the work; the area is no closer than a district.
         */
        post: operations["planProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a project */
        post: operations["closeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/milestones/{milestone}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a milestone, or send it back */
        post: operations["decideMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{id}/milestones/{milestone}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a milestone, with materials */
        post: operations["reportMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals */
        get: operations["listProposals"];
        put?: never;
        /** Propose to the committee (and thereby approve) */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal and its votes */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote; the deciding vote also executes */
        post: operations["vote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A region and its life */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find requests */
        get: operations["listRequests"];
        put?: never;
        /** Ask a department for the use of an item */
        post: operations["fileRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request, and the clock of its answer */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send, give back, withdraw, extend, refuse, dispute, uphold */
        post: operations["actOnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say anew what is asked */
        post: operations["amendRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve all or a part, and give the grant */
        post: operations["approveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/completion-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell, once, everything that is missing */
        post: operations["askCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vote on a dispute before the committee */
        post: operations["voteOnDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public register of retirements */
        get: operations["listRetirements"];
        put?: never;
        /** Retire units, for ever */
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A retirement */
        get: operations["getRetirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retirements/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of a retirement: verifies offline
         * @description It is canonical JSON: with its content changed, it does not verify.
         */
        get: operations["certifyRetirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retirements/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of a retirement, as a PDF
         * @description Carries the evidence that verifies offline; the same evidence always gives the same file.
         */
        get: operations["printRetirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates that were revoked */
        get: operations["listRevocations"];
        put?: never;
        /**
         * Revoke a certificate of the caller's organisation
         * @description From that transaction on no proposal it signs is taken, for ever. Another organisation’s takes a proposal REVOKE_CERTIFICATE.
         */
        post: operations["revokeCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revocations/{mspId}/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revocation of a certificate */
        get: operations["getRevocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find seals */
        get: operations["listSeals"];
        put?: never;
        /** Apply for a seal */
        post: operations["applyForSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A seal as it is, or was, at a moment */
        get: operations["getSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on an application, withdraw it, report or file a stop, a resumption or a cancellation */
        post: operations["actOnSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/compromises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report that a seal may have been in other hands */
        post: operations["reportSealCompromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/compromises/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A compromise, and how far its uses are marked */
        get: operations["getSealCompromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/compromises/{index}/marking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark the next uses since then for review */
        post: operations["markCompromised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/compromises/{index}/reviews/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The review of one use */
        get: operations["getSealReview"];
        put?: never;
        /** Say what came of looking at one use again */
        post: operations["closeSealReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a seal: it can be used from then on */
        post: operations["fileSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/impressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every use of a seal, by number, without a gap */
        get: operations["listImpressions"];
        put?: never;
        /**
         * Use a seal: take its next number
         * @description The sealed file may be named now, or once it is sealed.
         */
        post: operations["impress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/impressions/{first}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what numbers were for, or that they were not used */
        post: operations["settleImpressions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/making": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the seal object that was made */
        post: operations["makeSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze a seal, or report its loss */
        post: operations["pauseSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seals/{id}/pauses/{kind}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a pause of a seal */
        post: operations["liftSealPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find service items */
        get: operations["listServiceItems"];
        put?: never;
        /** Publish a service item with its baseline */
        post: operations["publishServiceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item and its baseline at a moment */
        get: operations["getServiceItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-items/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revise an item, set its baseline anew, end it */
        post: operations["actOnServiceItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody is signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/showings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A showing */
        get: operations["getShowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/showings/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem a code that a holder shows
         * @description Once, within five minutes. It is an access with its receipts, which the holder sees.
         */
        post: operations["redeemShowing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published standards */
        get: operations["listStandards"];
        put?: never;
        /** Publish the next version of a standard */
        post: operations["publishStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A standard and its versions */
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, whole, with what it changed */
        get: operations["getStandardVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trades */
        get: operations["listTrades"];
        put?: never;
        /** Buy from a listing: units against money, at once */
        post: operations["buyUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trades/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A trade */
        get: operations["getTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transactions, newest first */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{txId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a transaction */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers */
        get: operations["listTransfers"];
        put?: never;
        /** Offer units to one unit; they are reserved at once */
        post: operations["offerTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A transfer */
        get: operations["getTransfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what was offered: units against money */
        post: operations["acceptTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an offer, or decline it */
        post: operations["endTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{uscc}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit and its life */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an upload that can be resumed */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much has arrived; HEAD answers the headers alone */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Drop an upload */
        delete: operations["dropUpload"];
        options?: never;
        head?: never;
        /**
         * Send the next part; the last makes it a document
         * @description What arrives before a line breaks is kept; go on at Upload-Offset. When all is there, document is the id of a document like any other.
         */
        patch: operations["continueUpload"];
        trace?: never;
    };
    "/v1/user-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duty list of users: what units asked for, what they got, and what they owe by it
         * @description Derived from requests, grants and calendars as recorded last; `at` may lie ahead.
         */
        get: operations["listUserDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venues and their rules */
        get: operations["listVenues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/venues/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A venue */
        get: operations["getVenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a file, a digest, an identifier or a proof
         * @description Whoever holds the file needs no credentials. An uploaded file is hashed, never kept.
         */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        __schema0: unknown;
        __schema1: unknown;
        __schema2: unknown;
        Access: {
            case?: string;
            facts: components["schemas"]["AccessFact"][];
            fields: string[];
            grant?: string;
            id: string;
            intent: string;
            item: string;
            /** @enum {string} */
            mode: "DISCLOSE" | "CHECK" | "SHOW";
            number: number;
            operator: string;
            owner: string;
            provider: components["schemas"]["Uscc"];
            purpose: string;
            requester: components["schemas"]["Uscc"];
            serviceItem: string;
            showing?: string;
            state: string;
            subject: string;
        };
        /** @description An endorsed query that was never submitted */
        AccessAttestation: {
            endorsements: {
                endorser: string;
                signature: string;
            }[];
            payload: string;
        };
        AccessCount: {
            at: components["schemas"]["Instant"];
            last: number;
            provider: components["schemas"]["Uscc"];
            subject: string;
        };
        AccessEvidence: {
            answer?: {
                absent: string[];
                access: string;
                disclosure?: {
                    leafCount: number;
                    leaves: components["schemas"]["__schema0"][];
                };
                /** @constant */
                format: 1;
                more?: components["schemas"]["__schema1"];
                /** @enum {string} */
                outcome: "DELIVERED" | "NO_RECORD" | "CANNOT_ANSWER";
                record?: components["schemas"]["LicenceIdentifier"];
                recordSalt?: string;
                salt: string;
            };
            attestation: components["schemas"]["AccessAttestation"];
            /** @constant */
            format: "yulian/access-evidence/1";
        };
        /** @description A receipt */
        AccessFact: {
            /** @enum {string} */
            act: "decide" | "deliver" | "acknowledge" | "dispute";
            actor: components["schemas"]["Actor"];
            basis: string;
            digest?: string;
            failing?: components["schemas"]["AccessFailure"][];
            from: components["schemas"]["Instant"];
            record?: string;
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        /** @description What stood in the way, and who can grant it */
        AccessFailure: {
            code: string;
            dimension: string;
            grantableBy: {
                party: string;
                unit?: string;
            }[];
            had: string[];
            of: string;
            wanted: string[];
        };
        /** @description Who acted, as the certificate said */
        Actor: {
            mspId: string;
            role: string;
            unit: string;
        };
        /** @example 1200 */
        Amount: string;
        AnnotateMaterial: {
            basis: components["schemas"]["BasisCode"];
            document: string;
            /** @description A UTC instant (exclusive), or the last day in China */
            expiresAt: string;
            number?: string;
            purpose: components["schemas"]["BasisCode"];
            requester: components["schemas"]["Uscc"];
        };
        AnnouncedCorrection: {
            correction: components["schemas"]["Correction"];
            notices: {
                access: string;
                id: string;
                requester: components["schemas"]["Uscc"];
            }[];
            opening?: components["schemas"]["CorrectionOpening"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        ApiKey: {
            /** Format: date-time */
            createdAt: string;
            demo: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** @example 01kaw2t7m0c4x9qd */
            id: string;
            label?: string;
            /** Format: date-time */
            lastUsedAt?: string;
            mspId: string;
            /** Format: date-time */
            revokedAt?: string;
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway" | "trader")[];
            scopes?: string[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            unit: string;
        };
        /** @description What the committee appointed a unit as, and when */
        Appointment: {
            /** @enum {string} */
            body: "ACCOUNTING_BODY" | "VERIFIER" | "VENUE" | "SETTLEMENT_BANK";
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                state: "APPOINTED" | "ENDED";
                txId: string;
                until?: components["schemas"]["Instant"];
            }[];
            unit: components["schemas"]["Uscc"];
        };
        Archive: {
            code: string;
            facts: components["schemas"]["ArchiveFact"][];
            fileCount: number;
            /** @example 11999999TA0001019Q.J001 */
            fonds: string;
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            /** @constant */
            kind: "archive";
            logCount: number;
            manifest: string;
            owner: string;
            retentions: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                retention: "Y10" | "Y30" | "PERMANENT";
                txId: string;
            }[];
            root: string;
            tests: number;
            unit: components["schemas"]["Uscc"];
            year: number;
        };
        ArchiveAct: {
            /** @enum {string} */
            act: "catalogue" | "store" | "offerHandover" | "acceptHandover";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @enum {string} */
            act: "return" | "declineHandover";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            reasons: ("SIGNATURE_INVALID" | "DIGEST_DIFFERS" | "METADATA_INCOMPLETE" | "NUMBER_GAP" | "FILE_MISSING" | "FILE_EXTRA" | "FORMAT_NOT_ALLOWED" | "ENCRYPTED" | "MALWARE" | "CODE_WRONG" | "RETENTION_WRONG")[];
        } | {
            /** @constant */
            act: "extendRetention";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            /** @enum {string} */
            retention: "Y10" | "Y30" | "PERMANENT";
        } | {
            /** @enum {string} */
            act: "proposeDisposal" | "agreeDisposal" | "refuseDisposal" | "approveDisposal";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @constant */
            act: "superviseDisposal";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        /** @description An act and the state it put the package into */
        ArchiveFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            person?: string;
            reasons?: string[];
            recordedAt: components["schemas"]["Instant"];
            root?: string;
            /** @enum {string} */
            state: "COLLECTED" | "TESTED" | "RECEIVED" | "CATALOGUED" | "STORED" | "RETURNED" | "HANDOVER_OFFERED" | "HANDOVER_TESTED" | "HANDED_OVER" | "DISPOSAL_PROPOSED" | "DISPOSAL_APPRAISED" | "DISPOSAL_APPROVED" | "DISPOSAL_SUPERVISED" | "DISPOSAL_REGISTERED" | "ERASED";
            txId: string;
        };
        ArchiveReport: {
            checks: {
                code: string;
                message: string;
                params: {
                    [key: string]: string;
                };
                /** @enum {string} */
                property: "authenticity" | "integrity" | "usability" | "safety";
                remedy: string;
                /** @enum {string} */
                state: "pass" | "fail" | "cannot-check" | "not-applicable";
            }[];
            results: {
                /** @enum {string} */
                authenticity: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                integrity: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                safety: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                usability: "pass" | "fail" | "cannot-check" | "not-applicable";
            };
            salt: string;
        };
        ArchiveTest: {
            actor: components["schemas"]["Actor"];
            basis: string;
            evidence: string;
            from: components["schemas"]["Instant"];
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            /** @constant */
            kind: "archive-test";
            number: number;
            passed: boolean;
            /** @enum {string} */
            phase: "archiving" | "receiving" | "handover" | "periodic";
            recordedAt: components["schemas"]["Instant"];
            results: {
                /** @enum {string} */
                authenticity: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                integrity: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                safety: "pass" | "fail" | "cannot-check" | "not-applicable";
                /** @enum {string} */
                usability: "pass" | "fail" | "cannot-check" | "not-applicable";
            };
            root: string;
            txId: string;
        };
        AskedContent: {
            ground: components["schemas"]["BasisCode"];
            mayDelegate: boolean;
            /** @enum {string} */
            method: "query" | "check" | "batch";
            scenario: components["schemas"]["BasisCode"];
            scope: components["schemas"]["AskedScope"];
        };
        AskedScope: {
            fields: string[];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            levels: "any" | ("national" | "province" | "city" | "county" | "township" | "village")[];
            purposes: components["schemas"]["BasisCode"][];
            quota: "unlimited" | {
                count: number;
                /** @enum {string} */
                per: "DAY" | "MONTH" | "YEAR" | "TOTAL";
            };
            regions: "any" | components["schemas"]["RegionCode"][];
            serviceItems: "any" | string[];
            units: "any" | components["schemas"]["Uscc"][];
            /** @description A UTC instant (exclusive), or the last day in China */
            until: string;
        };
        Attestation: {
            endorsements: {
                endorser: string;
                signature: string;
            }[];
            payload: string;
        };
        Audit: {
            headHash: string;
            height: number;
            ok: boolean;
            problem?: {
                block?: number;
                code: string;
                detail: string;
                item?: string;
            };
            stateDigest?: string;
            vaults: {
                code: string;
                place: string;
                vault: string;
            }[];
        };
        AuditedAccount: {
            balance: components["schemas"]["Amount"];
            id: string;
            in: components["schemas"]["Amount"];
            out: components["schemas"]["Amount"];
            reserved: components["schemas"]["Amount"];
        };
        AuditedBatch: {
            buffer: components["schemas"]["Amount"];
            cancelled: components["schemas"]["Amount"];
            held: components["schemas"]["Amount"];
            id: string;
            issued: components["schemas"]["Amount"];
            onOffer: components["schemas"]["Amount"];
            retired: components["schemas"]["Amount"];
            state: string;
        };
        /** @description A backup in the folder backups/ of the data folder */
        Backup: {
            bytes: number;
            height: number;
            name: string;
            parts: number;
            recoveryKey: string;
            takenAt: components["schemas"]["Instant"];
        };
        BankStatement: {
            bank: components["schemas"]["Uscc"];
            deposited: components["schemas"]["Amount"];
            deposits: string[];
            number: number;
            owner: string;
            recordedAt: components["schemas"]["Instant"];
            txId: string;
            withdrawals: string[];
            withdrawn: components["schemas"]["Amount"];
        };
        /** @description What one case took before it could be done on-line, each figure with its source */
        Baseline: {
            sheets: {
                count: number;
                source: components["schemas"]["BasisCode"];
            };
            travel: {
                shares: components["schemas"]["TravelShares"];
                source: components["schemas"]["BasisCode"];
            };
            visits: {
                count: number;
                source: components["schemas"]["BasisCode"];
            };
        };
        BasisCode: string;
        Block: {
            hash: string;
            number: number;
            previousHash: string;
            size: number;
            transactions: {
                blockNumber: number;
                /**
                 * @example VALID
                 * @example MVCC_READ_CONFLICT
                 */
                code: string;
                contract: string;
                id: string;
                index: number;
                mspId: string;
                timestamp: components["schemas"]["Instant"];
                transaction: string;
            }[];
        };
        BlockSummary: {
            hash: string;
            number: number;
            previousHash: string;
            size: number;
            time?: components["schemas"]["Instant"];
            transactionIds: string[];
        };
        BufferHealth: {
            bufferLeft: components["schemas"]["Amount"];
            cancelled: components["schemas"]["Amount"];
            uncovered: components["schemas"]["Amount"];
        };
        /** @description Which days of a year are worked; the last fact counts */
        Calendar: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                daysOff: string[];
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
                workdays: string[];
            }[];
            year: number;
        };
        Case: {
            applicant: string;
            baseline: components["schemas"]["Baseline"];
            baselineVersion: number;
            facts: components["schemas"]["CaseFact"][];
            id: string;
            materials: components["schemas"]["MaterialCounts"];
            number: string;
            owner: string;
            parent?: string;
            parts: {
                case: string;
                serviceItem: string;
            }[];
            serviceItem: string;
            /** @enum {string} */
            state: "RECEIVED" | "INCOMPLETE" | "ACCEPTED" | "STOPPED" | "GRANTED" | "REFUSED" | "DELIVERED" | "REFUSAL_DELIVERED" | "ARCHIVED" | "NOT_ACCEPTED" | "WITHDRAWN";
            title: string;
            unit: components["schemas"]["Uscc"];
            used: components["schemas"]["UsedByCase"];
            version: number;
        };
        CaseAct: {
            /** @enum {string} */
            act: "complete" | "accept" | "withdraw";
            basis: components["schemas"]["BasisCode"];
        };
        CaseArchive: {
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            archive: string;
            basis: components["schemas"]["BasisCode"];
        };
        /** @description In working days; those of a special procedure stand still */
        CaseClock: {
            accepted?: string;
            days?: number;
            due?: string;
            missingYear?: number;
            /** @enum {string} */
            state: "NOT_RUNNING" | "CANNOT_TELL" | "RUNNING" | "STOPPED" | "OVERDUE" | "DECIDED_IN_TIME" | "DECIDED_LATE";
            statutory?: {
                days: number;
                due: string;
                isOver: boolean;
            };
            stopped?: number;
            used?: number;
        };
        CaseCompletionNotice: {
            basis: components["schemas"]["BasisCode"];
            missing: components["schemas"]["BasisCode"][];
        };
        CaseDecision: {
            /** @enum {string} */
            act: "notAccept" | "sign" | "decline" | "resumeClock" | "grant" | "refuse";
            basis: components["schemas"]["BasisCode"];
        };
        CaseDelivery: {
            basis: components["schemas"]["BasisCode"];
            files: {
                number: number;
                /** @example S-0a1b2c3d4e5f6071 */
                seal: string;
                sha256: string;
            }[];
            licences: components["schemas"]["LicenceIdentifier"][];
            step: {
                /** @enum {string} */
                channel: "WINDOW" | "PC" | "MOBILE" | "SELF_SERVICE";
                modes?: {
                    count: number;
                    /** @enum {string} */
                    mode: "CAR" | "BUS" | "METRO" | "OTHER" | "NONE";
                }[];
                sheets: number;
                /** @enum {string} */
                step: "APPLICATION" | "COMPLETION" | "SURVEY" | "PAYMENT" | "COLLECTION" | "OTHER";
                visits: number;
            };
        };
        /** @description An act and the state it put the case into */
        CaseFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            archive?: string;
            basis: string;
            coSigner?: components["schemas"]["Uscc"];
            coSigners?: components["schemas"]["Uscc"][];
            files?: {
                number: number;
                seal: string;
                sha256: string;
            }[];
            from: components["schemas"]["Instant"];
            licences?: string[];
            materials?: ({
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "SUBMITTED";
                material?: string;
            } | {
                by: {
                    access: string;
                    /** @enum {string} */
                    relation?: "LEGAL_REPRESENTATIVE" | "SHAREHOLDER" | "EMPLOYEE" | "CO_APPLICANT" | "SPOUSE" | "PARENT" | "CHILD" | "GUARDIAN" | "WARD";
                } | {
                    licence: components["schemas"]["LicenceIdentifier"];
                } | {
                    material: string;
                } | {
                    case: string;
                };
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "HELD";
            } | {
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "WAIVED";
            })[];
            missing?: string[];
            procedure?: {
                code: string;
                maxDays: number;
            };
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "RECEIVED" | "INCOMPLETE" | "ACCEPTED" | "STOPPED" | "GRANTED" | "REFUSED" | "DELIVERED" | "REFUSAL_DELIVERED" | "ARCHIVED" | "NOT_ACCEPTED" | "WITHDRAWN";
            step?: components["schemas"]["CaseStep"];
            txId: string;
        };
        CaseMaterials: {
            basis: components["schemas"]["BasisCode"];
            materials: ({
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "SUBMITTED";
                material?: string;
            } | {
                by: {
                    access: string;
                    /** @enum {string} */
                    relation?: "LEGAL_REPRESENTATIVE" | "SHAREHOLDER" | "EMPLOYEE" | "CO_APPLICANT" | "SPOUSE" | "PARENT" | "CHILD" | "GUARDIAN" | "WARD";
                } | {
                    licence: components["schemas"]["LicenceIdentifier"];
                } | {
                    material: string;
                } | {
                    case: string;
                };
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "HELD";
            } | {
                code: components["schemas"]["BasisCode"];
                /** @constant */
                how: "WAIVED";
            })[];
        };
        CaseStep: {
            /** @enum {string} */
            channel: "WINDOW" | "PC" | "MOBILE" | "SELF_SERVICE";
            modes?: {
                count: number;
                /** @enum {string} */
                mode: "CAR" | "BUS" | "METRO" | "OTHER" | "NONE";
            }[];
            sheets: number;
            /** @enum {string} */
            step: "APPLICATION" | "COMPLETION" | "SURVEY" | "PAYMENT" | "COLLECTION" | "OTHER";
            visits: number;
        };
        CaseWithClock: {
            case: components["schemas"]["Case"];
            clock: components["schemas"]["CaseClock"];
        };
        CatalogueAct: {
            /** @constant */
            act: "publish";
            basis: components["schemas"]["BasisCode"];
            draft: number;
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        } | {
            /** @constant */
            act: "giveBack";
            basis: components["schemas"]["BasisCode"];
            draft: number;
        } | {
            /** @constant */
            act: "retire";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        };
        /** @description What a version of an item says */
        CatalogueContent: {
            /** @example 数据管理科 */
            contact: string;
            /** @enum {string} */
            cycle: "REALTIME" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "IRREGULAR";
            fields: string[];
            sharing: {
                /** @constant */
                class: "UNCONDITIONAL";
            } | {
                /** @constant */
                class: "CONDITIONAL";
                condition: components["schemas"]["BasisCode"];
            } | {
                /** @constant */
                class: "NOT_SHARED";
                legalBasis: components["schemas"]["BasisCode"];
            };
            standard: {
                typeCode: components["schemas"]["TypeCode"];
                version: number;
            };
            title: string;
        };
        /** @description A draft of a version, and what became of it */
        CatalogueDraft: {
            actor: components["schemas"]["Actor"];
            basis: string;
            content: components["schemas"]["CatalogueContent"];
            decided?: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
            };
            from: components["schemas"]["Instant"];
            number: number;
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "PENDING" | "REPLACED" | "RETURNED" | "PUBLISHED";
            txId: string;
        };
        /** @description A version that was published, or the retirement */
        CatalogueFact: {
            /** @enum {string} */
            act: "publish" | "retire";
            actor: components["schemas"]["Actor"];
            basis: string;
            draft: number;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "PUBLISHED" | "RETIRED";
            txId: string;
            version: number;
        };
        CatalogueItem: {
            content?: components["schemas"]["CatalogueContent"];
            drafts: components["schemas"]["CatalogueDraft"][];
            dueAt?: components["schemas"]["Instant"];
            facts: components["schemas"]["CatalogueFact"][];
            /** @example 307001-000012 */
            id: string;
            isOverdue: boolean;
            lastUpdate?: {
                recordedAt: components["schemas"]["Instant"];
                updatedAt: components["schemas"]["Instant"];
            };
            owner: string;
            provider: components["schemas"]["Uscc"];
            resourceCode: string;
            sources: string[];
            /** @enum {string} */
            state: "PUBLISHED" | "RETIRED" | "NOT_YET_PUBLISHED" | "UNKNOWN_THEN";
            updates: number;
            version?: number;
        };
        CatalogueRevision: {
            basis: components["schemas"]["BasisCode"];
            content: {
                /** @example 数据管理科 */
                contact: string;
                /** @enum {string} */
                cycle: "REALTIME" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "IRREGULAR";
                fields: string[];
                sharing: {
                    /** @constant */
                    class: "UNCONDITIONAL";
                } | {
                    /** @constant */
                    class: "CONDITIONAL";
                    condition: components["schemas"]["BasisCode"];
                } | {
                    /** @constant */
                    class: "NOT_SHARED";
                    legalBasis: components["schemas"]["BasisCode"];
                };
                standard: {
                    typeCode: components["schemas"]["TypeCode"];
                    version: number;
                };
                title: string;
            };
        };
        /** @description Which item is the one source of an element */
        CatalogueSource: {
            element: string;
            facts: components["schemas"]["SourceFact"][];
            /** @example LEGAL_PERSON.registeredAddress */
            id: string;
            offeredTo?: components["schemas"]["SourcePlace"];
            owner: string;
            source?: components["schemas"]["SourcePlace"];
            /** @enum {string} */
            state: "CLAIMED" | "OFFERED" | "RELEASED";
            /** @enum {string} */
            subject: "NATURAL_PERSON" | "LEGAL_PERSON" | "PROJECT" | "REAL_ESTATE" | "VEHICLE";
        };
        /** @description That an item's data were updated */
        CatalogueUpdate: {
            actor: components["schemas"]["Actor"];
            elements: string[];
            id: string;
            /** @example 307001-000012 */
            item: string;
            recordedAt: components["schemas"]["Instant"];
            txId: string;
            updatedAt: components["schemas"]["Instant"];
        };
        Check: {
            /** @enum {string} */
            code: "IDENTIFIER_OK" | "IDENTIFIER_CHECK_DIGIT" | "IDENTIFIER_MALFORMED" | "IDENTIFIER_OF_ANOTHER" | "NUMBER_OF_ANOTHER" | "NUMBER_NOT_KNOWN_HERE" | "IDENTIFIER_NOT_FOUND_IN_FILE" | "CONTENT_MATCHES" | "CONTENT_DIFFERS" | "CONTENT_NOT_GIVEN" | "CONTENT_NEEDS_FILE" | "CONTENT_HELD_ELSEWHERE" | "NOT_ON_CHAIN" | "STATUS_IN_FORCE" | "STATUS_NOT_YET_VALID" | "STATUS_EXPIRED" | "STATUS_SUSPENDED" | "STATUS_DOWNGRADED" | "STATUS_SUPERSEDED" | "STATUS_WITHDRAWN" | "STATUS_RESCINDED" | "STATUS_REVOKED" | "STATUS_CANCELLED" | "STATUS_TRANSFERRED_OUT" | "STATUS_NOT_KNOWN_THEN" | "STATUS_UNKNOWN" | "STATUS_PROOF_TOO_OLD" | "AUTHORITY_HELD" | "AUTHORITY_NOT_HELD" | "AUTHORITY_UNKNOWN" | "AUTHORITY_ENDED_BEFORE_RECORDING" | "ISSUER_PAUSED" | "TYPE_PAUSED" | "STANDARD_IN_FORCE" | "STANDARD_NOT_IN_FORCE" | "STANDARD_UNKNOWN" | "BASIS_NONE" | "BASIS_IN_FORCE" | "BASIS_NOT_IN_FORCE" | "BASIS_UNKNOWN" | "SIGNATURE_VALID" | "SIGNATURE_CONTENT_CHANGED" | "SIGNATURE_INVALID" | "SIGNER_NOT_TRUSTED" | "SIGNATURE_UNSUPPORTED" | "SIGNATURE_UNREADABLE" | "SIGNATURE_TOO_LARGE" | "SIGNATURE_NONE" | "SIGNATURE_UNKNOWN" | "SEAL_USE_RECORDED" | "SEAL_USE_RECORDED_LATER" | "SEAL_DIFFERS" | "SEAL_NOT_USABLE" | "SEAL_USE_UNSOUND" | "SEAL_USE_UNDER_REVIEW" | "SEAL_USE_NOT_RECORDED" | "SEAL_NOT_ON_CHAIN" | "SEAL_NOT_ASKED" | "SEAL_NONE" | "SEAL_UNKNOWN" | "LEDGER_NOT_REACHED" | "EVIDENCE_LIVE" | "EVIDENCE_ENDORSED" | "EVIDENCE_MALFORMED" | "EVIDENCE_ENDORSEMENTS_TOO_FEW" | "EVIDENCE_SIGNATURE_INVALID" | "EVIDENCE_NOT_TRUSTED" | "EVIDENCE_OTHER_LEDGER" | "EVIDENCE_BATCH_PROOF_INVALID" | "EVIDENCE_DISCLOSURE_INVALID";
            message: string;
            /** @enum {string} */
            name: "identifier" | "content" | "status" | "authority" | "standard" | "basis" | "signature" | "seal" | "evidence";
            remedy: string;
            /** @enum {string} */
            state: "pass" | "fail" | "cannot-check" | "not-applicable";
        };
        Checked: {
            sources: components["schemas"]["CheckedSource"][];
        };
        CheckedSource: {
            access?: components["schemas"]["Access"];
            failed?: string;
            grant: string;
            item: string;
            provider: components["schemas"]["Uscc"];
            results: components["schemas"]["ComparisonResult"][];
        };
        /** @description The chain's head, signed; keep it outside */
        Checkpoint: {
            blockHash: string;
            channel: string;
            /** @constant */
            format: "yulian.checkpoint.v1";
            height: number;
            signature: string;
            signer: {
                certificate: string;
                mspId: string;
            };
            takenAt: components["schemas"]["Instant"];
        };
        CloseMaterialReview: {
            basis: components["schemas"]["BasisCode"];
        };
        CollectArchive: {
            basis: components["schemas"]["BasisCode"];
            code: string;
            files: {
                document: string;
                path: string;
            }[];
            /** @example 11999999TA0001019Q.J001 */
            fonds: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            log: {
                act: string;
                basis: components["schemas"]["BasisCode"];
                /** @description A UTC instant, or a date in China: its first moment */
                time: string;
            }[];
            metadata: {
                [key: string]: string;
            };
            /** @enum {string} */
            retention: "Y10" | "Y30" | "PERMANENT";
            year: number;
        };
        /** @description Known to the asker alone */
        ComparisonResult: {
            /** @example LEGAL_PERSON.registeredAddress */
            element?: string;
            field: string;
            /** @enum {string} */
            result: "MATCH" | "NO_MATCH" | "NO_RECORD" | "CANNOT_ANSWER";
        };
        CompletionNotice: {
            basis: components["schemas"]["BasisCode"];
            missing: ("ground" | "scenario" | "scope" | "method" | "timeLimit")[];
        };
        Consortium: {
            committee: {
                members: string[];
                threshold: number;
            };
            foundedAt: components["schemas"]["Instant"];
            name: string;
            organisations: string[];
        };
        Correction: {
            access: string;
            /** @example LEGAL_PERSON.registeredAddress */
            element: string;
            facts: components["schemas"]["CorrectionFact"][];
            field: string;
            id: string;
            /** @example 307001-000012 */
            item: string;
            owner: string;
            raiser: components["schemas"]["Uscc"];
            source: components["schemas"]["Uscc"];
            /** @enum {string} */
            state: "RAISED" | "CORRECTED" | "UPHELD" | "WITHDRAWN";
        };
        CorrectionAct: {
            /** @enum {string} */
            act: "withdraw" | "uphold";
            basis: components["schemas"]["BasisCode"];
        };
        CorrectionAnnouncement: {
            basis: components["schemas"]["BasisCode"];
        };
        /** @description An act and the state it put the case into */
        CorrectionFact: {
            /** @enum {string} */
            act: "raise" | "correct" | "uphold" | "withdraw" | "announce";
            actor: components["schemas"]["Actor"];
            basis: string;
            commitment?: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        CorrectionNotice: {
            access: string;
            field: string;
            id: string;
            opened?: {
                correction?: string;
                record?: string;
            };
            provider: components["schemas"]["Uscc"];
            recordedAt: components["schemas"]["Instant"];
            requester: components["schemas"]["Uscc"];
        };
        /** @description Opens the commitment of the fact */
        CorrectionOpening: {
            path: string;
            salt: string;
            value: string | number | boolean;
        };
        CorrectionReplacement: {
            basis: components["schemas"]["BasisCode"];
            record: components["schemas"]["LicenceIdentifier"];
        };
        CoSignRequest: {
            basis: components["schemas"]["BasisCode"];
            units: components["schemas"]["Uscc"][];
        };
        /** @description What following every unit from the first block found */
        CreditAudit: {
            accounts: components["schemas"]["AuditedAccount"][];
            batches: components["schemas"]["AuditedBatch"][];
            earnings: number;
            faults: components["schemas"]["CreditFault"][];
            height: number;
            proceeds: {
                disbursed: components["schemas"]["Amount"];
                fees: components["schemas"]["Amount"];
                held: components["schemas"]["Amount"];
                sold: components["schemas"]["Amount"];
            };
            retirements: number;
            sound: boolean;
            transactions: number;
        };
        /** @description A batch of credits, formed of a pool of points */
        CreditBatch: {
            account: string;
            buffer: components["schemas"]["Amount"];
            bufferPerMille: number;
            factorSet: string;
            facts: components["schemas"]["CreditBatchFact"][];
            grams: components["schemas"]["Amount"];
            gramsPerUnit: components["schemas"]["Amount"];
            health: components["schemas"]["BufferHealth"];
            id: string;
            /** @constant */
            kind: "credit-batch";
            method: string;
            owner: string;
            pool: string;
            region: string;
            remainder: components["schemas"]["Amount"];
            /** @enum {string} */
            state: "FORMED" | "ISSUED" | "REJECTED" | "UNDER_CORRECTION";
            unit: components["schemas"]["Uscc"];
            units: components["schemas"]["Amount"];
            vintage: number;
        };
        CreditBatchAct: {
            /** @enum {string} */
            act: "verify" | "reject" | "correct" | "dismissCorrection";
            basis: components["schemas"]["BasisCode"];
        };
        CreditBatchFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            cut?: components["schemas"]["CreditCut"];
            from: components["schemas"]["Instant"];
            grams?: components["schemas"]["Amount"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "FORMED" | "ISSUED" | "REJECTED" | "UNDER_CORRECTION";
            txId: string;
        };
        /** @description What a correction took, and from whom */
        CreditCut: {
            buffer: components["schemas"]["Amount"];
            serials: components["schemas"]["CreditSerial"][];
            uncovered: components["schemas"]["Amount"];
            unsold: components["schemas"]["Amount"];
        };
        CreditFault: {
            block: number;
            /** @enum {string} */
            code: "SERIAL_MALFORMED" | "SERIAL_IN_TWO_PLACES" | "SERIAL_NOT_ISSUED" | "UNITS_LOST" | "SPLIT_DIFFERS" | "FINAL_UNITS_MOVED" | "BUFFER_MOVED" | "OFFER_UNBOUND" | "SALE_FORGOTTEN" | "TRANSFER_UNRECORDED" | "RETIREMENT_UNRECORDED" | "CANCELLATION_UNRECORDED" | "CANCELLATION_OF_SOLD" | "BATCH_REWRITTEN" | "BATCH_UNITS_DIFFER" | "BATCH_GRAMS_DIFFER" | "BATCH_SELF_VERIFIED" | "BATCH_TOTAL_DIFFERS" | "CORRECTION_DIFFERS" | "POOL_BATCHED_TWICE" | "POOL_GRAMS_DIFFER" | "ACCOUNT_UNKNOWN" | "ACCOUNT_FLOW_DIFFERS" | "RETIREMENT_REWRITTEN" | "RETIREMENT_DIFFERS" | "NULLIFIER_TWICE" | "EARNING_COUNT_DIFFERS" | "TRADE_REWRITTEN" | "TRADE_SUM_DIFFERS" | "PROCEEDS_DIFFER";
            subject: string;
            txId: string;
        };
        /** @example ECO-999999-TRIP1-2026-B1-1-100 */
        CreditSerial: string;
        Decision: {
            /** @constant */
            kind: "ADMIT_ORGANISATION";
            organisation: {
                mspId: string;
                name: string;
            };
        } | {
            /** @constant */
            kind: "ADMIT_UNIT";
            unit: {
                from: components["schemas"]["ExactInstant"];
                /** @enum {string} */
                kind: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                /** @enum {string} */
                level: "national" | "province" | "city" | "county" | "township" | "village";
                mspId: string;
                name: string;
                region: components["schemas"]["RegionCode"];
                supervisor?: components["schemas"]["Uscc"];
                uscc: components["schemas"]["Uscc"];
            };
        } | {
            change: {
                from: components["schemas"]["ExactInstant"];
                /** @enum {string} */
                kind?: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                /** @enum {string} */
                level?: "national" | "province" | "city" | "county" | "township" | "village";
                name?: string;
                region?: components["schemas"]["RegionCode"];
                /** @enum {string} */
                state?: "ACTIVE" | "MERGED" | "CLOSED";
                successor?: components["schemas"]["Uscc"];
                supervisor?: components["schemas"]["Uscc"];
                uscc: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "CHANGE_UNIT";
        } | {
            /** @constant */
            kind: "DEFINE_REGION";
            region: {
                code: components["schemas"]["RegionCode"];
                name: string;
                successor?: components["schemas"]["RegionCode"];
                validFrom: components["schemas"]["ExactInstant"];
                validTo?: components["schemas"]["ExactInstant"];
            };
        } | {
            committee: {
                members: string[];
                threshold: number;
            };
            /** @constant */
            kind: "CHANGE_COMMITTEE";
        } | {
            /** @constant */
            kind: "LIFT_PAUSE";
            subject: {
                id: string;
                /** @enum {string} */
                kind: "unit" | "type";
            };
        } | {
            certificate: {
                mspId: string;
                serial: string;
            };
            /** @constant */
            kind: "REVOKE_CERTIFICATE";
        } | {
            calendar: {
                daysOff: string[];
                workdays: string[];
                year: number;
            };
            /** @constant */
            kind: "SET_CALENDAR";
        } | {
            appointment: {
                /** @enum {string} */
                body: "ACCOUNTING_BODY" | "VERIFIER" | "VENUE" | "SETTLEMENT_BANK";
                from: components["schemas"]["ExactInstant"];
                to?: components["schemas"]["ExactInstant"];
                unit: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "APPOINT_BODY";
        } | {
            appointment: {
                /** @enum {string} */
                body: "ACCOUNTING_BODY" | "VERIFIER" | "VENUE" | "SETTLEMENT_BANK";
                from: components["schemas"]["ExactInstant"];
                unit: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "END_APPOINTMENT";
        } | {
            /** @constant */
            kind: "SET_VENUE_RULES";
            rules: {
                bank: components["schemas"]["Uscc"];
                closures: {
                    from: components["schemas"]["ExactInstant"];
                    to: components["schemas"]["ExactInstant"];
                }[];
                fee: {
                    minimum: components["schemas"]["Amount"];
                    perMille: number;
                };
                from: components["schemas"]["ExactInstant"];
                modes: ("LISTING" | "NEGOTIATED")[];
                resaleDays: number;
                venue: components["schemas"]["Uscc"];
            };
        } | {
            factorSet: {
                code: string;
                content: components["schemas"]["FactorSetContent"];
                from: components["schemas"]["ExactInstant"];
                version: number;
            };
            /** @constant */
            kind: "SET_FACTOR_SET";
        };
        Deferral: {
            facts: components["schemas"]["DeferralFact"][];
            id: string;
            /** @constant */
            kind: "deferral";
            owner: string;
            provider: components["schemas"]["Uscc"];
            /** @enum {string} */
            state: "DEFERRED" | "ENDED" | "LIFTED";
            target: string;
        };
        DeferralExtension: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant (exclusive), or the last day in China */
            until: string;
        };
        DeferralFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
            until: components["schemas"]["Instant"];
        };
        DeferralLifting: {
            basis: components["schemas"]["BasisCode"];
        };
        DefineFonds: {
            archives: components["schemas"]["Uscc"];
            basis: components["schemas"]["BasisCode"];
            business: components["schemas"]["Uscc"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            hall: components["schemas"]["Uscc"];
            /** @example 11999999TA0001019Q.J001 */
            id: string;
            pattern: string;
        };
        Deposit: {
            bank: components["schemas"]["Uscc"];
            fen: components["schemas"]["Amount"];
            id: string;
            notes: string[];
            owner: string;
            recordedAt: components["schemas"]["Instant"];
            reference: string;
            statement?: number;
            txId: string;
            unit: components["schemas"]["Uscc"];
        };
        DisbursedPart: {
            fen: components["schemas"]["Amount"];
            note: string;
            trade: string;
        };
        Disbursement: {
            bank: components["schemas"]["Uscc"];
            fen: components["schemas"]["Amount"];
            id: string;
            milestone: string;
            note: string;
            owner: string;
            parts: components["schemas"]["DisbursedPart"][];
            payee: components["schemas"]["Uscc"];
            project: string;
            recordedAt: components["schemas"]["Instant"];
            txId: string;
            unit: components["schemas"]["Uscc"];
        };
        Disposal: {
            certificate?: string;
            code: string;
            erasedAt?: components["schemas"]["Instant"];
            fileCount: number;
            /** @example 11999999TA0001019Q.J001 */
            fonds: string;
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            /** @constant */
            kind: "disposal";
            registeredAt: components["schemas"]["Instant"];
            /** @enum {string} */
            retention: "Y10" | "Y30" | "PERMANENT";
            root: string;
            steps: components["schemas"]["ArchiveFact"][];
            year: number;
        };
        DisputeVote: {
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            mspId: string;
            recordedAt: components["schemas"]["Instant"];
            txId: string;
            /** @enum {string} */
            vote: "grant" | "uphold";
        };
        Document: {
            id: string;
            identifier?: string;
            kind: string;
            sha256: string;
            signed: boolean;
            size: number;
            sm3: string;
            uploadedAt: components["schemas"]["Instant"];
        };
        /** @description One thing that a provider owes, and on what basis */
        Duty: {
            basis: string;
            /** @constant */
            duty: "PROVIDE";
        } | {
            basis: string;
            /** @enum {string} */
            cycle: "REALTIME" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "IRREGULAR";
            /** @constant */
            duty: "KEEP_CURRENT";
        } | {
            basis: string;
            /** @constant */
            duty: "ONE_SOURCE";
            /** @example LEGAL_PERSON.registeredAddress */
            source: string;
        };
        /** @description What the provider of an item must do */
        DutyEntry: {
            contact: string;
            dueAt?: components["schemas"]["Instant"];
            duties: components["schemas"]["Duty"][];
            isOverdue: boolean;
            /** @example 307001-000012 */
            item: string;
            provider: components["schemas"]["Uscc"];
            title: string;
        };
        EarningBatch: {
            count: number;
            factorSet: string;
            grams: string;
            held: number;
            id: string;
            /** @constant */
            kind: "earning-batch";
            owner: string;
            recorded: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
            };
            root: string;
            unit: components["schemas"]["Uscc"];
        };
        /** @description What a person earned by the cases of one day */
        EarningDay: {
            cases: {
                batch: string;
                case: string;
                grams: string;
                held?: ("VELOCITY" | "SEQUENCE" | "SELF_DEALING")[];
                item: string;
                review?: {
                    actor: components["schemas"]["Actor"];
                    basis: string;
                    from: components["schemas"]["Instant"];
                    recordedAt: components["schemas"]["Instant"];
                    /** @enum {string} */
                    state: "RELEASED" | "REJECTED";
                    txId: string;
                };
            }[];
            collected: string;
            day: string;
            donated: string;
            factorSet: string;
            gifts: {
                grams: string;
                pool: string;
            }[];
            id: string;
            /** @constant */
            kind: "earning-day";
            owner: string;
            person: string;
            region: string;
            unit: components["schemas"]["Uscc"];
            vintage: number;
        };
        /** @description A case's own proof that it is in its batch */
        EarningProof: {
            batch: components["schemas"]["EarningBatch"];
            index: number;
            opening: {
                case: string;
                nullifier: string;
                salt: string;
            };
            proof: string[];
        };
        EarningReview: {
            basis: components["schemas"]["BasisCode"];
            case: string;
            day: string;
            person: string;
            /** @enum {string} */
            state: "RELEASED" | "REJECTED";
            unit: components["schemas"]["Uscc"];
        };
        /** @description A unit's account on the eco-chain */
        EcoAccount: {
            /** @enum {string} */
            accountKind: "ISSUER" | "TRADER" | "CHARITY";
            id: string;
            /** @constant */
            kind: "eco-account";
            openedAt: components["schemas"]["Instant"];
            owner: string;
            txId: string;
            unit: components["schemas"]["Uscc"];
        };
        EraseArchive: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        ErasedArchive: {
            archive: components["schemas"]["Archive"];
            erasure: components["schemas"]["ErasureCertificate"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        ErasureCertificate: {
            certificate: {
                /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
                archive: string;
                bytes: number;
                documents: string[];
                erasedAt: components["schemas"]["Instant"];
                /** @constant */
                format: 1;
                kept: string[];
                nonce: string;
                root: string;
                roots: string[];
                salts: number;
            };
            digest: string;
        };
        /** @example 2026-03-18T00:00:00.000Z */
        ExactInstant: string;
        ExchangeKeyFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            number: number;
            publicKey: string;
            recordedAt: components["schemas"]["Instant"];
            txId: string;
        };
        ExchangeKeys: {
            facts: components["schemas"]["ExchangeKeyFact"][];
            kind: string;
            owner: string;
            unit: components["schemas"]["Uscc"];
        };
        ExchangeMessage: {
            content: {
                provider: components["schemas"]["Uscc"];
                requester: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "prepare";
            signature: {
                certificate: string;
                nonce: string;
                sentAt: string;
                value: string;
            };
        } | {
            content: {
                access: string;
                intent: {
                    ciphertext: string;
                    enc: string;
                    to: string;
                };
                provider: components["schemas"]["Uscc"];
                requester: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "refer";
            signature: {
                certificate: string;
                nonce: string;
                sentAt: string;
                value: string;
            };
        } | {
            content: {
                access: string;
                provider: components["schemas"]["Uscc"];
                requester: components["schemas"]["Uscc"];
            };
            /** @constant */
            kind: "deliver";
            signature: {
                certificate: string;
                nonce: string;
                sentAt: string;
                value: string;
            };
        };
        ExchangeReply: {
            content: {
                inReplyTo: string;
                reference?: string;
                sealed?: {
                    ciphertext: string;
                    enc: string;
                    to: string;
                };
            };
            signature: {
                certificate: string;
                nonce: string;
                sentAt: string;
                value: string;
            };
        };
        Factor: {
            date: string;
            scale: number;
            source: components["schemas"]["BasisCode"];
            unit: string;
            value: string;
        };
        /** @description Factors by which what is saved is counted, for ever */
        FactorSet: {
            code: string;
            content: components["schemas"]["FactorSetContent"];
            decided: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
            };
            from: components["schemas"]["Instant"];
            id: string;
            version: number;
        };
        FactorSetContent: {
            bufferPerMille: number;
            caps: {
                itemCasesPerPersonDay: number;
                perCase: components["schemas"]["PositiveAmount"];
                perPersonDay: components["schemas"]["PositiveAmount"];
            };
            collectWithinDays: number;
            distance: components["schemas"]["Factor"];
            earnWithinDays: number;
            gramsPerUnit: components["schemas"]["PositiveAmount"];
            method: {
                code: string;
                text: {
                    sha256: string;
                };
            };
            online: components["schemas"]["Factor"];
            rules: {
                /** @enum {string} */
                selfDealing: "HOLD" | "ALLOW";
                sequence: {
                    seconds: number;
                };
                velocity: {
                    cases: number;
                    days: number;
                };
            };
            shares: components["schemas"]["TravelShares"];
            sheet: components["schemas"]["Factor"];
            title: string;
            travel: {
                BUS: components["schemas"]["Factor"];
                CAR: components["schemas"]["Factor"];
                METRO: components["schemas"]["Factor"];
                OTHER: components["schemas"]["Factor"];
            };
        };
        FieldDeclaration: {
            committed: boolean;
            /** @enum {string} */
            disclosable: "always" | "on-grant" | "never";
            format?: string;
            pattern: string;
            personal: boolean;
            required: boolean;
            shortName?: string;
            title?: string;
            titleZh?: string;
            type: string;
        };
        Fonds: {
            facts: {
                actor: components["schemas"]["Actor"];
                archives: components["schemas"]["Uscc"];
                basis: string;
                business: components["schemas"]["Uscc"];
                from: components["schemas"]["Instant"];
                hall: components["schemas"]["Uscc"];
                pattern: string;
                recordedAt: components["schemas"]["Instant"];
                txId: string;
            }[];
            /** @example 11999999TA0001019Q.J001 */
            id: string;
            /** @constant */
            kind: "fonds";
            owner: string;
            unit: components["schemas"]["Uscc"];
        };
        /** @description Money of a unit at a bank */
        FundNote: {
            bank: components["schemas"]["Uscc"];
            boundTo?: string;
            fen: components["schemas"]["Amount"];
            from: string;
            id: string;
            madeAt: components["schemas"]["Instant"];
            owner: string;
            project?: string;
            /** @enum {string} */
            state: "FREE" | "RESERVED" | "PROCEEDS" | "SPENT";
            trade?: string;
            unit: components["schemas"]["Uscc"];
        };
        /** @description Sums in fen: free, reserved, kept for projects */
        Funds: {
            free: components["schemas"]["Amount"];
            height: number;
            proceeds: components["schemas"]["Amount"];
            reserved: components["schemas"]["Amount"];
            unit: components["schemas"]["Uscc"];
        };
        Grant: {
            facts: components["schemas"]["GrantFact"][];
            grantedBy: string;
            holder: components["schemas"]["Uscc"];
            id: string;
            item: string;
            mayDelegate: boolean;
            owner: string;
            parent?: string;
            provider: components["schemas"]["Uscc"];
            request?: string;
            /** @enum {string} */
            state: "ACTIVE" | "NOT_YET" | "EXPIRED" | "REVOKED" | "UNKNOWN_THEN";
        };
        GrantDelegation: {
            basis: components["schemas"]["BasisCode"];
            holder: components["schemas"]["Uscc"];
            id: string;
            mayDelegate: boolean;
            scope: components["schemas"]["AskedScope"];
        };
        /** @description An act, and the scope since then */
        GrantFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            scope: components["schemas"]["Scope"];
            state: string;
            txId: string;
        };
        GrantNarrowing: {
            basis: components["schemas"]["BasisCode"];
            scope: components["schemas"]["AskedScope"];
        };
        GrantRevocation: {
            basis: components["schemas"]["BasisCode"];
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        HeldArchive: {
            files: number;
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            root: string;
        };
        /** @description The unit holds these bytes already */
        HeldMaterial: {
            /** @constant */
            alreadyHeld: true;
            material: components["schemas"]["Material"];
        };
        /** @description A range of units, in one hand */
        Holding: {
            account: string;
            acquiredAt?: components["schemas"]["Instant"];
            boundTo?: string;
            /** @constant */
            kind: "holding";
            parts?: components["schemas"]["CreditSerial"][];
            serial: components["schemas"]["CreditSerial"];
            sold: boolean;
            /** @enum {string} */
            state: "HELD" | "ON_OFFER" | "BUFFER" | "RETIRED" | "CANCELLED" | "SPLIT";
        };
        /** @description What a number was used for, that it was not used, or nothing yet */
        Impression: {
            record?: string;
            sha256: string;
        } | {
            void: string;
        } | Record<string, never>;
        /** @description Numbers that one transaction took */
        ImpressionRange: {
            actor: components["schemas"]["Actor"];
            first: number;
            impressions: components["schemas"]["Impression"][];
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
            takenAt: components["schemas"]["Instant"];
            txId: string;
        };
        ImpressionsPage: {
            last: number;
            next?: number;
            ranges: components["schemas"]["ImpressionRange"][];
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
        };
        /** Format: date-time */
        Instant: string;
        /** @description The key itself is shown this once. */
        IssuedApiKey: {
            /** Format: date-time */
            createdAt: string;
            demo: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** @example 01kaw2t7m0c4x9qd */
            id: string;
            key: string;
            label?: string;
            mspId: string;
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway" | "trader")[];
            scopes?: string[];
            unit: string;
        };
        IssueLicence: {
            basis: components["schemas"]["BasisCode"];
            document: string;
            fields: {
                [key: string]: components["schemas"]["__schema0"];
            };
            holder: {
                code: string;
                type: string;
            };
            id: components["schemas"]["LicenceIdentifier"];
            /** @description A UTC instant, or a date in China: its first moment */
            issuedAt: string;
            number?: string;
            /** @default [] */
            reliesOn?: components["schemas"]["LicenceIdentifier"][];
            /** @description A UTC instant, or a date in China: its first moment */
            validFrom: string;
            /** @description A UTC instant (exclusive), or the last day in China */
            validTo?: string;
        };
        IssueLicenceBatch: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            issuedAt: string;
            members: {
                document: string | {
                    sha256: string;
                    signed: boolean;
                    size: number;
                    sm3: string;
                };
                fields: {
                    [key: string]: components["schemas"]["__schema0"];
                };
                holder: {
                    code: string;
                    type: string;
                };
                number?: string;
                /** @description A UTC instant, or a date in China: its first moment */
                validFrom: string;
                /** @description A UTC instant (exclusive), or the last day in China */
                validTo?: string;
            }[];
            /** @default [] */
            reliesOn?: components["schemas"]["LicenceIdentifier"][];
            serialPrefix: string;
            typeCode: components["schemas"]["TypeCode"];
        };
        /** @description What a unit may do on records of a type, and when */
        Issuer: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                powers: ("issue" | "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "approveSeal" | "makeSeal" | "provide" | "enter")[];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
                until?: components["schemas"]["Instant"];
            }[];
            typeCode: components["schemas"]["TypeCode"];
            unit: components["schemas"]["Uscc"];
        };
        Licence: {
            batch?: {
                id: string;
                index: number;
            };
            commitment?: {
                leafCount: number;
                root: string;
            };
            document?: {
                sha256: string;
                size: number;
                sm3: string;
            } | {
                commitment: string;
            };
            facts: components["schemas"]["LicenceFact"][];
            holder?: string;
            id: components["schemas"]["LicenceIdentifier"];
            issuedAt: components["schemas"]["Instant"];
            issuer: components["schemas"]["Uscc"];
            owner: string;
            reliesOn: components["schemas"]["LicenceIdentifier"][];
            standard: {
                id: string;
                version: number;
            };
            state: string;
            supersededBy?: components["schemas"]["LicenceIdentifier"];
            supersedes?: components["schemas"]["LicenceIdentifier"];
            typeCode: string;
            validFrom?: components["schemas"]["Instant"];
            validTo?: components["schemas"]["Instant"];
            version: number;
        };
        LicenceAct: {
            /** @enum {string} */
            act: "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "transferOut";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @enum {string} */
            act: "change" | "renew" | "replace";
            next: {
                basis: components["schemas"]["BasisCode"];
                document: string;
                fields: {
                    [key: string]: components["schemas"]["__schema0"];
                };
                holder: {
                    code: string;
                    type: string;
                };
                /** @description A UTC instant, or a date in China: its first moment */
                issuedAt: string;
                number?: string;
                /** @default [] */
                reliesOn?: components["schemas"]["LicenceIdentifier"][];
                /** @description A UTC instant, or a date in China: its first moment */
                validFrom: string;
                /** @description A UTC instant (exclusive), or the last day in China */
                validTo?: string;
            };
        };
        LicenceBatch: {
            count: number;
            facts: components["schemas"]["LicenceFact"][];
            id: string;
            issuedAt: components["schemas"]["Instant"];
            issuer: components["schemas"]["Uscc"];
            owner: string;
            reliesOn: components["schemas"]["LicenceIdentifier"][];
            root: string;
            serialPrefix: string;
            standard: {
                id: string;
                version: number;
            };
            state: string;
            typeCode: string;
        };
        LicenceBatchAct: {
            /** @enum {string} */
            act: "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "transferOut";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        /** @description An act and the state it put the licence into */
        LicenceFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
        LicenceIdentifier: string;
        LicenceProof: {
            attestation: components["schemas"]["Attestation"];
            disclosure?: {
                leafCount: number;
                leaves: (string | {
                    path: string;
                    salt: string;
                    value: components["schemas"]["__schema0"];
                })[];
            };
            documentSalt?: string;
            entry?: {
                content: {
                    commitment: {
                        leafCount: number;
                        root: string;
                    };
                    document: {
                        sha256: string;
                        size: number;
                        sm3: string;
                    } | {
                        commitment: string;
                    };
                    holder: string;
                    id: components["schemas"]["LicenceIdentifier"];
                    issuedAt: components["schemas"]["Instant"];
                    reliesOn: components["schemas"]["LicenceIdentifier"][];
                    validFrom: components["schemas"]["Instant"];
                    validTo?: components["schemas"]["Instant"];
                };
                inclusion: string[];
                index: number;
            };
            /** @constant */
            format: "yulian.licence-proof.v1";
            id: components["schemas"]["LicenceIdentifier"];
        };
        Listing: {
            account: string;
            cancelledAt?: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            firstSale: boolean;
            id: string;
            listedAt: components["schemas"]["Instant"];
            lots: components["schemas"]["CreditSerial"][];
            owner: string;
            price: components["schemas"]["Amount"];
            project?: string;
            replaces?: string;
            /** @enum {string} */
            state: "OPEN" | "CANCELLED";
            txId: string;
            unit: components["schemas"]["Uscc"];
            units: components["schemas"]["Amount"];
            venue: components["schemas"]["Uscc"];
        };
        ListingEnd: {
            release: components["schemas"]["CreditSerial"][];
        };
        MadeAccess: {
            absent?: string[];
            access: components["schemas"]["Access"];
            fields?: components["schemas"]["__schema0"];
            more?: components["schemas"]["__schema1"];
        };
        Marking: Record<string, never>;
        Material: {
            access?: string;
            annotation?: {
                expiresAt: components["schemas"]["Instant"];
                purpose: string;
                requester: components["schemas"]["Uscc"];
            };
            commitment?: {
                leafCount: number;
                root: string;
            };
            document: {
                sha256: string;
                size: number;
                sm3: string;
            } | {
                commitment: string;
            };
            facts: components["schemas"]["MaterialFact"][];
            holder?: string;
            id: string;
            owner: string;
            parent?: string;
            reviews: number;
            /** @enum {string} */
            state: "HELD" | "WITHDRAWN" | "VOID" | "EXPIRED" | "NOT_YET_HELD" | "UNKNOWN_THEN";
            typeCode?: string;
            unit: components["schemas"]["Uscc"];
        };
        MaterialAct: {
            /** @enum {string} */
            act: "withdraw" | "void";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        MaterialCounts: {
            asked: number;
            spared: number;
            submitted: number;
            waived: number;
        };
        /** @description An act and the state it put the material into */
        MaterialFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "HELD" | "WITHDRAWN" | "VOID";
            txId: string;
        };
        /** @description Which units were asked to sign, and what they said */
        MaterialReview: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                state: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
                txId: string;
            }[];
            id: string;
            material: string;
            owner: string;
            /** @enum {string} */
            state: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
            unit: components["schemas"]["Uscc"];
            units: components["schemas"]["Uscc"][];
            votes: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
                unit: components["schemas"]["Uscc"];
                /** @enum {string} */
                vote: "sign" | "decline";
            }[];
        };
        MaterialReviewVote: {
            basis: components["schemas"]["BasisCode"];
            /** @enum {string} */
            vote: "sign" | "decline";
        };
        Me: {
            demo: boolean;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            keyId: string;
            /** @enum {string} */
            level: "national" | "province" | "city" | "county" | "township" | "village";
            mspId: string;
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway" | "trader")[];
            scopes?: string[];
            unit: string;
        };
        /** @description The state that was taken over, by roots */
        Migration: {
            actor: components["schemas"]["Actor"];
            closedAt: components["schemas"]["Instant"];
            /** @constant */
            format: 1;
            root: string;
            source: {
                blockHash: string;
                channel: string;
                epoch: number;
                height: number;
                trustRoots: string;
            };
            tables: {
                count: number;
                name: string;
                root: string;
            }[];
            txId: string;
        };
        Milestone: {
            code: string;
            disbursed: components["schemas"]["Amount"];
            facts: components["schemas"]["MilestoneFact"][];
            fen: components["schemas"]["Amount"];
            title: string;
        };
        MilestoneDecision: {
            /** @enum {string} */
            act: "accept" | "reject";
            basis: components["schemas"]["BasisCode"];
            comment?: components["schemas"]["BasisCode"];
        };
        MilestoneFact: {
            /** @enum {string} */
            act: "report" | "accept" | "reject";
            actor: components["schemas"]["Actor"];
            basis: string;
            comment?: string;
            evidence?: string[];
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "PLANNED" | "REPORTED" | "ACCEPTED";
            txId: string;
        };
        MilestoneReport: {
            basis: components["schemas"]["BasisCode"];
            evidence: string[];
        };
        MyObjection: {
            access: string;
            due?: string;
            id: string;
            mayEscalate: boolean;
            /** @enum {string} */
            reason: "NO_SUCH_CASE" | "OTHER_PURPOSE" | "MORE_THAN_NEEDED" | "NO_GROUND" | "OTHER";
            /** @enum {string} */
            state: "OPEN" | "ACCEPTED" | "UPHELD" | "WITHDRAWN" | "ESCALATED" | "UPHELD_BY_SUPERVISOR";
        };
        MyObjectionAct: {
            /** @enum {string} */
            act: "withdraw" | "escalate";
        };
        MyPoints: {
            data: {
                /** @enum {string} */
                consent: "GIVEN" | "WITHDRAWN";
                days: components["schemas"]["MyPointsDay"][];
                unit: {
                    name: string;
                    unit: components["schemas"]["Uscc"];
                };
            }[];
            height: number;
            pools: {
                factorSet: string;
                id: string;
                region: components["schemas"]["RegionCode"];
                vintage: number;
            }[];
        };
        MyPointsCollection: {
            unit: components["schemas"]["Uscc"];
        };
        MyPointsConsent: {
            /** @enum {string} */
            state: "GIVEN" | "WITHDRAWN";
            unit: components["schemas"]["Uscc"];
        };
        /** @description What I saved on a day, and what it became */
        MyPointsDay: {
            cases: number;
            collectable: string;
            collected: string;
            day: string;
            donated: string;
            factorSet: string;
            gifts: {
                batch?: string;
                certificates: string[];
                grams: string;
                pool: string;
                state: string;
            }[];
            held: number;
            region: components["schemas"]["RegionCode"];
            until: string;
            vintage: number;
        };
        MyPointsDonation: {
            day: string;
            grams: components["schemas"]["PositiveAmount"];
            pool: string;
            unit: components["schemas"]["Uscc"];
        };
        MyReceipt: {
            act: string;
            at: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        MyShowing: {
            code?: string;
            expiresAt: components["schemas"]["Instant"];
            id: string;
            /** @enum {string} */
            state: "OFFERED" | "WITHDRAWN" | "REDEEMED" | "EXPIRED";
            transaction: components["schemas"]["TransactionPlace"];
        };
        MyUse: {
            at: components["schemas"]["Instant"];
            basis: string;
            case?: string;
            deferral?: {
                basis: string;
                until: components["schemas"]["Instant"];
            };
            fields: components["schemas"]["TitledField"][];
            id: string;
            item: components["schemas"]["TitledItem"];
            /** @enum {string} */
            mode: "DISCLOSE" | "CHECK" | "SHOW";
            number: number;
            objection?: components["schemas"]["MyObjection"];
            provider: components["schemas"]["NamedUnit"];
            purpose: string;
            /** @enum {string} */
            receiptMissing?: "DELIVERY" | "ACKNOWLEDGEMENT";
            receipts: components["schemas"]["MyReceipt"][];
            requester: components["schemas"]["NamedUnit"];
            serviceItem: {
                id: string;
                title?: string;
            };
            /** @enum {string} */
            state: "ALLOWED" | "DENIED" | "DELIVERED" | "NO_RECORD" | "CANNOT_ANSWER" | "ACKNOWLEDGED" | "DISPUTED";
        };
        MyUseCount: {
            counted: number;
            deferred: number;
            missing: number;
            provider: components["schemas"]["NamedUnit"];
            shown: number;
        };
        MyUses: {
            complete: boolean;
            counts: components["schemas"]["MyUseCount"][];
            data: components["schemas"]["MyUse"][];
            elsewhere: components["schemas"]["NamedUnit"][];
            hasMore: boolean;
            height: number;
        };
        /** @description A unit, by its public name */
        NamedUnit: {
            name: string;
            unit: components["schemas"]["Uscc"];
        };
        NewAccess: {
            case: string;
            fields: string[];
            grant: string;
            /**
             * @default DISCLOSE
             * @enum {string}
             */
            mode?: "DISCLOSE";
            purpose: components["schemas"]["BasisCode"];
            serviceItem: string;
            subject: components["schemas"]["SubjectCode"];
        };
        /**
         * @example {
         *       "roles": [
         *         "clerk"
         *       ],
         *       "scopes": [
         *         "licences:read"
         *       ]
         *     }
         */
        NewApiKey: {
            /** Format: date-time */
            expiresAt?: string;
            label?: string;
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway" | "trader")[];
            scopes?: string[];
        };
        NewBankStatement: {
            deposited: components["schemas"]["Amount"];
            deposits: string[];
            number: number;
            withdrawals: string[];
            withdrawn: components["schemas"]["Amount"];
        };
        NewCase: {
            applicant: {
                code: string;
                type: string;
            };
            basis: components["schemas"]["BasisCode"];
            id: string;
            number: string;
            parent?: string;
            serviceItem: string;
            step: {
                /** @enum {string} */
                channel: "WINDOW" | "PC" | "MOBILE" | "SELF_SERVICE";
                modes?: {
                    count: number;
                    /** @enum {string} */
                    mode: "CAR" | "BUS" | "METRO" | "OTHER" | "NONE";
                }[];
                sheets: number;
                /** @enum {string} */
                step: "APPLICATION" | "COMPLETION" | "SURVEY" | "PAYMENT" | "COLLECTION" | "OTHER";
                visits: number;
            };
        };
        NewCaseStep: {
            basis: components["schemas"]["BasisCode"];
            step: {
                /** @enum {string} */
                channel: "WINDOW" | "PC" | "MOBILE" | "SELF_SERVICE";
                modes?: {
                    count: number;
                    /** @enum {string} */
                    mode: "CAR" | "BUS" | "METRO" | "OTHER" | "NONE";
                }[];
                sheets: number;
                /** @enum {string} */
                step: "APPLICATION" | "COMPLETION" | "SURVEY" | "PAYMENT" | "COLLECTION" | "OTHER";
                visits: number;
            };
        };
        NewCatalogueItem: {
            basis: components["schemas"]["BasisCode"];
            content: {
                /** @example 数据管理科 */
                contact: string;
                /** @enum {string} */
                cycle: "REALTIME" | "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY" | "IRREGULAR";
                fields: string[];
                sharing: {
                    /** @constant */
                    class: "UNCONDITIONAL";
                } | {
                    /** @constant */
                    class: "CONDITIONAL";
                    condition: components["schemas"]["BasisCode"];
                } | {
                    /** @constant */
                    class: "NOT_SHARED";
                    legalBasis: components["schemas"]["BasisCode"];
                };
                standard: {
                    typeCode: components["schemas"]["TypeCode"];
                    version: number;
                };
                title: string;
            };
            /** @example 307001-000012 */
            id: string;
        };
        NewCatalogueUpdate: {
            elements?: string[];
            /** @description A UTC instant, or a date in China: its first moment */
            updatedAt: string;
        };
        NewCheck: {
            case: string;
            comparisons: {
                at: {
                    field?: string;
                    grant: string;
                }[];
                /** @example LEGAL_PERSON.registeredAddress */
                element?: string;
                value: string | number | boolean;
            }[];
            purpose: components["schemas"]["BasisCode"];
            serviceItem: string;
            subject: components["schemas"]["SubjectCode"];
        };
        NewCompromise: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            suspectedFrom: string;
        };
        NewCorrection: {
            access: string;
            basis: components["schemas"]["BasisCode"];
            /** @example LEGAL_PERSON.registeredAddress */
            element: string;
            held: string | number | boolean;
            id: string;
        };
        NewCreditBatch: {
            account: string;
            basis: components["schemas"]["BasisCode"];
            id: string;
            pool: string;
        };
        NewCreditCorrection: {
            basis: components["schemas"]["BasisCode"];
            grams: components["schemas"]["Amount"];
        };
        NewDeferral: {
            basis: components["schemas"]["BasisCode"];
            id: string;
            target: string;
            /** @description A UTC instant (exclusive), or the last day in China */
            until: string;
        };
        NewDeposit: {
            fen: components["schemas"]["PositiveAmount"];
            id: string;
            into?: number;
            reference: string;
            unit: components["schemas"]["Uscc"];
        };
        NewDisbursement: {
            id: string;
            milestone: string;
            parts: {
                fen: components["schemas"]["PositiveAmount"];
                note: string;
            }[];
            project: string;
        };
        NewDisputeVote: {
            basis: components["schemas"]["BasisCode"];
            grant: string;
            /** @enum {string} */
            vote: "grant" | "uphold";
        };
        NewDonation: {
            gifts: {
                day: string;
                grams: components["schemas"]["PositiveAmount"];
                person: string;
                unit: components["schemas"]["Uscc"];
            }[];
            id?: string;
        };
        NewEcoAccount: {
            id: string;
            /** @enum {string} */
            kind: "ISSUER" | "TRADER" | "CHARITY";
        };
        NewFundWithdrawal: {
            fen: components["schemas"]["PositiveAmount"];
            id: string;
            notes: string[];
        };
        NewGrant: {
            basis: components["schemas"]["BasisCode"];
            holder: components["schemas"]["Uscc"];
            id: string;
            /** @example 307001-000012 */
            item: string;
            mayDelegate: boolean;
            scope: components["schemas"]["AskedScope"];
        };
        NewImpression: {
            document?: string;
            record?: components["schemas"]["LicenceIdentifier"];
        };
        NewListing: {
            account: string;
            expiresAt: components["schemas"]["ExactInstant"];
            id: string;
            lot?: components["schemas"]["PositiveAmount"];
            price: components["schemas"]["PositiveAmount"];
            project?: string;
            replaces?: string;
            serials: components["schemas"]["CreditSerial"][];
            venue: components["schemas"]["Uscc"];
        };
        NewObjection: {
            access: string;
            /** @enum {string} */
            reason: "NO_SUCH_CASE" | "OTHER_PURPOSE" | "MORE_THAN_NEEDED" | "NO_GROUND" | "OTHER";
        };
        NewPause: {
            basis: components["schemas"]["BasisCode"];
            subject: {
                id: string;
                /** @enum {string} */
                kind: "unit" | "type";
            };
        };
        NewPool: {
            basis: components["schemas"]["BasisCode"];
            factorSet: string;
            id?: string;
            region: components["schemas"]["RegionCode"];
            vintage: number;
        };
        NewPowers: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            powers: ("issue" | "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "approveSeal" | "makeSeal" | "provide" | "enter")[];
            /** @description A UTC instant (exclusive), or the last day in China */
            until?: string;
        };
        NewProject: {
            basis: components["schemas"]["BasisCode"];
            budget: components["schemas"]["PositiveAmount"];
            executor: components["schemas"]["Uscc"];
            hectares?: components["schemas"]["PositiveAmount"];
            id: string;
            milestones: {
                code: string;
                fen: components["schemas"]["PositiveAmount"];
                title: string;
            }[];
            /** @enum {string} */
            projectKind: "FOREST" | "RIVER" | "WETLAND" | "OTHER";
            region: components["schemas"]["RegionCode"];
            title: string;
            verifier: components["schemas"]["Uscc"];
        };
        /** @description What the committee is to decide, and on what basis */
        NewProposal: {
            basis: components["schemas"]["BasisCode"];
            decision: components["schemas"]["Decision"];
        };
        NewPurchase: {
            account: string;
            id: string;
            /** @constant */
            keep?: true;
            listing: string;
            lots: {
                serial: components["schemas"]["CreditSerial"];
                units: components["schemas"]["PositiveAmount"];
            }[];
            notes: string[];
            price: components["schemas"]["PositiveAmount"];
            retire?: {
                beneficiary: {
                    /** @constant */
                    kind: "PUBLIC";
                    name: string;
                } | {
                    commitment: string;
                    /** @constant */
                    kind: "COMMITTED";
                };
                id: string;
                period: {
                    from: string;
                    to: string;
                };
                project?: string;
                /** @enum {string} */
                purpose: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
            };
        };
        NewRequest: {
            basis: components["schemas"]["BasisCode"];
            content: components["schemas"]["AskedContent"];
            id: string;
            /** @example 307001-000012 */
            item: string;
        };
        NewRetirement: {
            account: string;
            beneficiary: {
                /** @constant */
                kind: "PUBLIC";
                name: string;
            } | {
                commitment: string;
                /** @constant */
                kind: "COMMITTED";
            };
            holdings: {
                count?: components["schemas"]["PositiveAmount"];
                serial: components["schemas"]["CreditSerial"];
            }[];
            id: string;
            period: {
                from: string;
                to: string;
            };
            project?: string;
            /** @enum {string} */
            purpose: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
        };
        NewRevocation: {
            basis: components["schemas"]["BasisCode"];
            certificate: {
                mspId: string;
                serial: string;
            };
        };
        NewServiceItem: {
            baseline: components["schemas"]["Baseline"];
            basis: components["schemas"]["BasisCode"];
            content: components["schemas"]["ServiceItemContent"];
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
            id: string;
        };
        NewShowing: {
            fields: string[];
            /** @example 307001-000012 */
            item: string;
            licence: components["schemas"]["LicenceIdentifier"];
            requester?: components["schemas"]["Uscc"];
        };
        NewTransfer: {
            account: string;
            expiresAt: components["schemas"]["ExactInstant"];
            id: string;
            project?: string;
            serials: components["schemas"]["CreditSerial"][];
            to: string;
            total: components["schemas"]["Amount"];
            venue: components["schemas"]["Uscc"];
        };
        NewUpload: {
            /** @default  */
            name?: string;
            size: number;
        };
        NewVote: {
            /** @enum {string} */
            vote: "approve" | "reject";
        };
        NewWithdrawal: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        NoteSplit: {
            into: number;
            note: string;
        };
        Objection: {
            access: string;
            facts: components["schemas"]["ObjectionFact"][];
            id: string;
            /** @constant */
            kind: "objection";
            owner: string;
            provider: components["schemas"]["Uscc"];
            /** @enum {string} */
            reason: "NO_SUCH_CASE" | "OTHER_PURPOSE" | "MORE_THAN_NEEDED" | "NO_GROUND" | "OTHER";
            requester: components["schemas"]["Uscc"];
            /** @enum {string} */
            state: "OPEN" | "ACCEPTED" | "UPHELD" | "WITHDRAWN" | "ESCALATED" | "UPHELD_BY_SUPERVISOR";
        };
        ObjectionAnswer: {
            /** @enum {string} */
            act: "accept" | "uphold";
            basis: components["schemas"]["BasisCode"];
        };
        ObjectionClock: {
            days?: number;
            due?: string;
            missingYear?: number;
            since?: string;
            /** @enum {string} */
            state: "NOT_RUNNING" | "CANNOT_TELL" | "RUNNING" | "OVERDUE";
        };
        ObjectionFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "OPEN" | "ACCEPTED" | "UPHELD" | "WITHDRAWN" | "ESCALATED" | "UPHELD_BY_SUPERVISOR";
            txId: string;
        };
        ObjectionWithClock: {
            clock: components["schemas"]["ObjectionClock"];
            objection: components["schemas"]["Objection"];
        };
        OpenMaterialReview: {
            basis: components["schemas"]["BasisCode"];
            units: components["schemas"]["Uscc"][];
        };
        Operation: {
            answer?: {
                body: components["schemas"]["__schema0"];
                status: number;
            };
            createdAt: components["schemas"]["Instant"];
            finishedAt?: components["schemas"]["Instant"];
            id: string;
            route: string;
            /** @enum {string} */
            state: "pending" | "succeeded" | "failed";
        };
        Organisation: {
            admittedAt: components["schemas"]["Instant"];
            mspId: string;
            name: string;
        };
        Pause: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                state: "PAUSED" | "LIFTED";
                txId: string;
            }[];
            subject: {
                id: string;
                /** @enum {string} */
                kind: "unit" | "type";
            };
        };
        Pool: {
            donations?: number;
            factorSet: string;
            facts: {
                /** @enum {string} */
                act: "open" | "close" | "batch" | "reopen";
                actor: components["schemas"]["Actor"];
                basis: string;
                batch?: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                state: "OPEN" | "CLOSED" | "BATCHED";
                txId: string;
            }[];
            grams?: string;
            id: string;
            /** @constant */
            kind: "pool";
            owner: string;
            region: components["schemas"]["RegionCode"];
            unit: components["schemas"]["Uscc"];
            vintage: number;
        };
        PoolClosure: {
            basis: components["schemas"]["BasisCode"];
        };
        PoolDonation: {
            gifts: {
                day: string;
                grams: string;
            }[];
            grams: string;
            id: string;
            /** @constant */
            kind: "pool-donation";
            pool: string;
            unit: components["schemas"]["Uscc"];
        };
        /** @example 1200 */
        PositiveAmount: components["schemas"]["Amount"];
        PresentedSeal: {
            esId: string;
            object: string;
            signedAt?: components["schemas"]["Instant"];
            signer: string;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            hint: string;
            /** Format: uri */
            instance: string;
            requestId: string;
            retryable: boolean;
            status: number;
            title: string;
            txId?: string;
            /** Format: uri-reference */
            type: string;
        };
        /** @description Each fen of a first sale: fee, payments, what is kept */
        Proceeds: {
            balanced: boolean;
            disbursed: components["schemas"]["ProceedsPayment"][];
            fee: components["schemas"]["Amount"];
            net: components["schemas"]["Amount"];
            project: string;
            total: components["schemas"]["Amount"];
            trade: string;
            unspent: components["schemas"]["Amount"];
        };
        ProceedsPayment: {
            disbursement: string;
            fen: components["schemas"]["Amount"];
            milestone: string;
            payee: components["schemas"]["Uscc"];
            recordedAt: components["schemas"]["Instant"];
        };
        Project: {
            budget: components["schemas"]["Amount"];
            executor: components["schemas"]["Uscc"];
            facts: components["schemas"]["ProjectFact"][];
            hectares?: components["schemas"]["Amount"];
            id: string;
            milestones: components["schemas"]["Milestone"][];
            owner: string;
            /** @enum {string} */
            projectKind: "FOREST" | "RIVER" | "WETLAND" | "OTHER";
            region: components["schemas"]["RegionCode"];
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            title: string;
            unit: components["schemas"]["Uscc"];
            verifier: components["schemas"]["Uscc"];
        };
        ProjectClosure: {
            basis: components["schemas"]["BasisCode"];
        };
        ProjectFact: {
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "OPEN" | "CLOSED";
            txId: string;
        };
        Proposal: {
            basis: string;
            decision: components["schemas"]["Decision"];
            id: string;
            proposedAt: components["schemas"]["Instant"];
            proposer: components["schemas"]["Actor"];
            /** @enum {string} */
            state: "OPEN" | "EXECUTED" | "REJECTED";
            votes: {
                actor: components["schemas"]["Actor"];
                mspId: string;
                recordedAt: components["schemas"]["Instant"];
                txId: string;
                /** @enum {string} */
                vote: "approve" | "reject";
            }[];
        };
        /** @description What a purchase of so many units came to */
        Purchase: {
            code?: string;
            /** @enum {string} */
            end: "FILLED" | "SOLD_OUT" | "REFUSED";
            listing: string;
            total: components["schemas"]["Amount"];
            trades: components["schemas"]["WrittenTrade"][];
            units: components["schemas"]["Amount"];
        };
        PurchaseWish: {
            account: string;
            highestPrice: components["schemas"]["PositiveAmount"];
            /** @constant */
            keep?: true;
            retire?: {
                beneficiary: {
                    /** @constant */
                    kind: "PUBLIC";
                    name: string;
                } | {
                    commitment: string;
                    /** @constant */
                    kind: "COMMITTED";
                };
                period: {
                    from: string;
                    to: string;
                };
                project?: string;
                /** @enum {string} */
                purpose: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
            };
            units: components["schemas"]["PositiveAmount"];
        };
        Readiness: {
            parts: string[];
            /** @constant */
            status: "ready";
        };
        RedeemedShowing: {
            absent?: string[];
            access: components["schemas"]["Access"];
            copy?: string;
            fields?: components["schemas"]["__schema0"];
            more?: components["schemas"]["__schema1"];
        };
        Region: {
            code: components["schemas"]["RegionCode"];
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                name: string;
                recordedAt: components["schemas"]["Instant"];
                successor?: components["schemas"]["RegionCode"];
                txId: string;
                until?: components["schemas"]["Instant"];
            }[];
        };
        /** @example 999999 */
        RegionCode: string;
        RegisterMaterial: {
            basis: components["schemas"]["BasisCode"];
            document: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
            holder?: {
                code: string;
                type: string;
            };
            number?: string;
            typeCode?: components["schemas"]["TypeCode"];
        };
        /** @description The provider's clock, in working days */
        ReplyClock: {
            days?: number;
            due?: string;
            missingYear?: number;
            sent?: string;
            /** @enum {string} */
            state: "NOT_RUNNING" | "CANNOT_TELL" | "RUNNING" | "OVERDUE" | "ANSWERED_IN_TIME" | "ANSWERED_LATE";
        };
        Request: {
            content: components["schemas"]["RequestContent"];
            facts: components["schemas"]["RequestFact"][];
            id: string;
            item: string;
            owner: string;
            provider: components["schemas"]["Uscc"];
            requester: components["schemas"]["Uscc"];
            state: string;
            votes: components["schemas"]["DisputeVote"][];
        };
        RequestAct: {
            /** @enum {string} */
            act: "send" | "giveBack" | "withdraw" | "extend" | "refuse" | "dispute" | "uphold";
            basis: components["schemas"]["BasisCode"];
        };
        RequestAmendment: {
            basis: components["schemas"]["BasisCode"];
            content: components["schemas"]["AskedContent"];
        };
        RequestApproval: {
            /** @enum {string} */
            act: "approve" | "grantDisputed";
            basis: components["schemas"]["BasisCode"];
            grant: string;
            mayDelegate: boolean;
            scope: components["schemas"]["AskedScope"];
        };
        RequestContent: {
            ground: components["schemas"]["BasisCode"];
            mayDelegate: boolean;
            /** @enum {string} */
            method: "query" | "check" | "batch";
            scenario: components["schemas"]["BasisCode"];
            scope: components["schemas"]["Scope"];
        };
        /** @description An act and the state it put the request into */
        RequestFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            content?: components["schemas"]["RequestContent"];
            from: components["schemas"]["Instant"];
            grant?: string;
            missing?: ("ground" | "scenario" | "scope" | "method" | "timeLimit")[];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        RequestWithClock: {
            clock: components["schemas"]["ReplyClock"];
            request: components["schemas"]["Request"];
        };
        /** @description Units that are gone for ever, and for whom */
        Retirement: {
            account: string;
            actor: components["schemas"]["Actor"];
            beneficiary: {
                /** @constant */
                kind: "PUBLIC";
                name: string;
            } | {
                commitment: string;
                /** @constant */
                kind: "COMMITTED";
            };
            id: string;
            /** @constant */
            kind: "retirement";
            owner: string;
            period: {
                from: string;
                to: string;
            };
            project?: string;
            /** @enum {string} */
            purpose: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
            retiredAt: components["schemas"]["Instant"];
            serials: components["schemas"]["CreditSerial"][];
            txId: string;
            unit: components["schemas"]["Uscc"];
            units: components["schemas"]["Amount"];
        };
        RetirementCertificate: {
            attestation: components["schemas"]["Attestation"];
            /** @constant */
            format: "yulian.retirement-certificate.v1";
            id: string;
        };
        ReviewOutcome: {
            basis: components["schemas"]["BasisCode"];
            /** @enum {string} */
            outcome: "SOUND" | "UNSOUND";
        };
        /** @description A certificate that was taken back, for ever */
        Revocation: {
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            mspId: string;
            recordedAt: components["schemas"]["Instant"];
            serial: string;
            txId: string;
        };
        SchemaChange: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            keywords: {
                after?: components["schemas"]["__schema2"];
                before?: components["schemas"]["__schema1"];
                keyword: string;
            }[];
            pattern: string;
        };
        /** @description Scope of use: docs/scope-of-use.md */
        Scope: {
            fields: string[];
            from: components["schemas"]["ExactInstant"];
            levels: "any" | ("national" | "province" | "city" | "county" | "township" | "village")[];
            purposes: components["schemas"]["BasisCode"][];
            quota: "unlimited" | {
                count: number;
                /** @enum {string} */
                per: "DAY" | "MONTH" | "YEAR" | "TOTAL";
            };
            regions: "any" | components["schemas"]["RegionCode"][];
            serviceItems: "any" | string[];
            units: "any" | components["schemas"]["Uscc"][];
            until: components["schemas"]["ExactInstant"];
        };
        /** @description Yes, or everything that stands in the way */
        ScopeDecision: {
            allowed: boolean;
            at: components["schemas"]["Instant"];
            failing?: {
                /** @enum {string} */
                code: "GRANT_REVOKED" | "SCOPE_UNIT" | "SCOPE_LEVEL" | "SCOPE_REGION" | "SCOPE_REGION_RETIRED" | "SCOPE_ITEM" | "SCOPE_PURPOSE" | "SCOPE_FIELDS" | "SCOPE_NOT_YET" | "SCOPE_EXPIRED" | "SCOPE_QUOTA";
                /** @enum {string} */
                dimension: "grant" | "unit" | "level" | "region" | "serviceItem" | "purpose" | "fields" | "interval" | "quota";
                grantableBy: {
                    /** @enum {string} */
                    party: "provider" | "delegator" | "supervisor" | "committee";
                    unit?: components["schemas"]["Uscc"];
                }[];
                had: string[];
                of: string;
                wanted: string[];
            }[];
        };
        Seal: {
            certificates: string[];
            department: components["schemas"]["Uscc"];
            facts: components["schemas"]["SealFact"][];
            filingNumber?: string;
            /** @example S-0a1b2c3d4e5f6071 */
            id: string;
            isUsable: boolean;
            maker: components["schemas"]["Uscc"];
            object?: {
                esId: string;
                sha256: string;
                sm3: string;
                validFrom: components["schemas"]["Instant"];
                validTo: components["schemas"]["Instant"];
            };
            owner: string;
            ownerUnit: components["schemas"]["Uscc"];
            paused: ("FREEZE" | "LOSS")[];
            pauses: components["schemas"]["SealPauseFact"][];
            /** @example S-0a1b2c3d4e5f6071 */
            replaces?: string;
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
            state: string;
            typeCode: string;
            validTo: components["schemas"]["Instant"];
        };
        SealAct: {
            /** @enum {string} */
            act: "approve" | "refuse" | "withdraw" | "reportSuspension" | "fileSuspension" | "reportResumption" | "fileResumption" | "declineReport" | "reportCancellation" | "orderCancellation" | "fileCancellation";
            basis: components["schemas"]["BasisCode"];
        };
        SealApplication: {
            basis: components["schemas"]["BasisCode"];
            certificates: string[];
            department: components["schemas"]["Uscc"];
            /** @example S-0a1b2c3d4e5f6071 */
            id: string;
            maker: components["schemas"]["Uscc"];
            /** @example S-0a1b2c3d4e5f6071 */
            replaces?: string;
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
            typeCode: components["schemas"]["TypeCode"];
            /** @description A UTC instant (exclusive), or the last day in China */
            validTo: string;
        };
        SealCompromise: {
            index: number;
            last: number;
            marked: number;
            next: number;
            reported: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                txId: string;
            };
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
            suspectedFrom: components["schemas"]["Instant"];
        };
        /** @description An act and the state it put the seal into */
        SealFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
        };
        SealFiling: {
            basis: components["schemas"]["BasisCode"];
            filingNumber: string;
        };
        SealMaking: {
            basis: components["schemas"]["BasisCode"];
            document: string;
            ownerUnit: components["schemas"]["Uscc"];
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
        };
        SealPause: {
            basis: components["schemas"]["BasisCode"];
            /** @enum {string} */
            kind: "FREEZE" | "LOSS";
        };
        /** @description A pause that began or was lifted */
        SealPauseFact: {
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "FREEZE" | "LOSS";
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "PAUSED" | "LIFTED";
            txId: string;
        };
        SealPauseLifting: {
            basis: components["schemas"]["BasisCode"];
        };
        SealReview: {
            compromise: number;
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                state: "OPEN" | "SOUND" | "UNSOUND";
                txId: string;
            }[];
            number: number;
            record?: string;
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
            sha256?: string;
        };
        ServiceItem: {
            baseline?: components["schemas"]["Baseline"];
            baselineVersion?: number;
            content?: components["schemas"]["ServiceItemContent"];
            facts: components["schemas"]["ServiceItemFact"][];
            id: string;
            owner: string;
            /** @enum {string} */
            state: "PUBLISHED" | "RETIRED" | "NOT_YET";
            unit: components["schemas"]["Uscc"];
            version?: number;
        };
        ServiceItemAct: {
            /** @constant */
            act: "revise";
            basis: components["schemas"]["BasisCode"];
            content: components["schemas"]["ServiceItemContent"];
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        } | {
            /** @constant */
            act: "setBaseline";
            baseline: components["schemas"]["Baseline"];
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        } | {
            /** @constant */
            act: "retire";
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        };
        ServiceItemContent: {
            bundle: string[];
            channels: ("WINDOW" | "PC" | "MOBILE" | "SELF_SERVICE")[];
            /** @enum {string} */
            class: "LICENSING" | "PENALTY" | "COERCION" | "LEVY" | "PAYMENT" | "INSPECTION" | "CONFIRMATION" | "AWARD" | "RULING" | "OTHER_POWER" | "PUBLIC_SERVICE";
            coSigners: components["schemas"]["Uscc"][];
            /** @enum {string} */
            kind: "INSTANT" | "PROMISED";
            limits: {
                promised: number;
                statutory: number;
            };
            materials: {
                code: components["schemas"]["BasisCode"];
                from: {
                    items: string[];
                    types: components["schemas"]["TypeCode"][];
                };
                required: boolean;
                title: string;
            }[];
            procedures: {
                basis: components["schemas"]["BasisCode"];
                code: components["schemas"]["BasisCode"];
                maxDays: number;
                title: string;
            }[];
            results: components["schemas"]["TypeCode"][];
            title: string;
        };
        /** @description An act on an item, and what it said anew */
        ServiceItemFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            baseline?: components["schemas"]["Baseline"];
            baselineVersion: number;
            basis: string;
            content?: components["schemas"]["ServiceItemContent"];
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            state: string;
            txId: string;
            version: number;
        };
        Session: {
            /** Format: date-time */
            expiresAt?: string;
            /** @enum {string} */
            kind?: "worker" | "person" | "enterprise" | "agent";
            mandate?: string;
            signedIn: boolean;
        };
        SettledRange: {
            range: components["schemas"]["ImpressionRange"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        Settlement: {
            impressions: ({
                document: string;
                number: number;
                record?: components["schemas"]["LicenceIdentifier"];
            } | {
                number: number;
                void: components["schemas"]["BasisCode"];
            })[];
        };
        Showable: {
            fields: components["schemas"]["TitledField"][];
            item: components["schemas"]["TitledItem"];
            licence: components["schemas"]["LicenceIdentifier"];
            provider: components["schemas"]["NamedUnit"];
        };
        Showables: {
            data: components["schemas"]["Showable"][];
        };
        Showing: {
            commitment: string;
            expiresAt: components["schemas"]["Instant"];
            facts: components["schemas"]["ShowingFact"][];
            fields: string[];
            id: string;
            /** @example 307001-000012 */
            item: string;
            /** @constant */
            kind: "showing";
            owner: string;
            provider: components["schemas"]["Uscc"];
            requester?: components["schemas"]["Uscc"];
            /** @enum {string} */
            state: "OFFERED" | "WITHDRAWN" | "REDEEMED" | "EXPIRED";
        };
        ShowingFact: {
            access?: string;
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "OFFERED" | "WITHDRAWN" | "REDEEMED";
            txId: string;
        };
        ShowingRedemption: {
            case?: string;
            code: string;
            purpose: components["schemas"]["BasisCode"];
            serviceItem: string;
        };
        ShowingWithdrawal: Record<string, never>;
        SourceAct: {
            /** @enum {string} */
            act: "withdraw" | "decline" | "accept" | "release";
            basis: components["schemas"]["BasisCode"];
        };
        SourceClaim: {
            basis: components["schemas"]["BasisCode"];
            /** @example registeredAddress */
            element: string;
            field: string;
            /** @enum {string} */
            subject: "NATURAL_PERSON" | "LEGAL_PERSON" | "PROJECT" | "REAL_ESTATE" | "VEHICLE";
        };
        /** @description An act on a source and what it came to */
        SourceFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            from: components["schemas"]["Instant"];
            offeredTo?: components["schemas"]["SourcePlace"];
            recordedAt: components["schemas"]["Instant"];
            source: components["schemas"]["SourcePlace"];
            /** @enum {string} */
            state: "CLAIMED" | "OFFERED" | "RELEASED";
            txId: string;
        };
        SourceOffer: {
            basis: components["schemas"]["BasisCode"];
            field: string;
            /** @example 307001-000012 */
            item: string;
        };
        /** @description An item, its provider, and the field in question */
        SourcePlace: {
            field: string;
            /** @example 307001-000012 */
            item: string;
            provider: components["schemas"]["Uscc"];
        };
        SpecialProcedureStart: {
            procedure: components["schemas"]["BasisCode"];
        };
        Standard: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                fields?: components["schemas"]["FieldDeclaration"][];
                from: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                rules?: {
                    maxBatch: number;
                    maxValidityMonths?: number;
                    /** @enum {string} */
                    recordKind: "licence";
                    reliesOn: components["schemas"]["TypeCode"][];
                };
                title: string;
                txId: string;
                version: number;
            }[];
            id: string;
            /** @enum {string} */
            kind: "collection" | "on-chain";
            publisher: components["schemas"]["Uscc"];
            typeCode: components["schemas"]["TypeCode"];
        };
        StandardVersion: {
            basis: components["schemas"]["BasisCode"];
            changes: components["schemas"]["SchemaChange"][];
            effectiveFrom: components["schemas"]["ExactInstant"];
            id: string;
            /** @constant */
            kind: "collection";
            publishedAt: components["schemas"]["Instant"];
            schema: {
                [key: string]: components["schemas"]["__schema0"];
            };
            summary: string;
            title: string;
            txId: string;
            typeCode: components["schemas"]["TypeCode"];
            version: number;
        } | {
            basis: components["schemas"]["BasisCode"];
            changes: components["schemas"]["SchemaChange"][];
            effectiveFrom: components["schemas"]["ExactInstant"];
            id: string;
            /** @constant */
            kind: "on-chain";
            publishedAt: components["schemas"]["Instant"];
            rules: {
                maxBatch: number;
                maxValidityMonths?: number;
                /** @enum {string} */
                recordKind: "licence";
                reliesOn: components["schemas"]["TypeCode"][];
            };
            summary: string;
            title: string;
            txId: string;
            typeCode: components["schemas"]["TypeCode"];
            version: number;
        };
        /** @description Whom the data are about */
        SubjectCode: {
            code: string;
            type: string;
        };
        TakenNumber: {
            first: number;
            number: number;
            transaction: {
                blockNumber: number;
                id: string;
                index: number;
            };
        };
        TestArchive: {
            basis: components["schemas"]["BasisCode"];
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            /** @enum {string} */
            phase: "archiving" | "receiving" | "handover" | "periodic";
        };
        TestedArchive: {
            report?: components["schemas"]["ArchiveReport"];
            test: components["schemas"]["ArchiveTest"];
        };
        TitledField: {
            path: string;
            title: string;
        };
        TitledItem: {
            id: string;
            title: string;
        };
        /** @description An act, its effect and the block that recorded it */
        TracedFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            blockNumber?: number;
            from: components["schemas"]["Instant"];
            hidden: boolean;
            /** @enum {string} */
            on: "licence" | "batch";
            origin?: {
                blockNumber: number;
                channel: string;
            };
            recordedAt: components["schemas"]["Instant"];
            state: string;
            to?: components["schemas"]["Instant"];
            txId: string;
        };
        Trade: {
            bank: components["schemas"]["Uscc"];
            buyer: components["schemas"]["TradeParty"];
            fee: components["schemas"]["Amount"];
            firstSale: boolean;
            id: string;
            listing?: string;
            made: string[];
            /** @enum {string} */
            mode: "LISTING" | "NEGOTIATED";
            net: components["schemas"]["Amount"];
            owner: string;
            project?: string;
            retirements: string[];
            seller: components["schemas"]["TradeParty"];
            serials: components["schemas"]["CreditSerial"][];
            spent: string[];
            total: components["schemas"]["Amount"];
            tradedAt: components["schemas"]["Instant"];
            txId: string;
            units: components["schemas"]["Amount"];
            venue: components["schemas"]["Uscc"];
        };
        TradeParty: {
            account: string;
            unit: components["schemas"]["Uscc"];
        };
        TransactionPlace: {
            blockNumber: number;
            id: string;
            index: number;
            replayed: boolean;
        };
        TransactionStatus: {
            blockNumber: number;
            /**
             * @example VALID
             * @example MVCC_READ_CONFLICT
             */
            code: string;
            id: string;
            index: number;
        };
        TransactionSummary: {
            blockNumber: number;
            code: string;
            contract: string;
            index: number;
            keys: string[];
            mspId: string;
            timestamp: components["schemas"]["Instant"];
            transaction: string;
            transactionId: string;
        };
        Transfer: {
            account: string;
            endedAt?: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            firstSale: boolean;
            id: string;
            offeredAt: components["schemas"]["Instant"];
            owner: string;
            project?: string;
            serials: components["schemas"]["CreditSerial"][];
            /** @enum {string} */
            state: "OFFERED" | "SETTLED" | "DECLINED" | "WITHDRAWN";
            to: components["schemas"]["TradeParty"];
            total: components["schemas"]["Amount"];
            txId: string;
            unit: components["schemas"]["Uscc"];
            units: components["schemas"]["Amount"];
            venue: components["schemas"]["Uscc"];
        };
        TransferAcceptance: {
            /** @constant */
            keep?: true;
            notes?: string[];
            retire?: {
                beneficiary: {
                    /** @constant */
                    kind: "PUBLIC";
                    name: string;
                } | {
                    commitment: string;
                    /** @constant */
                    kind: "COMMITTED";
                };
                id: string;
                period: {
                    from: string;
                    to: string;
                };
                project?: string;
                /** @enum {string} */
                purpose: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
            };
            total: components["schemas"]["Amount"];
        };
        TransferEnd: {
            /** @enum {string} */
            act: "withdraw" | "decline";
        };
        TravelShares: {
            /** @enum {string} */
            mode: "CAR" | "BUS" | "METRO" | "OTHER" | "NONE";
            perMille: number;
        }[];
        /** @description What a verifier pins */
        TrustRoots: {
            chaincode: string;
            channel: string;
            endorsements: number;
            organizations: {
                [key: string]: string[];
            };
            signatureRoots: string[];
        };
        /** @example 11999999TA00000168001 */
        TypeCode: string;
        /** @description A unit and what holds of it from which date on */
        Unit: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                from: components["schemas"]["Instant"];
                /** @enum {string} */
                kind: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                /** @enum {string} */
                level: "national" | "province" | "city" | "county" | "township" | "village";
                mspId: string;
                name: string;
                recordedAt: components["schemas"]["Instant"];
                region: components["schemas"]["RegionCode"];
                /** @enum {string} */
                state: "ACTIVE" | "MERGED" | "CLOSED";
                successor?: components["schemas"]["Uscc"];
                supervisor?: components["schemas"]["Uscc"];
                txId: string;
            }[];
            uscc: components["schemas"]["Uscc"];
        };
        Upload: {
            complete: boolean;
            document?: string;
            expiresAt: components["schemas"]["Instant"];
            id: string;
            offset: number;
            size: number;
        };
        /** @example 11999999TA0001019Q */
        Uscc: string;
        /** @description What the case really took, over all its steps */
        UsedByCase: {
            modes: {
                [key: string]: number;
            };
            sheets: number;
            visits: number;
        };
        /** @description One thing that a user of data owes, and on what basis */
        UserDuty: {
            basis: string;
            /** @constant */
            duty: "REVIEW";
        } | {
            basis: string;
            /** @constant */
            duty: "AMEND";
        } | {
            basis: string;
            /** @constant */
            duty: "COMPLETE";
            missing: ("ground" | "scenario" | "scope" | "method" | "timeLimit")[];
        } | {
            basis: string;
            /** @constant */
            duty: "USE_WITHIN_SCOPE";
            until: components["schemas"]["Instant"];
        } | {
            basis: string;
            /** @constant */
            duty: "ACKNOWLEDGE";
        };
        /** @description What a unit asked for or got, and owes by it */
        UserDutyEntry: {
            clock?: components["schemas"]["ReplyClock"];
            duties: components["schemas"]["UserDuty"][];
            id: string;
            isOverdue: boolean;
            item: string;
            provider: components["schemas"]["Uscc"];
            state: string;
            user: components["schemas"]["Uscc"];
        };
        Venue: {
            facts: components["schemas"]["VenueRules"][];
            unit: components["schemas"]["Uscc"];
        };
        /** @description Rules of a venue from a date on */
        VenueRules: {
            actor: components["schemas"]["Actor"];
            bank: components["schemas"]["Uscc"];
            basis: string;
            closures: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            }[];
            fee: {
                minimum: components["schemas"]["Amount"];
                perMille: number;
            };
            from: components["schemas"]["Instant"];
            modes: ("LISTING" | "NEGOTIATED")[];
            recordedAt: components["schemas"]["Instant"];
            resaleDays: number;
            txId: string;
        };
        Verification: {
            at: components["schemas"]["Instant"];
            checkedAt: components["schemas"]["Instant"];
            checks: components["schemas"]["Check"][];
            height: number;
            identifier?: string;
            knownUntil?: components["schemas"]["Instant"];
            /** @enum {string} */
            verdict: "pass" | "fail" | "cannot-check";
        };
        VerifyQuestion: {
            /** @description A UTC instant, or a date in China: its first moment */
            at?: string;
            digest?: {
                sha256: string;
                size?: number;
                sm3: string;
            };
            id?: string;
            knownAt?: string | number;
            number?: string;
            proof?: components["schemas"]["LicenceProof"];
            seals?: components["schemas"]["PresentedSeal"][];
        };
        WhatIf: {
            fields: string[];
            of: string;
            purpose: components["schemas"]["BasisCode"];
            serviceItem: string;
            used?: number;
        };
        Withdrawal: {
            askedAt: components["schemas"]["Instant"];
            bank: components["schemas"]["Uscc"];
            fen: components["schemas"]["Amount"];
            id: string;
            note: string;
            owner: string;
            reference?: string;
            settledAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "ASKED" | "PAID" | "REFUSED";
            statement?: number;
            txId: string;
            unit: components["schemas"]["Uscc"];
        };
        WithdrawalAnswer: {
            /** @enum {string} */
            outcome: "PAID" | "REFUSED";
            reference: string;
        };
        WrittenArchive: {
            archive: components["schemas"]["Archive"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenCase: {
            case: components["schemas"]["Case"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenCatalogueItem: {
            item: components["schemas"]["CatalogueItem"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenCatalogueSource: {
            source: components["schemas"]["CatalogueSource"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenCompromise: {
            compromise: components["schemas"]["SealCompromise"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenCorrection: {
            correction: components["schemas"]["Correction"];
            opening?: components["schemas"]["CorrectionOpening"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenDeferral: {
            deferral: components["schemas"]["Deferral"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenDeposit: {
            deposit: components["schemas"]["Deposit"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenDisbursement: {
            disbursement: components["schemas"]["Disbursement"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenEarningDay: {
            day: components["schemas"]["EarningDay"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenFonds: {
            fonds: components["schemas"]["Fonds"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenGrant: {
            grant: components["schemas"]["Grant"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenIssuer: {
            issuer: components["schemas"]["Issuer"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenLicence: {
            licence: components["schemas"]["Licence"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenLicenceBatch: {
            batch: components["schemas"]["LicenceBatch"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenListing: {
            listing: components["schemas"]["Listing"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenMaterial: {
            material: components["schemas"]["Material"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenMaterialReview: {
            review: components["schemas"]["MaterialReview"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenMyObjection: {
            objection: components["schemas"]["MyObjection"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenNotes: {
            notes: components["schemas"]["FundNote"][];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenObjection: {
            objection: components["schemas"]["Objection"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenPool: {
            pool: components["schemas"]["Pool"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenProject: {
            project: components["schemas"]["Project"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenProposal: {
            proposal: components["schemas"]["Proposal"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenRequest: {
            request: components["schemas"]["Request"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenReview: {
            review: components["schemas"]["SealReview"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenSeal: {
            seal: components["schemas"]["Seal"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenServiceItem: {
            item: components["schemas"]["ServiceItem"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenStandard: {
            standard: components["schemas"]["StandardVersion"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenStatement: {
            statement: components["schemas"]["BankStatement"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenTrade: {
            trade: components["schemas"]["Trade"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenTransfer: {
            transaction: components["schemas"]["TransactionPlace"];
            transfer: components["schemas"]["Transfer"];
        };
        WrittenWithdrawal: {
            transaction: components["schemas"]["TransactionPlace"];
            withdrawal: components["schemas"]["Withdrawal"];
        };
    };
    responses: {
        /** @description Accepted; the operation tells the outcome */
        202: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Operation"];
            };
        };
        /** @description Done */
        204: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description BODY_TOO_LARGE The body is too large
         *
         *     UPLOAD_TOO_LARGE The uploaded file is too large
         */
        413: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description TYPE_PAUSED The type is under an emergency pause
         *
         *     UNIT_PAUSED The unit is under an emergency pause
         */
        423: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONTRACT_FAILED The contract failed
         *
         *     INTERNAL The gateway failed
         */
        500: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ACCESS_DELIVERY_DISPUTED What came does not hold, and was disputed */
        ACCESS_DELIVERY_DISPUTED: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ARGUMENT_INVALID The contract cannot read this argument
         *
         *     BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
         *
         *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     PATH_MALFORMED The path is not validly encoded
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "actOnArchive.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description RECORD_NOT_FOUND No such record
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "actOnArchive.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "actOnCase.200": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenCase"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CASE_ACT_NOT_COMPETENT Another unit handles the case
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "actOnCase.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CASE_NOT_FOUND No such case
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "actOnCase.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "actOnCase.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "actOnCatalogueItem.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
         *
         *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     LEGAL_TIME_INVALID The legal time makes no sense
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "actOnCatalogueItem.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ARGUMENT_INVALID The contract cannot read this argument
         *
         *     BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
         *
         *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
         *
         *     IDENTIFIER_INVALID The licence identifier is wrong
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     PATH_MALFORMED The path is not validly encoded
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "actOnLicenceBatch.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description AUTHORITY_REQUIRED The unit had no such authority then
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "actOnSeal.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "actOnSeal.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     SEAL_OWN_APPLICATION No unit decides on its own application
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "actOnSeal.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     CORRECTION_ACT_NOT_ALLOWED The act does not follow from the state of the case
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "announceCorrection.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     INDEX_BEHIND The read index lags behind the ledger
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_FAILED The ledger failed to write and stopped writing
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         *
         *     MIGRATION_UNDER_WAY The state of another chain is being taken over
         *
         *     ORDERER_UNAVAILABLE The ordering service is unavailable
         *
         *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
         */
        "announceCorrection.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "applyForSeal.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenSeal"];
            };
        };
        /**
         * @description REQUEST_NOT_FOUND No such request, or none of your unit's
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "askCompletion.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "askWithdrawal.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenWithdrawal"];
            };
        };
        /** @description BATCH_ENTRY_ELSEWHERE The batch entry is not held here */
        BATCH_ENTRY_ELSEWHERE: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description BATCH_NOT_FOUND No such batch */
        BATCH_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "beginUpload.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Upload"];
            };
        };
        /** @description BODY_TOO_LARGE The body is too large */
        BODY_TOO_LARGE: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "buyUnits.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenTrade"];
            };
        };
        /** @description Done */
        "claimSource.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenCatalogueSource"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     SOURCE_FIELD_NOT_OFFERED The item does not offer that field
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "claimSource.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "collectArchive.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenArchive"];
            };
        };
        /**
         * @description ARCHIVE_ACT_NOT_COMPETENT Not competent for this act
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "collectArchive.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
         *
         *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "collectArchive.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_FAILED The ledger failed to write and stopped writing
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         *
         *     MIGRATION_UNDER_WAY The state of another chain is being taken over
         *
         *     ORDERER_UNAVAILABLE The ordering service is unavailable
         *
         *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
         *
         *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
         */
        "collectArchive.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description EARNING_NOT_FOUND Nothing was earned there
         *
         *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
         *
         *     FACTOR_SET_NOT_FOUND No such factor set
         *
         *     POOL_NOT_FOUND No such pool
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "collectMyPoints.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
        COMMIT_TIMEOUT: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     POINTS_OTHER_UNIT Another unit answers for that person
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "consentToPoints.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "correctValue.200": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenCorrection"];
            };
        };
        /**
         * @description CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "createKey.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "deferUse.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenDeferral"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEFERRAL_ACT_NOT_COMPETENT Only who provides the data may do that
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "deferUse.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "defineFonds.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description DOCUMENT_NOT_FOUND No such document */
        DOCUMENT_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     POINTS_EXPIRED The points were not collected in time
         *
         *     POINTS_NOTHING_TO_COLLECT Nothing waits to be collected
         *
         *     POINTS_NOT_ENOUGH There are not as many points
         *
         *     POINTS_WITHOUT_CONSENT The person did not ask for points
         *
         *     POOL_NOT_FITTING The points do not fit the pool
         *
         *     POOL_NOT_OPEN The pool takes nothing any more
         *
         *     RECORD_ALREADY_EXISTS A record with this identifier exists
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "donateMyPoints.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "draftCatalogueItem.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenCatalogueItem"];
            };
        };
        /**
         * @description STANDARD_NOT_FOUND No such standard
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "draftCatalogueItem.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_FIELD_NOT_DISCLOSABLE The standard shows this field to nobody
         *
         *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "draftCatalogueItem.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description DEFERRAL_NOT_FOUND No such deferral
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "extendDeferral.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "fileRequest.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenRequest"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     REQUEST_ACT_NOT_COMPETENT Another unit may do that
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "fileRequest.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
         *
         *     REQUEST_NOT_FOUND No such request, or none of your unit's
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "fileRequest.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "formCreditBatch.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    batch: components["schemas"]["CreditBatch"];
                    transaction: components["schemas"]["TransactionPlace"];
                };
            };
        };
        /**
         * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CREDIT_SECOND_ORGANISATION_REQUIRED A second organisation has to do it
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "formCreditBatch.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BODY_NOT_ALLOWED This route takes no body
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     PATH_MALFORMED The path is not validly encoded
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "getAccess.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         */
        "getAccess.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_FAILED The ledger failed to write and stopped writing
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         *
         *     MIGRATION_UNDER_WAY The state of another chain is being taken over
         *
         *     ORDERER_UNAVAILABLE The ordering service is unavailable
         *
         *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
         */
        "getAccessEvidence.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         */
        "getCreditBatch.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "getErasureCertificate.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BODY_NOT_ALLOWED This route takes no body
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     IDENTIFIER_INVALID The licence identifier is wrong
         *
         *     PATH_MALFORMED The path is not validly encoded
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "getLicence.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BODY_NOT_ALLOWED This route takes no body
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "getOpenApi.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "giveGrant.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenGrant"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     LEGAL_TIME_INVALID The legal time makes no sense
         *
         *     REGION_NOT_FOUND No such region
         *
         *     REGION_NOT_VALID The region code is not valid at that time
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "giveGrant.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "givePowers.200": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenIssuer"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     NOT_TYPE_DEFINER Not the body that defines the type
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "givePowers.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description AUTHORITY_BACKDATED An authority cannot be withdrawn with past effect
         *
         *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
         *
         *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "givePowers.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description GRANT_NOT_FOUND No such grant, or none of your unit's */
        GRANT_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description HEADERS_TOO_LARGE The request headers are too large */
        HEADERS_TOO_LARGE: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "impress.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description DOCUMENT_NOT_FOUND No such document
         *
         *     SEAL_NOT_FOUND The chain knows no such seal
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "impress.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description DOCUMENT_NOT_SEALED The file carries no signature or seal
         *
         *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "impress.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description INTERNAL The gateway failed */
        INTERNAL: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "issueLicence.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenLicence"];
            };
        };
        /** @description Done */
        "issueLicenceBatch.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenLicenceBatch"];
            };
        };
        /**
         * @description ARGUMENT_INVALID The contract cannot read this argument
         *
         *     BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
         *
         *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
         *
         *     IDENTIFIER_INVALID The licence identifier is wrong
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "issueLicenceBatch.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description AUTHORITY_ENDED The unit may neither issue nor enter now
         *
         *     AUTHORITY_REQUIRED The unit had no such authority then
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "issueLicenceBatch.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should */
        ISSUER_UNAVAILABLE: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description LICENCE_NOT_FOUND The chain knows no such licence */
        LICENCE_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BODY_NOT_ALLOWED This route takes no body
         *
         *     CURSOR_INVALID The cursor is not valid
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "listAccesses.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CLIENT_CERTIFICATE_REFUSED The client certificate is not taken here
         *
         *     CLIENT_CERTIFICATE_REVOKED The client certificate was taken back
         *
         *     CREDENTIALS_EXPIRED The credentials have expired
         *
         *     CREDENTIALS_INVALID The credentials are not valid
         *
         *     CREDENTIALS_MISSING Credentials are needed
         *
         *     MANDATE_EXPIRED The mandate has expired
         *
         *     SESSION_ENDED The session has ended
         *
         *     SESSION_EXPIRED The session has expired
         */
        "listAccesses.401": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "listAccesses.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     INDEX_BEHIND The read index lags behind the ledger
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         */
        "listAccesses.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         */
        "listCreditBatches.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     INDEX_BEHIND The read index lags behind the ledger
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         */
        "listCreditBatches.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description LOGIN_NOT_CONFIGURED This gateway has no login */
        LOGIN_NOT_CONFIGURED: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CLIENT_CERTIFICATE_REFUSED The client certificate is not taken here
         *
         *     CLIENT_CERTIFICATE_REVOKED The client certificate was taken back
         *
         *     CREDENTIALS_EXPIRED The credentials have expired
         *
         *     CREDENTIALS_INVALID The credentials are not valid
         */
        "logout.401": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ARGUMENT_INVALID The contract cannot read this argument
         *
         *     BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
         *
         *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "makeAccess.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CLIENT_CERTIFICATE_REFUSED The client certificate is not taken here
         *
         *     CLIENT_CERTIFICATE_REVOKED The client certificate was taken back
         *
         *     CREDENTIALS_EXPIRED The credentials have expired
         *
         *     CREDENTIALS_INVALID The credentials are not valid
         *
         *     CREDENTIALS_MISSING Credentials are needed
         *
         *     EXCHANGE_MESSAGE_STALE The message is too old, or from the future
         *
         *     EXCHANGE_SIGNATURE_INVALID The message's signature is not valid
         *
         *     MANDATE_EXPIRED The mandate has expired
         *
         *     SESSION_ENDED The session has ended
         *
         *     SESSION_EXPIRED The session has expired
         */
        "makeAccess.401": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     EXCHANGE_NOT_ALLOWED The chain has not allowed this access
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "makeAccess.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ACCESS_ACT_NOT_ALLOWED The act does not follow from the state of the access
         *
         *     ACCESS_ID_TAKEN The id belongs to another access
         *
         *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     EXCHANGE_INTENT_DIFFERS The chain decided on something else
         *
         *     EXCHANGE_KEY_IN_USE The unit had this key before
         *
         *     EXCHANGE_MESSAGE_REPLAYED The message came before
         *
         *     EXCHANGE_NOT_REFERRED Nothing was told of this access
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "makeAccess.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     EXCHANGE_INTENT_UNREADABLE The intent cannot be read
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "makeAccess.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     EXCHANGE_ADDRESS_UNKNOWN The address of the provider's gateway is not configured
         *
         *     EXCHANGE_RECEIPT_MISSING The chain has no receipt of the delivery
         *
         *     EXCHANGE_UNREACHABLE The provider's gateway does not answer
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_FAILED The ledger failed to write and stopped writing
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         *
         *     MIGRATION_UNDER_WAY The state of another chain is being taken over
         *
         *     ORDERER_UNAVAILABLE The ordering service is unavailable
         *
         *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
         */
        "makeAccess.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
        MEDIA_TYPE_UNSUPPORTED: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     GRANT_ACT_NOT_COMPETENT Another unit may do that
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "narrowGrant.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description GRANT_NOT_FOUND No such grant, or none of your unit's
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "narrowGrant.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description NOT_ACCEPTABLE The requested format is not available */
        NOT_ACCEPTABLE: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description AUTHORITY_REQUIRED The unit had no such authority then
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     SOURCE_ACT_NOT_COMPETENT The unit is not the one that does this
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "offerSource.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
         *
         *     SOURCE_NOT_FOUND Nobody has claimed that element
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "offerSource.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
         *
         *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     SOURCE_ACT_NOT_ALLOWED The act does not follow from the state of the source
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "offerSource.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "offerTransfer.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenTransfer"];
            };
        };
        /**
         * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "openEcoAccount.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "openListing.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenListing"];
            };
        };
        /** @description Done */
        "openMaterialReview.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenMaterialReview"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     MATERIAL_NOT_OWN Another unit holds the material
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "openMaterialReview.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description MATERIAL_NOT_FOUND The chain knows no such material
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "openMaterialReview.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "openPool.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenPool"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     REGION_NOT_FOUND No such region
         *
         *     REGION_NOT_VALID The region code is not valid at that time
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "openPool.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description ORGANISATION_NOT_FOUND No such organisation */
        ORGANISATION_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "planProject.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenProject"];
            };
        };
        /**
         * @description PROJECT_NOT_FOUND No such project
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "planProject.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "propose.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenProposal"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "propose.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CONSORTIUM_INVALID The consortium or committee is not well formed
         *
         *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
         *
         *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     FACTOR_SET_BACKDATED A factor set cannot begin in the past
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     REGION_NOT_FOUND No such region
         *
         *     REGION_NOT_VALID The region code is not valid at that time
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "propose.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
         *
         *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     KEY_DEVICE_FAILED The key's device does not sign
         *
         *     LEDGER_CORRUPT The ledger is corrupt
         *
         *     LEDGER_UNAVAILABLE The ledger is unavailable
         *
         *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
         */
        "proveLicenceBatch.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "publishServiceItem.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenServiceItem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     SERVICE_ITEM_NOT_OWN Another unit handles the item
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "publishServiceItem.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
         *
         *     SERVICE_ITEM_NOT_FOUND No such service item
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "publishServiceItem.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     FUNDS_OF_ANOTHER It is another unit's money
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "purchaseUnits.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
         *
         *     FUND_NOTE_NOT_FOUND No such money at a bank
         *
         *     HOLDING_NOT_FOUND No such range of units
         *
         *     LISTING_NOT_FOUND No such listing
         *
         *     PROJECT_NOT_FOUND No such project
         *
         *     UNIT_NOT_FOUND No such unit
         *
         *     VENUE_NOT_FOUND The committee set no rules for that venue
         */
        "purchaseUnits.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "raiseMyObjection.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenMyObjection"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     OBJECTION_ACT_NOT_COMPETENT Another unit may do that
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "raiseMyObjection.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RATE_LIMITED Too many requests */
        RATE_LIMITED: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "receiveArchivePackage.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RECORD_NOT_FOUND No such record */
        RECORD_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "recordDeposit.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "registerMaterial.200": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HeldMaterial"];
            };
        };
        /** @description Done */
        "registerMaterial.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenMaterial"];
            };
        };
        /**
         * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
         *
         *     DUPLICATE_TXID The transaction was already submitted
         *
         *     FACT_OVERTAKEN A fact that was proposed later is recorded already
         *
         *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
         *
         *     MILESTONE_ACT_NOT_ALLOWED The act does not follow from the state of the milestone
         *
         *     MVCC_READ_CONFLICT It conflicted with another transaction
         *
         *     PHANTOM_READ_CONFLICT The range of records it read has changed
         *
         *     UNIT_NOT_ACTIVE The unit is merged or closed
         */
        "reportMilestone.409": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "reportSealCompromise.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WrittenCompromise"];
            };
        };
        /**
         * @description SEAL_NOT_FOUND The chain knows no such seal
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "reportSealCompromise.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description REQUEST_TIMEOUT The request was not sent in time */
        REQUEST_TIMEOUT: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RETIREMENT_NOT_FOUND No such retirement */
        RETIREMENT_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description AUTHORITY_REQUIRED The unit had no such authority then
         *
         *     BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "reviseCatalogueItem.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "rotateExchangeKey.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExchangeKeys"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "rotateExchangeKey.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description SEAL_NOT_FOUND The chain knows no such seal */
        SEAL_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description SERVICE_ITEM_NOT_FOUND No such service item */
        SERVICE_ITEM_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "showLicence.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MyShowing"];
            };
        };
        /**
         * @description BAD_SIGNATURE The transaction's signature is not valid
         *
         *     CERTIFICATE_REVOKED The certificate was revoked
         *
         *     CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     FUNDS_OF_ANOTHER It is another unit's money
         *
         *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     ROLE_REQUIRED The identity lacks the role
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         *
         *     UNIT_NOT_CALLERS Not the caller's unit
         */
        "splitNote.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description FUND_NOTE_NOT_FOUND No such money at a bank
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "splitNote.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description STANDARD_NOT_FOUND No such standard */
        STANDARD_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "streamEvents.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "takeBackup.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "testArchive.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TestedArchive"];
            };
        };
        /**
         * @description ARCHIVE_PACKAGE_NOT_HELD The package is not held here
         *
         *     RECORD_NOT_FOUND No such record
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "testArchive.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
         *
         *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
         *
         *     LEGAL_TIME_INVALID The legal time makes no sense
         *
         *     TRANSACTION_INVALID The ledger found the transaction invalid
         */
        "testArchive.422": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description UNIT_NOT_FOUND No such unit */
        UNIT_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description UPLOAD_NOT_FOUND No such upload */
        UPLOAD_NOT_FOUND: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done */
        "uploadDocument.201": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Document"];
            };
        };
        /**
         * @description CROSS_SITE_REFUSED The request was not sent by a page of this site
         *
         *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
         *
         *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
         *
         *     ROLE_NOT_ALLOWED Your roles do not allow this
         *
         *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
         */
        "uploadDocument.403": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
         *
         *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
         */
        "uploadDocument.503": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description MATERIAL_NOT_FOUND The chain knows no such material
         *
         *     REVIEW_NOT_FOUND No such joint review
         *
         *     UNIT_NOT_FOUND No such unit
         */
        "voteInMaterialReview.404": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description ARGUMENT_INVALID The contract cannot read this argument
         *
         *     BODY_CUT The body ended early
         *
         *     BODY_MISSING The body is missing
         *
         *     ETAG_MALFORMED The entity tag is malformed
         *
         *     JSON_INVALID The body is not acceptable JSON
         *
         *     QUERY_MALFORMED The query is not validly encoded
         *
         *     VALIDATION_FAILED The request does not fit its schema
         */
        "whatIf.400": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        access: string;
        account: string;
        "actOnCase.id": string;
        "actOnMyObjection.id": string;
        at: string;
        case: string;
        "certifyRetirement.id": string;
        "correctValue.id": string;
        ending_before: string;
        "exportArchivePackage.id": string;
        factorSet: string;
        firstSale: boolean;
        fonds: string;
        "getAccess.id": string;
        "getCreditBatch.id": string;
        "getDeferral.id": string;
        "getDocument.id": string;
        "getExchangeKeys.unit": components["schemas"]["Uscc"];
        "getGrant.id": string;
        "getIssuer.typeCode": components["schemas"]["TypeCode"];
        "getLicence.id": components["schemas"]["LicenceIdentifier"];
        "getListing.id": string;
        "getMaterialReview.id": string;
        "getOrganisation.mspId": string;
        "getPause.id": string;
        "getPool.id": string;
        "getProject.id": string;
        "getProposal.id": string;
        "getRequest.id": string;
        "getSealReview.number": number;
        "getSource.id": string;
        "getStandard.id": string;
        "getTransfer.id": string;
        "getWithdrawal.id": string;
        holderCode: string;
        holderType: string;
        /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
        "Idempotency-Key": string;
        "impress.id": string;
        index: number;
        issuer: components["schemas"]["Uscc"];
        item: string;
        knownAt: string;
        "listAccesses.limit": number;
        "listAccesses.provider": components["schemas"]["Uscc"];
        "listCases.number": string;
        "listCases.unit": components["schemas"]["Uscc"];
        "listCatalogue.typeCode": components["schemas"]["TypeCode"];
        "listCatalogueUpdates.id": string;
        "listFundNotes.bank": components["schemas"]["Uscc"];
        "listObjections.state": string;
        "listUnits.mspId": string;
        milestone: string;
        "openMaterialReview.id": string;
        overdue: boolean;
        /** @description respond-async: answer 202 at once, with an operation to ask for. */
        Prefer: string;
        project: string;
        "proveLicenceBatch.id": string;
        region: components["schemas"]["RegionCode"];
        requester: components["schemas"]["Uscc"];
        starting_after: string;
        stated: boolean;
        venue: components["schemas"]["Uscc"];
        "withdrawMyShowing.id": string;
    };
    requestBodies: never;
    headers: {
        ETag: string;
        "Request-Id": string;
        "Retry-After": string;
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["streamEvents.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        paths: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["getOpenApi.400"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            /** @description NOT_READY The gateway is not ready */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrustRoots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustRoots"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
        };
    };
    whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeDecision"];
                };
            };
            400: components["responses"]["whatIf.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description GRANT_NOT_FOUND No such grant, or none of your unit's
             *
             *     REQUEST_NOT_FOUND No such request, or none of your unit's
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /** @description UNIT_NOT_ACTIVE The unit is merged or closed */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listAccesses: {
        parameters: {
            query?: {
                case?: components["parameters"]["case"];
                ending_before?: components["parameters"]["ending_before"];
                grant?: string;
                item?: components["parameters"]["item"];
                limit?: components["parameters"]["listAccesses.limit"];
                mode?: "DISCLOSE" | "CHECK" | "SHOW";
                provider?: components["parameters"]["listAccesses.provider"];
                requester?: components["parameters"]["requester"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "ALLOWED" | "DENIED" | "DELIVERED" | "NO_RECORD" | "CANNOT_ANSWER" | "ACKNOWLEDGED" | "DISPUTED";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Access"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    makeAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccess"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeAccess"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["makeAccess.401"];
            403: components["responses"]["makeAccess.403"];
            /**
             * @description EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     GRANT_NOT_FOUND No such grant, or none of your unit's
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["makeAccess.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["makeAccess.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            502: components["responses"]["ACCESS_DELIVERY_DISPUTED"];
            503: components["responses"]["makeAccess.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getAccess.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Access"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    getAccessEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getAccess.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessEvidence"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACCESS_NOT_PARTY Only requester and provider see that
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /**
             * @description DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                body?: "ACCOUNTING_BODY" | "VERIFIER" | "VENUE" | "SETTLEMENT_BANK";
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Appointment"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: "ACCOUNTING_BODY" | "VERIFIER" | "VENUE" | "SETTLEMENT_BANK";
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description APPOINTMENT_NOT_FOUND No such appointment */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listArchives: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                fonds?: components["parameters"]["fonds"];
                limit?: components["parameters"]["listAccesses.limit"];
                retention?: "Y10" | "Y30" | "PERMANENT";
                starting_after?: components["parameters"]["starting_after"];
                state?: "COLLECTED" | "TESTED" | "RECEIVED" | "CATALOGUED" | "STORED" | "RETURNED" | "HANDOVER_OFFERED" | "HANDOVER_TESTED" | "HANDED_OVER" | "DISPOSAL_PROPOSED" | "DISPOSAL_APPRAISED" | "DISPOSAL_APPROVED" | "DISPOSAL_SUPERVISED" | "DISPOSAL_REGISTERED" | "ERASED";
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Archive"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    collectArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectArchive"];
            };
        };
        responses: {
            201: components["responses"]["collectArchive.201"];
            202: components["responses"]["202"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["collectArchive.403"];
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["collectArchive.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ARCHIVE_CODE_NOT_IN_PATTERN The archival code does not follow the pattern of its fonds
             *
             *     ARCHIVE_PACKAGE_INVALID Not a sound package of archives
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     RETENTION_SHORTENED A retention period is never shortened
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["collectArchive.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archive"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveAct"];
            };
        };
        responses: {
            200: components["responses"]["collectArchive.201"];
            202: components["responses"]["202"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["collectArchive.403"];
            404: components["responses"]["actOnArchive.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DISPOSAL_APPROVED_BY_PROPOSER Who proposed a disposal does not approve it
             *
             *     DISPOSAL_SUPERVISOR_REPEATED Two different people supervise
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RETENTION_NOT_OVER The package must still be kept
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     RETENTION_SHORTENED A retention period is never shortened
             *
             *     RETENTION_UNCHANGED The retention period stays the same
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getDisposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disposal"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    getErasureCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["getErasureCertificate.403"];
            /** @description ARCHIVE_PACKAGE_NOT_HELD The package is not held here */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    eraseArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseArchive"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedArchive"];
                };
            };
            202: components["responses"]["202"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["collectArchive.403"];
            404: components["responses"]["testArchive.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["collectArchive.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["collectArchive.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    exportArchivePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /**
             * @description ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     VAULT_BLOB_NOT_FOUND The vault does not hold this document
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            /**
             * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     VAULT_BLOB_DAMAGED A document in the vault is damaged
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveArchivePackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldArchive"];
                };
            };
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     UPLOAD_CUT The upload was cut off
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["receiveArchivePackage.403"];
            /**
             * @description ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             *
             *     RECORD_NOT_FOUND No such record
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["413"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ARCHIVE_FILE_CHANGED A file of the package has changed
             *
             *     ARCHIVE_FILE_EXTRA The package holds a file that is not listed
             *
             *     ARCHIVE_FILE_MISSING A listed file is missing from the package
             *
             *     ARCHIVE_FILE_RENAMED A file of the package has another name
             *
             *     ARCHIVE_PACKAGE_DIFFERS The package is not the registered one
             *
             *     ARCHIVE_PACKAGE_INVALID Not a sound package of archives
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            /**
             * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestArchive"];
            };
        };
        responses: {
            201: components["responses"]["testArchive.201"];
            202: components["responses"]["202"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["collectArchive.403"];
            404: components["responses"]["testArchive.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     ARCHIVE_ROOT_DIFFERS Something else was tested than the chain has
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["collectArchive.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getArchiveTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["exportArchivePackage.id"];
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["testArchive.201"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    audit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checkpoint?: {
                        blockHash: string;
                        height: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            400: components["responses"]["takeBackup.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["createKey.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            /**
             * @description ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            400: components["responses"]["takeBackup.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["createKey.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            /**
             * @description ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBlocks: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BlockSummary"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description BLOCK_NOT_FOUND No such block */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Calendar"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description CALENDAR_NOT_FOUND The committee has set no working days for that year */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                coSigner?: components["schemas"]["Uscc"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                number?: components["parameters"]["listCases.number"];
                parent?: string;
                serviceItem?: string;
                starting_after?: components["parameters"]["starting_after"];
                state?: "RECEIVED" | "INCOMPLETE" | "ACCEPTED" | "STOPPED" | "GRANTED" | "REFUSED" | "DELIVERED" | "REFUSAL_DELIVERED" | "ARCHIVED" | "NOT_ACCEPTED" | "WITHDRAWN";
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["SERVICE_ITEM_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    receiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            201: components["responses"]["actOnCase.200"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CASE_ACT_NOT_COMPETENT Another unit handles the case
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     SERVICE_ITEM_NOT_OWN Another unit handles the item
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CASE_NOT_FOUND No such case
             *
             *     SERVICE_ITEM_NOT_FOUND No such service item
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_CHANNEL_NOT_OFFERED The item is not handled through that channel
             *
             *     CASE_NOT_OPEN The case is decided or has ended
             *
             *     CASE_NUMBER_TAKEN The unit has a case with this number
             *
             *     CASE_PART_NOT_IN_BUNDLE That case does not bundle this item
             *
             *     CASE_PART_TAKEN The bundle has its case for this item
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     SERVICE_ITEM_NOT_IN_FORCE The item is not offered now
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWithClock"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description CASE_NOT_FOUND No such case */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAct"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_MATERIAL_MISSING Materials that it needs are not answered
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseArchive"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_ARCHIVE_NOT_FITTING The case is not kept in that package
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    askCoSignatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoSignRequest"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_CO_SIGN_ASKED That unit is asked to sign already
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    askCaseCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCompletionNotice"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_COMPLETION_ASKED What is missing is told once
             *
             *     CASE_MATERIAL_NOT_ASKED The item asks for no such material
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    decideOnCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDecision"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CASE_ACT_NOT_COMPETENT Another unit handles the case
             *
             *     CASE_CO_SIGN_NOT_NAMED The unit is not asked to sign
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_CO_SIGN_ANSWERED The unit has answered
             *
             *     CASE_CO_SIGN_DECLINED A unit that signs has declined
             *
             *     CASE_CO_SIGN_MISSING Units that sign have not answered
             *
             *     CASE_PART_NOT_DELIVERED Parts of the bundle are not delivered
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    deliverCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseDelivery"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            /**
             * @description CASE_NOT_FOUND No such case
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_CHANNEL_NOT_OFFERED The item is not handled through that channel
             *
             *     CASE_FILE_NOT_SEALED No such impression of a seal of the unit
             *
             *     CASE_RESULT_NOT_FITTING The licences are no result of this case
             *
             *     CASE_RESULT_TAKEN Another case ended in this licence
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    answerMaterials: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMaterials"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            /**
             * @description CASE_EVIDENCE_NOT_FOUND The chain knows no record that it is held by
             *
             *     CASE_NOT_FOUND No such case
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_EVIDENCE_NOT_FITTING The record does not stand for that material
             *
             *     CASE_MATERIAL_NOT_ASKED The item asks for no such material
             *
             *     CASE_SUBJECT_NOT_APPLICANT The data are not about the case's applicant
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    stopCaseClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecialProcedureStart"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_PROCEDURE_NOT_LISTED The item lists no such procedure
             *
             *     CASE_PROCEDURE_USED The procedure stopped the clock once already
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    recordCaseStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseStep"];
            };
        };
        responses: {
            200: components["responses"]["actOnCase.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnCase.403"];
            404: components["responses"]["actOnCase.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CASE_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CASE_CHANNEL_NOT_OFFERED The item is not handled through that channel
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listCatalogue: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                overdue?: components["parameters"]["overdue"];
                provider?: components["parameters"]["listAccesses.provider"];
                sharing?: "UNCONDITIONAL" | "CONDITIONAL" | "NOT_SHARED";
                starting_after?: components["parameters"]["starting_after"];
                state?: "PUBLISHED" | "RETIRED" | "NOT_YET_PUBLISHED";
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
                waiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CatalogueItem"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    draftCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueItem"];
            };
        };
        responses: {
            201: components["responses"]["draftCatalogueItem.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["draftCatalogueItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CATALOGUE_ITEM_ALREADY_EXISTS The resource code is taken
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["draftCatalogueItem.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                item?: components["parameters"]["item"];
                limit?: components["parameters"]["listAccesses.limit"];
                provider?: components["parameters"]["listAccesses.provider"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "CLAIMED" | "OFFERED" | "RELEASED";
                subject?: "NATURAL_PERSON" | "LEGAL_PERSON" | "PROJECT" | "REAL_ESTATE" | "VEHICLE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CatalogueSource"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getSource.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSource"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description SOURCE_NOT_FOUND Nobody has claimed that element */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getSource.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAct"];
            };
        };
        responses: {
            200: components["responses"]["claimSource.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["offerSource.403"];
            404: components["responses"]["offerSource.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["offerSource.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["claimSource.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    offerSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getSource.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceOffer"];
            };
        };
        responses: {
            200: components["responses"]["claimSource.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["offerSource.403"];
            404: components["responses"]["offerSource.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["offerSource.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     SOURCE_FIELD_NOT_OFFERED The item does not offer that field
             *
             *     SOURCE_OFFERED_TO_ITSELF A hand-over takes two providers
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getCatalogueItem: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: never;
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueAct"];
            };
        };
        responses: {
            200: components["responses"]["draftCatalogueItem.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["reviseCatalogueItem.403"];
            404: components["responses"]["actOnCatalogueItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CATALOGUE_DRAFT_REPLACED Another draft is the one that waits
             *
             *     CATALOGUE_ITEM_IS_SOURCE The item is still the one source of something
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SOURCE_FIELD_STILL_CLAIMED The version drops a field that the item is the source of
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCatalogueItem.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    reviseCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRevision"];
            };
        };
        responses: {
            201: components["responses"]["draftCatalogueItem.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["reviseCatalogueItem.403"];
            /**
             * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["draftCatalogueItem.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    claimSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceClaim"];
            };
        };
        responses: {
            201: components["responses"]["claimSource.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["reviseCatalogueItem.403"];
            404: components["responses"]["actOnCatalogueItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SOURCE_ALREADY_CLAIMED The element has its one source already
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["claimSource.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listCatalogueUpdates: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CatalogueUpdate"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            /**
             * @description BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    recordCatalogueUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["listCatalogueUpdates.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueUpdate"];
            };
        };
        responses: {
            200: components["responses"]["draftCatalogueItem.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["reviseCatalogueItem.403"];
            404: components["responses"]["actOnCatalogueItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CATALOGUE_UPDATE_NOT_LATER A later update is recorded already
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SOURCE_ELSEWHERE Another item is the one source of that element
             *
             *     SOURCE_NOT_CLAIMED Nobody is the source of that element
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            403: components["responses"]["listCreditBatches.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getCreditBatch.503"];
        };
    };
    checkValues: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheck"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["makeAccess.401"];
            403: components["responses"]["makeAccess.403"];
            /**
             * @description EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     GRANT_NOT_FOUND No such grant, or none of your unit's
             *
             *     SOURCE_NOT_FOUND Nobody has claimed that element
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["makeAccess.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description CHECK_FIELD_MISSING Say in which field it is to be compared
             *
             *     CHECK_FIELD_TWICE A field is compared with one value at a time
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     EXCHANGE_INTENT_UNREADABLE The intent cannot be read
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            502: components["responses"]["ACCESS_DELIVERY_DISPUTED"];
            503: components["responses"]["makeAccess.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getConsortium: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consortium"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description CONSORTIUM_NOT_FOUNDED The consortium is not founded */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listCorrectionNotices: {
        parameters: {
            query?: {
                access?: components["parameters"]["access"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                provider?: components["parameters"]["listAccesses.provider"];
                requester?: components["parameters"]["requester"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CorrectionNotice"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                access?: components["parameters"]["access"];
                element?: string;
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                raiser?: components["schemas"]["Uscc"];
                source?: components["schemas"]["Uscc"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "RAISED" | "CORRECTED" | "UPHELD" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Correction"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    raiseCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            201: components["responses"]["correctValue.200"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CORRECTION_ACCESS_NOT_OWN Another unit made that access
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["actOnArchive.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CORRECTION_ACCESS_UNANSWERED The source gave no value to that access
             *
             *     CORRECTION_ALREADY_OPEN The last case about it is not answered yet
             *
             *     CORRECTION_FIELD_NOT_ASKED That access was not about this element
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     SOURCE_ELSEWHERE Another item is the one source of that element
             *
             *     SOURCE_NOT_CLAIMED Nobody is the source of that element
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["correctValue.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description CORRECTION_NOT_FOUND No such correction case or notice */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["correctValue.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAct"];
            };
        };
        responses: {
            200: components["responses"]["correctValue.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CORRECTION_ACT_NOT_COMPETENT Another unit may do that
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CORRECTION_NOT_FOUND No such correction case or notice
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["announceCorrection.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    announceCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["correctValue.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAnnouncement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnouncedCorrection"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CORRECTION_ACT_NOT_COMPETENT Another unit may do that
             *
             *     CORRECTION_NOTICE_NOT_OWN Another unit provided that
             *
             *     CORRECTION_NOT_OURS This gateway was not told whom the case is about
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CORRECTION_NOT_FOUND No such correction case or notice
             *
             *     EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["announceCorrection.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    correctValue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["correctValue.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionReplacement"];
            };
        };
        responses: {
            200: components["responses"]["correctValue.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CORRECTION_ACT_NOT_COMPETENT Another unit may do that
             *
             *     CORRECTION_NOT_OURS This gateway was not told whom the case is about
             *
             *     CORRECTION_RECORD_NOT_OWN Your unit did not issue that record
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CORRECTION_NOT_FOUND No such correction case or notice
             *
             *     LICENCE_NOT_FOUND The chain knows no such licence
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CORRECTION_ACT_NOT_ALLOWED The act does not follow from the state of the case
             *
             *     CORRECTION_RECORD_OF_OTHER That record is about somebody else
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    auditCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditAudit"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listCreditBatches: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "FORMED" | "ISSUED" | "REJECTED" | "UNDER_CORRECTION";
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreditBatch"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            403: components["responses"]["listCreditBatches.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listCreditBatches.503"];
        };
    };
    formCreditBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditBatch"];
            };
        };
        responses: {
            201: components["responses"]["formCreditBatch.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["formCreditBatch.403"];
            /**
             * @description CREDIT_BATCH_NOT_FOUND No such batch of credits
             *
             *     ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     FACTOR_SET_NOT_FOUND No such factor set
             *
             *     POOL_NOT_FOUND No such pool
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CREDIT_BATCH_ACT_NOT_ALLOWED The act does not follow from the state of the batch
             *
             *     CREDIT_BATCH_ALREADY_EXISTS The id of the batch is taken
             *
             *     CREDIT_BATCH_TOO_SMALL The pool holds less than one unit
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     ECO_ACCOUNT_NOT_FOR_ISSUING The account is not for issuing
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     POOL_NOT_CLOSED The pool is not closed, or has its batch
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getCreditBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getCreditBatch.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditBatch"];
                };
            };
            400: components["responses"]["getAccess.400"];
            403: components["responses"]["listCreditBatches.403"];
            /** @description CREDIT_BATCH_NOT_FOUND No such batch of credits */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getCreditBatch.503"];
        };
    };
    actOnCreditBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getCreditBatch.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditBatchAct"];
            };
        };
        responses: {
            200: components["responses"]["formCreditBatch.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["formCreditBatch.403"];
            /**
             * @description CREDIT_BATCH_NOT_FOUND No such batch of credits
             *
             *     ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     POOL_NOT_FOUND No such pool
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CREDIT_BATCH_ACT_NOT_ALLOWED The act does not follow from the state of the batch
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     POOL_NOT_BATCHED The pool has no batch
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    raiseCreditCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getCreditBatch.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCreditCorrection"];
            };
        };
        responses: {
            200: components["responses"]["formCreditBatch.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["formCreditBatch.403"];
            /**
             * @description CREDIT_BATCH_NOT_FOUND No such batch of credits
             *
             *     ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CREDIT_BATCH_ACT_NOT_ALLOWED The act does not follow from the state of the batch
             *
             *     CREDIT_CORRECTION_NOT_LOWER The corrected grams are not lower
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listDeferrals: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                provider?: components["parameters"]["listAccesses.provider"];
                starting_after?: components["parameters"]["starting_after"];
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deferral"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    deferUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeferral"];
            };
        };
        responses: {
            201: components["responses"]["deferUse.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["deferUse.403"];
            /**
             * @description GRANT_NOT_FOUND No such grant, or none of your unit's
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DEFERRAL_ACT_NOT_ALLOWED The act does not follow from the state of the deferral
             *
             *     DEFERRAL_OF_SHOWING What a person showed itself cannot be kept from it
             *
             *     DEFERRAL_TOO_LONG It would be deferred for too long
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getDeferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDeferral.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deferral"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description DEFERRAL_NOT_FOUND No such deferral */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    extendDeferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getDeferral.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferralExtension"];
            };
        };
        responses: {
            200: components["responses"]["deferUse.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["deferUse.403"];
            404: components["responses"]["extendDeferral.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DEFERRAL_ACT_NOT_ALLOWED The act does not follow from the state of the deferral
             *
             *     DEFERRAL_TOO_LONG It would be deferred for too long
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    liftDeferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getDeferral.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferralLifting"];
            };
        };
        responses: {
            200: components["responses"]["deferUse.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["deferUse.403"];
            404: components["responses"]["extendDeferral.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DEFERRAL_ACT_NOT_ALLOWED The act does not follow from the state of the deferral
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listDisbursements: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                payee?: components["schemas"]["Uscc"];
                project?: components["parameters"]["project"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Disbursement"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    disburse: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisbursement"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDisbursement"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     FUNDS_OF_ANOTHER It is another unit's money
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     PROJECT_NOT_OWN Another unit runs the project
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description FUND_NOTE_NOT_FOUND No such money at a bank
             *
             *     MILESTONE_NOT_FOUND The project has no such milestone
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_NOT_PROCEEDS The money is no proceeds of a first sale
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MILESTONE_NOT_ACCEPTED A milestone is paid once it was accepted
             *
             *     MILESTONE_OVERPAID That is more than was budgeted for the milestone
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROCEEDS_OF_OTHER_PROJECT The money is kept for another project
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getDisbursement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disbursement"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listDisposals: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                fonds?: components["parameters"]["fonds"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Disposal"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            201: components["responses"]["uploadDocument.201"];
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     UPLOAD_CUT The upload was cut off
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["uploadDocument.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["413"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["uploadDocument.503"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["uploadDocument.201"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["getErasureCertificate.403"];
            404: components["responses"]["DOCUMENT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["getErasureCertificate.403"];
            404: components["responses"]["DOCUMENT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    listDuties: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                overdue?: components["parameters"]["overdue"];
                provider?: components["parameters"]["listAccesses.provider"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DutyEntry"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listEarnings: {
        parameters: {
            query?: {
                case?: components["parameters"]["case"];
                ending_before?: components["parameters"]["ending_before"];
                factorSet?: components["parameters"]["factorSet"];
                held?: "WAITS" | "NONE";
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarningDay"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listEarningBatches: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                factorSet?: components["parameters"]["factorSet"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarningBatch"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getEarningBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarningBatch"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description EARNING_NOT_FOUND Nothing was earned there */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    getEarningProof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actOnCase.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarningProof"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /**
             * @description CASE_NOT_FOUND No such case
             *
             *     EARNING_NOT_FOUND Nothing was earned there
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    reviewEarning: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarningReview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenEarningDay"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     EARNING_REVIEW_OWN Another organisation has to review it
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description EARNING_NOT_FOUND Nothing was earned there
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     EARNING_NOT_HELD Nothing of that waits for a review
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listEcoAccounts: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                kind?: "ISSUER" | "TRADER" | "CHARITY";
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EcoAccount"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    openEcoAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEcoAccount"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account: components["schemas"]["EcoAccount"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openEcoAccount.403"];
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     ECO_ACCOUNT_ALREADY_EXISTS The eco-account is open already
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getEcoAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EcoAccount"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description ECO_ACCOUNT_NOT_FOUND No such eco-account */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event received; goes on after it. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /**
             * @description BODY_NOT_ALLOWED This route takes no body
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     EVENT_ID_INVALID Last-Event-ID is malformed
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["streamEvents.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    getAccessCount: {
        parameters: {
            query: {
                provider: components["schemas"]["Uscc"];
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessCount"];
                };
            };
            /**
             * @description ARGUMENT_INVALID The contract cannot read this argument
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    rotateExchangeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["rotateExchangeKey.201"];
            /**
             * @description ARGUMENT_INVALID The contract cannot read this argument
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["rotateExchangeKey.403"];
            /**
             * @description EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     EXCHANGE_KEY_IN_USE The unit had this key before
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getExchangeKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["rotateExchangeKey.201"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    exchangeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeMessage"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeReply"];
                };
            };
            400: components["responses"]["whatIf.400"];
            /**
             * @description EXCHANGE_MESSAGE_STALE The message is too old, or from the future
             *
             *     EXCHANGE_SIGNATURE_INVALID The message's signature is not valid
             */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ACCESS_ACT_NOT_COMPETENT Another unit may do that
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     EXCHANGE_NOT_ALLOWED The chain has not allowed this access
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACCESS_ACT_NOT_ALLOWED The act does not follow from the state of the access
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     EXCHANGE_INTENT_DIFFERS The chain decided on something else
             *
             *     EXCHANGE_KEY_IN_USE The unit had this key before
             *
             *     EXCHANGE_MESSAGE_REPLAYED The message came before
             *
             *     EXCHANGE_NOT_REFERRED Nothing was told of this access
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ACCESS_DELIVERY_INVALID The receipt of the delivery is not whole
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     EXCHANGE_INTENT_UNREADABLE The intent cannot be read
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            /**
             * @description ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     EXCHANGE_ADDRESS_UNKNOWN The address of the provider's gateway is not configured
             *
             *     EXCHANGE_RECEIPT_MISSING The chain has no receipt of the delivery
             *
             *     EXCHANGE_UNREACHABLE The provider's gateway does not answer
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listFactorSets: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FactorSet"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getFactorSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorSet"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description FACTOR_SET_NOT_FOUND No such factor set */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listFonds: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Fonds"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    defineFonds: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineFonds"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenFonds"];
                };
            };
            202: components["responses"]["202"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["rotateExchangeKey.403"];
            404: components["responses"]["UNIT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["defineFonds.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getFonds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fonds"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    getFunds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Funds"];
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listDeposits: {
        parameters: {
            query?: {
                bank?: components["parameters"]["listFundNotes.bank"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                stated?: components["parameters"]["stated"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deposit"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    recordDeposit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeposit"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDeposit"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["recordDeposit.403"];
            404: components["responses"]["UNIT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DEPOSIT_DIFFERS The deposit was told otherwise before
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getDeposit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description DEPOSIT_NOT_FOUND No such deposit */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listFundNotes: {
        parameters: {
            query?: {
                bank?: components["parameters"]["listFundNotes.bank"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                project?: components["parameters"]["project"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "FREE" | "RESERVED" | "PROCEEDS" | "SPENT";
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FundNote"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    splitNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteSplit"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenNotes"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["splitNote.403"];
            404: components["responses"]["splitNote.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listStatements: {
        parameters: {
            query?: {
                bank?: components["parameters"]["listFundNotes.bank"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BankStatement"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    recordStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBankStatement"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenStatement"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["recordDeposit.403"];
            /**
             * @description DEPOSIT_NOT_FOUND No such deposit
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     WITHDRAWAL_NOT_FOUND No such withdrawal
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     STATEMENT_DIFFERS The chain adds up to something else
             *
             *     STATEMENT_OUT_OF_ORDER Statements have no gaps
             *
             *     STATEMENT_ROW_NOT_FITTING A row does not belong in this statement
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bank: components["schemas"]["Uscc"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatement"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listWithdrawals: {
        parameters: {
            query?: {
                bank?: components["parameters"]["listFundNotes.bank"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "ASKED" | "PAID" | "REFUSED";
                stated?: components["parameters"]["stated"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Withdrawal"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    askWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFundWithdrawal"];
            };
        };
        responses: {
            201: components["responses"]["askWithdrawal.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["splitNote.403"];
            404: components["responses"]["splitNote.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getWithdrawal.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Withdrawal"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description WITHDRAWAL_NOT_FOUND No such withdrawal */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    answerWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getWithdrawal.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalAnswer"];
            };
        };
        responses: {
            200: components["responses"]["askWithdrawal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["recordDeposit.403"];
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     WITHDRAWAL_NOT_FOUND No such withdrawal
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     WITHDRAWAL_DIFFERS The withdrawal was answered otherwise before
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                holder?: components["schemas"]["Uscc"];
                item?: components["parameters"]["item"];
                limit?: components["parameters"]["listAccesses.limit"];
                parent?: string;
                provider?: components["parameters"]["listAccesses.provider"];
                recorded?: "GIVEN" | "REVOKED";
                request?: string;
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Grant"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["GRANT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    giveGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrant"];
            };
        };
        responses: {
            201: components["responses"]["giveGrant.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     GRANT_ACT_NOT_COMPETENT Another unit may do that
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     GRANT_NOT_FOUND No such grant, or none of your unit's
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     GRANT_ACT_NOT_ALLOWED The act does not follow from the state of the grant
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ITEM_FIELDS_NOT_OFFERED The item does not offer these fields
             *
             *     ITEM_NOT_SHARED The item is not shared
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getGrant: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: never;
            path: {
                id: components["parameters"]["getGrant.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["GRANT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    delegateGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getGrant.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantDelegation"];
            };
        };
        responses: {
            201: components["responses"]["giveGrant.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["narrowGrant.403"];
            404: components["responses"]["narrowGrant.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     GRANT_ACT_NOT_ALLOWED The act does not follow from the state of the grant
             *
             *     GRANT_NOT_DELEGABLE The grant may not be passed on
             *
             *     GRANT_NOT_DOWNWARD A grant is delegated to lower levels of one's own region only
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     SCOPE_WIDER The scope allows what the one above it does not
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    narrowGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getGrant.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantNarrowing"];
            };
        };
        responses: {
            200: components["responses"]["giveGrant.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["narrowGrant.403"];
            404: components["responses"]["narrowGrant.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     GRANT_ACT_NOT_ALLOWED The act does not follow from the state of the grant
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SCOPE_WIDER The scope allows what the one above it does not
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getGrant.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRevocation"];
            };
        };
        responses: {
            200: components["responses"]["giveGrant.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["narrowGrant.403"];
            404: components["responses"]["narrowGrant.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     GRANT_ACT_NOT_ALLOWED The act does not follow from the state of the grant
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listHoldings: {
        parameters: {
            query?: {
                account?: components["parameters"]["account"];
                batch?: string;
                boundTo?: string;
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "HELD" | "ON_OFFER" | "BUFFER" | "RETIRED" | "CANCELLED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holding"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getHolding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serial: components["schemas"]["CreditSerial"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holding"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description HOLDING_NOT_FOUND No such range of units */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listIssuers: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Issuer"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                typeCode: components["parameters"]["getIssuer.typeCode"];
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description AUTHORITY_NOT_FOUND No such authority */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    givePowers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                typeCode: components["parameters"]["getIssuer.typeCode"];
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPowers"];
            };
        };
        responses: {
            200: components["responses"]["givePowers.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["givePowers.403"];
            404: components["responses"]["UNIT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["defineFonds.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["givePowers.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    withdrawPowers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                typeCode: components["parameters"]["getIssuer.typeCode"];
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            200: components["responses"]["givePowers.200"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["givePowers.403"];
            /**
             * @description AUTHORITY_NOT_FOUND No such authority
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["defineFonds.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["givePowers.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        has_more: boolean;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["streamEvents.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKey"];
                };
            };
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["createKey.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     KEY_EXPIRY_INVALID The expiry of the key is not acceptable
             *
             *     KEY_ROLE_NOT_HELD The unit has no ledger identity in that role
             *
             *     KEY_SCOPE_NOT_HELD The new key would reach further than yours
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["createKey.403"];
            /** @description KEY_NOT_FOUND No such API key */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    listLicenceBatches: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                issuer?: components["parameters"]["issuer"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LicenceBatch"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    issueLicenceBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLicenceBatch"];
            };
        };
        responses: {
            201: components["responses"]["issueLicenceBatch.201"];
            202: components["responses"]["202"];
            400: components["responses"]["issueLicenceBatch.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["issueLicenceBatch.403"];
            /**
             * @description BATCH_NOT_FOUND No such batch
             *
             *     DOCUMENT_NOT_FOUND No such document
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description BATCH_SERIALS_TAKEN Serials of this range are taken
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description BATCH_NOT_ALLOWED The type allows no batches
             *
             *     BATCH_TOO_LARGE The batch is too large
             *
             *     DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getLicenceBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["proveLicenceBatch.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceBatch"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["BATCH_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnLicenceBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                id: components["parameters"]["proveLicenceBatch.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceBatchAct"];
            };
        };
        responses: {
            200: components["responses"]["issueLicenceBatch.201"];
            202: components["responses"]["202"];
            400: components["responses"]["actOnLicenceBatch.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACT_NOT_COMPETENT Not competent for this act
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description BATCH_NOT_FOUND No such batch
             *
             *     LICENCE_NOT_FOUND The chain knows no such licence
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     BATCH_SERIALS_TAKEN Serials of this range are taken
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description BATCH_NOT_ALLOWED The type allows no batches
             *
             *     BATCH_PROOF_INVALID The proof of the batch entry does not hold
             *
             *     BATCH_TOO_LARGE The batch is too large
             *
             *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    proveLicenceBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["proveLicenceBatch.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["BATCH_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["BATCH_ENTRY_ELSEWHERE"];
            /** @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["proveLicenceBatch.503"];
        };
    };
    listLicences: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                ending_before?: components["parameters"]["ending_before"];
                holderCode?: components["parameters"]["holderCode"];
                holderType?: components["parameters"]["holderType"];
                issuedFrom?: string;
                issuedTo?: string;
                issuer?: components["parameters"]["issuer"];
                limit?: components["parameters"]["listAccesses.limit"];
                number?: components["parameters"]["listCases.number"];
                reliesOn?: components["schemas"]["LicenceIdentifier"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "VALID" | "SUSPENDED" | "DOWNGRADED" | "SUPERSEDED" | "WITHDRAWN" | "RESCINDED" | "REVOKED" | "CANCELLED" | "TRANSFERRED_OUT" | "NOT_YET_VALID" | "EXPIRED";
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Licence"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    issueLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueLicence"];
            };
        };
        responses: {
            201: components["responses"]["issueLicence.201"];
            202: components["responses"]["202"];
            400: components["responses"]["issueLicenceBatch.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["issueLicenceBatch.403"];
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getLicence: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: {
                /** @description The ETag at hand; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                id: components["parameters"]["getLicence.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Licence"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["getLicence.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["LICENCE_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read. */
                "If-Match"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                id: components["parameters"]["getLicence.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceAct"];
            };
        };
        responses: {
            200: components["responses"]["issueLicence.201"];
            202: components["responses"]["202"];
            400: components["responses"]["actOnLicenceBatch.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACT_NOT_COMPETENT Not competent for this act
             *
             *     AUTHORITY_ENDED The unit may neither issue nor enter now
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     LICENCE_NOT_FOUND The chain knows no such licence
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ETAG_MISMATCH The record has changed */
            412: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description BATCH_PROOF_INVALID The proof of the batch entry does not hold
             *
             *     DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    traceLicence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getLicence.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TracedFact"][];
                        id: components["schemas"]["LicenceIdentifier"];
                    };
                };
            };
            400: components["responses"]["getLicence.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["LICENCE_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    proveLicence: {
        parameters: {
            query?: {
                disclose?: string;
                document?: boolean;
            };
            header?: never;
            path: {
                id: components["parameters"]["getLicence.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceProof"];
                };
            };
            400: components["responses"]["getLicence.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     FIELD_NOT_DISCLOSABLE The field may not be disclosed
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["LICENCE_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["BATCH_ENTRY_ELSEWHERE"];
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     FIELD_UNKNOWN_IN_RECORD The licence has no such field
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["proveLicenceBatch.503"];
        };
    };
    listListings: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                firstSale?: components["parameters"]["firstSale"];
                limit?: components["parameters"]["listAccesses.limit"];
                project?: components["parameters"]["project"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "OPEN" | "CANCELLED";
                unit?: components["parameters"]["listCases.unit"];
                venue?: components["parameters"]["venue"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Listing"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    openListing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewListing"];
            };
        };
        responses: {
            201: components["responses"]["openListing.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     LISTING_NOT_OWN Another unit put it up
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     HOLDING_NOT_FOUND No such range of units
             *
             *     LISTING_NOT_FOUND No such listing
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     VENUE_NOT_FOUND The committee set no rules for that venue
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LISTING_TOO_MANY_LOTS That makes too many lots
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OFFER_EXPIRY_INVALID The end of the offer does not fit
             *
             *     OFFER_MIXED Units that were sold before are offered by themselves
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROJECT_CLOSED The project is closed
             *
             *     PROJECT_NEEDED A first sale names the project that its money is for
             *
             *     PROJECT_NOT_NEEDED Money of a resale is the seller's
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     RESALE_TOO_EARLY Bought units are sold again only after a while
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getListing.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description LISTING_NOT_FOUND No such listing */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    endListing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getListing.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingEnd"];
            };
        };
        responses: {
            200: components["responses"]["openListing.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     LISTING_NOT_OWN Another unit put it up
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description HOLDING_NOT_FOUND No such range of units
             *
             *     LISTING_NOT_FOUND No such listing
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    purchaseUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getListing.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseWish"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["purchaseUnits.403"];
            404: components["responses"]["purchaseUnits.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NONE_FREE Your unit has no free money at the bank of the venue
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LISTING_CANCELLED The listing was cancelled
             *
             *     LISTING_EXPIRED The listing has expired
             *
             *     LISTING_SOLD_OUT Nothing is left of the listing
             *
             *     LOT_TAKEN Another was faster: the lot is gone
             *
             *     LOT_TOO_SMALL The lot holds fewer units
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     RETIREMENT_ALREADY_EXISTS The id of the retirement is taken
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     TRADE_PRICE_DIFFERS The price is another one
             *
             *     TRADE_TOO_LARGE The trade is too large
             *
             *     TRADE_WITH_ONESELF A unit does not trade with itself
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    beginLogin: {
        parameters: {
            query?: {
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["204"];
            400: components["responses"]["getOpenApi.400"];
            404: components["responses"]["LOGIN_NOT_CONFIGURED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description LOGIN_RETURN_INVALID The address to return to is not acceptable */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    backChannelLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    logout_token: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            204: components["responses"]["204"];
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     TOKEN_ALGORITHM_REFUSED The token is unsigned, or signed in a way not accepted
             *
             *     TOKEN_AUDIENCE_WRONG The token was not issued to this gateway
             *
             *     TOKEN_EXPIRED The token has expired
             *
             *     TOKEN_INVALID The token is malformed, or its signature does not hold
             *
             *     TOKEN_ISSUER_WRONG The token is of another issuer
             *
             *     TOKEN_KEY_UNKNOWN The key of the token is none that the issuer publishes
             *
             *     TOKEN_NOT_YET_VALID The token is of a time to come
             *
             *     TOKEN_USED The token was used before
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["LOGIN_NOT_CONFIGURED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    finishLogin: {
        parameters: {
            query?: {
                code?: string;
                error?: string;
                iss?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: components["responses"]["204"];
            /**
             * @description BODY_NOT_ALLOWED This route takes no body
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     LOGIN_ATTEMPT_EXPIRED The login took too long
             *
             *     LOGIN_ATTEMPT_MISSING This browser has not begun this login
             *
             *     LOGIN_ATTEMPT_USED This login was used before
             *
             *     LOGIN_CODE_REFUSED The issuer does not take this code
             *
             *     LOGIN_ISSUER_MISMATCH The answer comes from another issuer
             *
             *     LOGIN_RESPONSE_INVALID The answer of the issuer is malformed
             *
             *     LOGIN_STATE_MISMATCH The answer belongs to another login
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     TOKEN_ALGORITHM_REFUSED The token is unsigned, or signed in a way not accepted
             *
             *     TOKEN_AUDIENCE_WRONG The token was not issued to this gateway
             *
             *     TOKEN_EXPIRED The token has expired
             *
             *     TOKEN_INVALID The token is malformed, or its signature does not hold
             *
             *     TOKEN_ISSUER_WRONG The token is of another issuer
             *
             *     TOKEN_KEY_UNKNOWN The key of the token is none that the issuer publishes
             *
             *     TOKEN_NONCE_WRONG The token belongs to another login
             *
             *     TOKEN_NOT_YET_VALID The token is of a time to come
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MANDATE_EXPIRED The mandate has expired */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CLAIMS_INCOMPLETE The claims about you are incomplete or malformed
             *
             *     CLAIMS_NOT_ALLOWED This issuer may not vouch for that unit or role
             *
             *     LOGIN_DENIED The issuer did not allow the login
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["LOGIN_NOT_CONFIGURED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    logout: {
        parameters: {
            query?: {
                everywhere?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["logout.401"];
            /**
             * @description CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    listMaterialReviews: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                material?: string;
                starting_after?: components["parameters"]["starting_after"];
                state?: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MaterialReview"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getMaterialReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialReview"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description REVIEW_NOT_FOUND No such joint review */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    closeMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMaterialReview"];
            };
        };
        responses: {
            200: components["responses"]["openMaterialReview.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openMaterialReview.403"];
            404: components["responses"]["voteInMaterialReview.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REVIEW_CLOSED The joint review has ended
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    voteInMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialReviewVote"];
            };
        };
        responses: {
            200: components["responses"]["openMaterialReview.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     REVIEW_NOT_NAMED The joint review does not name the unit
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["voteInMaterialReview.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REVIEW_ALREADY_VOTED The unit has answered
             *
             *     REVIEW_CLOSED The joint review has ended
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                ending_before?: components["parameters"]["ending_before"];
                holderCode?: components["parameters"]["holderCode"];
                holderType?: components["parameters"]["holderType"];
                limit?: components["parameters"]["listAccesses.limit"];
                number?: components["parameters"]["listCases.number"];
                parent?: string;
                requester?: components["parameters"]["requester"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "HELD" | "WITHDRAWN" | "VOID" | "EXPIRED" | "NOT_YET_HELD" | "UNKNOWN_THEN";
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Material"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    registerMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterMaterial"];
            };
        };
        responses: {
            200: components["responses"]["registerMaterial.200"];
            201: components["responses"]["registerMaterial.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["rotateExchangeKey.403"];
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_ALREADY_EXISTS The material is registered already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getMaterial: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: never;
            path: {
                id: components["parameters"]["openMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description MATERIAL_NOT_FOUND The chain knows no such material */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["openMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialAct"];
            };
        };
        responses: {
            200: components["responses"]["registerMaterial.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openMaterialReview.403"];
            404: components["responses"]["openMaterialReview.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCatalogueItem.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    annotateMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["openMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotateMaterial"];
            };
        };
        responses: {
            200: components["responses"]["registerMaterial.200"];
            201: components["responses"]["registerMaterial.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openMaterialReview.403"];
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_ALREADY_EXISTS The material is registered already
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ANNOTATION_EXPIRED The copy would be expired already
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    openMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["openMaterialReview.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMaterialReview"];
            };
        };
        responses: {
            201: components["responses"]["openMaterialReview.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openMaterialReview.403"];
            404: components["responses"]["openMaterialReview.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REVIEW_ALREADY_OPEN A joint review is open already
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["streamEvents.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    getMigration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        migration: components["schemas"]["Migration"] | null;
                    };
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    raiseMyObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObjection"];
            };
        };
        responses: {
            201: components["responses"]["raiseMyObjection.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["raiseMyObjection.403"];
            /**
             * @description EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OBJECTION_UNDER_WAY An objection to this use was raised already
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    actOnMyObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnMyObjection.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyObjectionAct"];
            };
        };
        responses: {
            200: components["responses"]["raiseMyObjection.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["raiseMyObjection.403"];
            /**
             * @description CALENDAR_NOT_FOUND The committee has set no working days for that year
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     OBJECTION_NOT_FOUND No such objection
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OBJECTION_ACT_NOT_ALLOWED The act does not follow from the state of the objection
             *
             *     OBJECTION_NOT_OVERDUE There is still time for an answer
             *
             *     OBJECTION_NO_SUPERVISOR No unit above could decide it
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listMyPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyPoints"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    collectMyPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyPointsCollection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: string[];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["consentToPoints.403"];
            404: components["responses"]["collectMyPoints.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     POINTS_EXPIRED The points were not collected in time
             *
             *     POINTS_NOTHING_TO_COLLECT Nothing waits to be collected
             *
             *     POINTS_NOT_ENOUGH There are not as many points
             *
             *     POINTS_WITHOUT_CONSENT The person did not ask for points
             *
             *     POOL_NOT_FITTING The points do not fit the pool
             *
             *     POOL_NOT_OPEN The pool takes nothing any more
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    consentToPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyPointsConsent"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "GIVEN" | "WITHDRAWN";
                        transaction: components["schemas"]["TransactionPlace"];
                        unit: components["schemas"]["Uscc"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["consentToPoints.403"];
            /**
             * @description EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     POINTS_CONSENT_UNCHANGED The consent stands like that already
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    donateMyPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyPointsDonation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grams: string;
                        pool: string;
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["consentToPoints.403"];
            404: components["responses"]["collectMyPoints.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["donateMyPoints.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listMyShowables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Showables"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    showLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShowing"];
            };
        };
        responses: {
            201: components["responses"]["showLicence.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ITEM_FIELDS_NOT_OFFERED The item does not offer these fields
             *
             *     ITEM_NOT_SHARED The item is not shared
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    withdrawMyShowing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["withdrawMyShowing.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowingWithdrawal"];
            };
        };
        responses: {
            200: components["responses"]["showLicence.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     SHOWING_OTHER_UNIT The code is for another unit
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     SHOWING_NOT_FOUND No such code
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SHOWING_ALREADY_REDEEMED The code was redeemed already
             *
             *     SHOWING_EXPIRED The code has expired
             *
             *     SHOWING_WITHDRAWN The holder took the code back
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["announceCorrection.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listMyUses: {
        parameters: {
            query?: {
                limit?: number;
                startingAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyUses"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listObjections: {
        parameters: {
            query?: {
                access?: components["parameters"]["access"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                provider?: components["parameters"]["listAccesses.provider"];
                requester?: components["parameters"]["requester"];
                starting_after?: components["parameters"]["starting_after"];
                state?: components["parameters"]["listObjections.state"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Objection"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["actOnMyObjection.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionWithClock"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description OBJECTION_NOT_FOUND No such objection */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    answerObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["actOnMyObjection.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenObjection"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["raiseMyObjection.403"];
            /**
             * @description OBJECTION_NOT_FOUND No such objection
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OBJECTION_ACT_NOT_ALLOWED The act does not follow from the state of the objection
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["getErasureCertificate.403"];
            /** @description OPERATION_NOT_FOUND No such operation */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organisation"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mspId: components["parameters"]["getOrganisation.mspId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["ORGANISATION_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPause"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pause: components["schemas"]["Pause"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description PAUSE_NOT_FOUND No pause is in force
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PAUSE_ALREADY_IN_FORCE It is paused already
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getPause.id"];
                kind: "unit" | "type";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pause"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description PAUSE_NOT_FOUND No pause is in force */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listPools: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                factorSet?: components["parameters"]["factorSet"];
                limit?: components["parameters"]["listAccesses.limit"];
                region?: components["parameters"]["region"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "OPEN" | "CLOSED" | "BATCHED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pool"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    openPool: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPool"];
            };
        };
        responses: {
            201: components["responses"]["openPool.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["recordDeposit.403"];
            /**
             * @description FACTOR_SET_NOT_FOUND No such factor set
             *
             *     POOL_NOT_FOUND No such pool
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["openPool.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getPool: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getPool.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description POOL_NOT_FOUND No such pool */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    closePool: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getPool.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolClosure"];
            };
        };
        responses: {
            200: components["responses"]["openPool.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     POOL_OTHER_BODY Another body keeps the pool
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description POOL_NOT_FOUND No such pool
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     POOL_NOT_OPEN The pool takes nothing any more
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    donatePoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getPool.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDonation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        donation: components["schemas"]["PoolDonation"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["consentToPoints.403"];
            /**
             * @description EARNING_NOT_FOUND Nothing was earned there
             *
             *     FACTOR_SET_NOT_FOUND No such factor set
             *
             *     POOL_NOT_FOUND No such pool
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["donateMyPoints.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listProceeds: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                project?: components["parameters"]["project"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Proceeds"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    traceProceeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trade: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proceeds"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description NO_PROCEEDS The trade was no first sale */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                executor?: components["schemas"]["Uscc"];
                limit?: components["parameters"]["listAccesses.limit"];
                projectKind?: "FOREST" | "RIVER" | "WETLAND" | "OTHER";
                region?: components["parameters"]["region"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "OPEN" | "CLOSED";
                unit?: components["parameters"]["listCases.unit"];
                verifier?: components["schemas"]["Uscc"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Project"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    planProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProject"];
            };
        };
        responses: {
            201: components["responses"]["planProject.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["rotateExchangeKey.403"];
            404: components["responses"]["planProject.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROJECT_BUDGET_DIFFERS The milestones do not add up to the budget
             *
             *     PROJECT_VERIFIER_NOT_SECOND Milestones are accepted by a unit of another organisation
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["openPool.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getProject.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description PROJECT_NOT_FOUND No such project */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    closeProject: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getProject.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectClosure"];
            };
        };
        responses: {
            200: components["responses"]["planProject.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     PROJECT_NOT_OWN Another unit runs the project
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["planProject.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROJECT_CLOSED The project is closed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    decideMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getProject.id"];
                milestone: components["parameters"]["milestone"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneDecision"];
            };
        };
        responses: {
            200: components["responses"]["planProject.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     MILESTONE_ACT_NOT_COMPETENT That is for another unit to say
             *
             *     MILESTONE_OWN_WORK Nobody accepts the work of its own organisation
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description MILESTONE_NOT_FOUND The project has no such milestone
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["reportMilestone.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    reportMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getProject.id"];
                milestone: components["parameters"]["milestone"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneReport"];
            };
        };
        responses: {
            200: components["responses"]["planProject.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     MATERIAL_NOT_OWN Another unit holds the material
             *
             *     MILESTONE_ACT_NOT_COMPETENT That is for another unit to say
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description MATERIAL_NOT_FOUND The chain knows no such material
             *
             *     MILESTONE_NOT_FOUND The project has no such milestone
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["reportMilestone.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "OPEN" | "EXECUTED" | "REJECTED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Proposal"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            201: components["responses"]["propose.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["propose.403"];
            /**
             * @description APPOINTMENT_NOT_FOUND No such appointment
             *
             *     ORGANISATION_NOT_FOUND No such organisation
             *
             *     PAUSE_NOT_FOUND No pause is in force
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACTOR_SET_VERSION_OUT_OF_ORDER The version does not follow the last one
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     ORGANISATION_ALREADY_EXISTS The organisation is admitted
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROPOSAL_ALREADY_EXISTS The proposal's id is taken
             *
             *     UNIT_ALREADY_EXISTS The unit is admitted
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["propose.422"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getProposal.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description PROPOSAL_NOT_FOUND No such proposal */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    vote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getProposal.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVote"];
            };
        };
        responses: {
            200: components["responses"]["propose.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["propose.403"];
            /**
             * @description APPOINTMENT_NOT_FOUND No such appointment
             *
             *     ORGANISATION_NOT_FOUND No such organisation
             *
             *     PAUSE_NOT_FOUND No pause is in force
             *
             *     PROPOSAL_NOT_FOUND No such proposal
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACTOR_SET_VERSION_OUT_OF_ORDER The version does not follow the last one
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     ORGANISATION_ALREADY_EXISTS The organisation is admitted
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROPOSAL_ALREADY_VOTED The organisation has voted
             *
             *     PROPOSAL_CLOSED The proposal is decided
             *
             *     UNIT_ALREADY_EXISTS The unit is admitted
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["propose.422"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Region"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description REGION_NOT_FOUND No such region */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                item?: components["parameters"]["item"];
                limit?: components["parameters"]["listAccesses.limit"];
                provider?: components["parameters"]["listAccesses.provider"];
                requester?: components["parameters"]["requester"];
                starting_after?: components["parameters"]["starting_after"];
                state?: components["parameters"]["listObjections.state"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Request"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    fileRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            201: components["responses"]["fileRequest.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["fileRequest.403"];
            404: components["responses"]["fileRequest.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ITEM_FIELDS_NOT_OFFERED The item does not offer these fields
             *
             *     ITEM_NOT_SHARED The item is not shared
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestWithClock"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description REQUEST_NOT_FOUND No such request, or none of your unit's */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAct"];
            };
        };
        responses: {
            200: components["responses"]["fileRequest.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["fileRequest.403"];
            /**
             * @description CALENDAR_NOT_FOUND The committee has set no working days for that year
             *
             *     REQUEST_NOT_FOUND No such request, or none of your unit's
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     REQUEST_ALREADY_EXTENDED The time was extended once already
             *
             *     REQUEST_NOT_OVERDUE The provider still has time for its answer
             *
             *     REQUEST_OVERDUE The time for an answer has run out
             *
             *     REQUEST_UNCONDITIONAL What is shared unconditionally cannot be refused
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    amendRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAmendment"];
            };
        };
        responses: {
            200: components["responses"]["fileRequest.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["fileRequest.403"];
            404: components["responses"]["fileRequest.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ITEM_FIELDS_NOT_OFFERED The item does not offer these fields
             *
             *     ITEM_NOT_SHARED The item is not shared
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    approveRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestApproval"];
            };
        };
        responses: {
            200: components["responses"]["fileRequest.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["fileRequest.403"];
            404: components["responses"]["askCompletion.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     REQUEST_UNCONDITIONAL What is shared unconditionally cannot be refused
             *
             *     SCOPE_WIDER The scope allows what the one above it does not
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["giveGrant.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    askCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionNotice"];
            };
        };
        responses: {
            200: components["responses"]["fileRequest.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["fileRequest.403"];
            404: components["responses"]["askCompletion.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     REQUEST_COMPLETION_ASKED What is missing is told once
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    voteOnDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getRequest.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisputeVote"];
            };
        };
        responses: {
            200: components["responses"]["fileRequest.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
             *
             *     REQUEST_ACT_NOT_COMPETENT Another unit may do that
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["askCompletion.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     REQUEST_ACT_NOT_ALLOWED The act does not follow from the state of the request
             *
             *     REQUEST_ALREADY_VOTED The seat has voted
             *
             *     REQUEST_UNCONDITIONAL What is shared unconditionally cannot be refused
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listRetirements: {
        parameters: {
            query?: {
                account?: components["parameters"]["account"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                purpose?: "VOLUNTARY" | "EVENT" | "TRAVEL" | "OFFICE" | "CHARITY";
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Retirement"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            403: components["responses"]["listCreditBatches.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listCreditBatches.503"];
        };
    };
    retire: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRetirement"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retirement: components["schemas"]["Retirement"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["openEcoAccount.403"];
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     HOLDING_NOT_FOUND No such range of units
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     CREDIT_BATCH_UNDER_CORRECTION A correction of the batch is to be decided
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RETIREMENT_ALREADY_EXISTS The id of the retirement is taken
             *
             *     SERIALS_OVERLAP The serials overlap
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getRetirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["certifyRetirement.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retirement"];
                };
            };
            400: components["responses"]["getAccess.400"];
            403: components["responses"]["listCreditBatches.403"];
            404: components["responses"]["RETIREMENT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getCreditBatch.503"];
        };
    };
    certifyRetirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["certifyRetirement.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetirementCertificate"];
                };
            };
            400: components["responses"]["getAccess.400"];
            403: components["responses"]["listCreditBatches.403"];
            404: components["responses"]["RETIREMENT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getCreditBatch.503"];
        };
    };
    printRetirement: {
        parameters: {
            query?: {
                lang?: "zh-CN" | "en";
            };
            header?: never;
            path: {
                id: components["parameters"]["certifyRetirement.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["getAccess.400"];
            403: components["responses"]["listCreditBatches.403"];
            404: components["responses"]["RETIREMENT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getCreditBatch.503"];
        };
    };
    listRevocations: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                mspId?: components["parameters"]["listUnits.mspId"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Revocation"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRevocation"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revocation: components["schemas"]["Revocation"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CERTIFICATE_NOT_OWN Not a certificate of the caller's organisation
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["ORGANISATION_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mspId: components["parameters"]["getOrganisation.mspId"];
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revocation"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description REVOCATION_NOT_FOUND The certificate was not revoked */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listSeals: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                esId?: string;
                limit?: components["parameters"]["listAccesses.limit"];
                ownerUnit?: components["schemas"]["Uscc"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "APPLIED" | "REFUSED" | "WITHDRAWN" | "APPROVED" | "MADE" | "ACTIVE" | "SUSPENDING" | "SUSPENDED" | "RESUMING" | "CANCELLING" | "CANCELLED";
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Seal"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    applyForSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealApplication"];
            };
        };
        responses: {
            201: components["responses"]["applyForSeal.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["rotateExchangeKey.403"];
            404: components["responses"]["reportSealCompromise.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_ALREADY_EXISTS The id of the application is on the chain
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     SEAL_NOT_REPLACEABLE It is not a seal that this one can take the place of
             *
             *     SEAL_OWN_APPLICATION No unit decides on its own application
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     VALIDITY_INVALID The validity makes no sense
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getSeal: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: never;
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seal"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["SEAL_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealAct"];
            };
        };
        responses: {
            200: components["responses"]["applyForSeal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnSeal.403"];
            404: components["responses"]["reportSealCompromise.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["actOnSeal.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnSeal.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    reportSealCompromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompromise"];
            };
        };
        responses: {
            201: components["responses"]["reportSealCompromise.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["impress.403"];
            404: components["responses"]["reportSealCompromise.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description COMPROMISE_UNDER_WAY The uses since an earlier one are not all marked
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_NOT_PAUSED The seal can still be used
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getSealCompromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["impress.id"];
                index: components["parameters"]["index"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealCompromise"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description COMPROMISE_NOT_FOUND There is no such compromise */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    markCompromised: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
                index: components["parameters"]["index"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Marking"];
            };
        };
        responses: {
            200: components["responses"]["reportSealCompromise.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["impress.403"];
            /**
             * @description COMPROMISE_NOT_FOUND There is no such compromise
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description COMPROMISE_MARKED Every use since then is marked
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getSealReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["impress.id"];
                index: components["parameters"]["index"];
                number: components["parameters"]["getSealReview.number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealReview"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description SEAL_REVIEW_NOT_FOUND The number is not marked for review */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    closeSealReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
                index: components["parameters"]["index"];
                number: components["parameters"]["getSealReview.number"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewOutcome"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReview"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["impress.403"];
            /**
             * @description SEAL_NOT_FOUND The chain knows no such seal
             *
             *     SEAL_REVIEW_NOT_FOUND The number is not marked for review
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_REVIEW_CLOSED The number was reviewed already
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    fileSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealFiling"];
            };
        };
        responses: {
            200: components["responses"]["applyForSeal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnSeal.403"];
            404: components["responses"]["reportSealCompromise.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     SEAL_FILING_NUMBER_TAKEN Another seal has this filing number
             *
             *     SEAL_REPLACED_NOT_CANCELLED The seal that it takes the place of is not cancelled
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnSeal.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listImpressions: {
        parameters: {
            query?: {
                from?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpressionsPage"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["SEAL_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    impress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImpression"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenNumber"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["impress.403"];
            404: components["responses"]["impress.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     IMPRESSION_FILE_TAKEN The file has a number of this seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_NOT_USABLE Nothing can be sealed with it now
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["impress.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    settleImpressions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                first: number;
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settlement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledRange"];
                };
            };
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["impress.403"];
            /**
             * @description DOCUMENT_NOT_FOUND No such document
             *
             *     IMPRESSION_NOT_FOUND There is no such impression
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     IMPRESSION_ALREADY_SETTLED It was said already what the number was for
             *
             *     IMPRESSION_FILE_TAKEN The file has a number of this seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["impress.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    makeSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealMaking"];
            };
        };
        responses: {
            200: components["responses"]["applyForSeal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnSeal.403"];
            404: components["responses"]["impress.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     SEAL_ES_ID_TAKEN Another seal has this identifier
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     SEAL_DIFFERS_FROM_APPLICATION What was made is not what was applied for
             *
             *     SEAL_OBJECT_NOT_GENUINE The seal object does not hold
             *
             *     SEAL_OBJECT_UNREADABLE Not a seal object that can be read
             *
             *     SEAL_OWN_APPLICATION No unit decides on its own application
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     VALIDITY_INVALID The validity makes no sense
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    pauseSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPause"];
            };
        };
        responses: {
            200: components["responses"]["applyForSeal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnSeal.403"];
            404: components["responses"]["reportSealCompromise.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PAUSE_ALREADY_IN_FORCE It is paused already
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnSeal.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    liftSealPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["impress.id"];
                kind: "FREEZE" | "LOSS";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPauseLifting"];
            };
        };
        responses: {
            200: components["responses"]["applyForSeal.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["actOnSeal.403"];
            /**
             * @description PAUSE_NOT_FOUND No pause is in force
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            409: components["responses"]["actOnSeal.409"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnSeal.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listServiceItems: {
        parameters: {
            query?: {
                class?: "LICENSING" | "PENALTY" | "COERCION" | "LEVY" | "PAYMENT" | "INSPECTION" | "CONFIRMATION" | "AWARD" | "RULING" | "OTHER_POWER" | "PUBLIC_SERVICE";
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                recorded?: "PUBLISHED" | "RETIRED";
                starting_after?: components["parameters"]["starting_after"];
                unit?: components["parameters"]["listCases.unit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ServiceItem"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    publishServiceItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewServiceItem"];
            };
        };
        responses: {
            201: components["responses"]["publishServiceItem.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["publishServiceItem.403"];
            404: components["responses"]["publishServiceItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SERVICE_ITEM_ALREADY_EXISTS The code is taken
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["testArchive.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getServiceItem: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
            };
            header?: never;
            path: {
                id: components["parameters"]["getPause.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceItem"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["SERVICE_ITEM_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    actOnServiceItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getPause.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceItemAct"];
            };
        };
        responses: {
            200: components["responses"]["publishServiceItem.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["publishServiceItem.403"];
            404: components["responses"]["publishServiceItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SERVICE_ITEM_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCatalogueItem.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["getOpenApi.400"];
            401: components["responses"]["logout.401"];
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    getShowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["withdrawMyShowing.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Showing"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description SHOWING_NOT_FOUND No such code */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    redeemShowing: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowingRedemption"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedShowing"];
                };
            };
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["makeAccess.401"];
            /**
             * @description BAD_SIGNATURE The transaction's signature is not valid
             *
             *     CASE_ACT_NOT_COMPETENT Another unit handles the case
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     EXCHANGE_NOT_ALLOWED The chain has not allowed this access
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     SHOWING_CODE_DIFFERS That is not the code
             *
             *     SHOWING_OTHER_UNIT The code is for another unit
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CASE_NOT_FOUND No such case
             *
             *     EXCHANGE_KEY_NOT_FOUND The unit has no key for the exchange of data
             *
             *     EXCHANGE_NOT_SERVED This gateway does not serve that unit
             *
             *     SHOWING_NOT_FOUND No such code
             *
             *     UNIT_NOT_FOUND No such unit
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description ACCESS_ID_TAKEN The id belongs to another access
             *
             *     CASE_NOT_OPEN The case is decided or has ended
             *
             *     CASE_OF_OTHER_ITEM The case is about another service item
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     EXCHANGE_INTENT_DIFFERS The chain decided on something else
             *
             *     EXCHANGE_KEY_IN_USE The unit had this key before
             *
             *     EXCHANGE_MESSAGE_REPLAYED The message came before
             *
             *     EXCHANGE_NOT_REFERRED Nothing was told of this access
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MATERIAL_ALREADY_EXISTS The material is registered already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     SHOWING_ALREADY_REDEEMED The code was redeemed already
             *
             *     SHOWING_EXPIRED The code has expired
             *
             *     SHOWING_NOT_TAKEN_IN Nothing of it was delivered and acknowledged
             *
             *     SHOWING_WITHDRAWN The holder took the code back
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["makeAccess.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            502: components["responses"]["ACCESS_DELIVERY_DISPUTED"];
            503: components["responses"]["makeAccess.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listStandards: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                kind?: "collection" | "on-chain";
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                typeCode?: components["parameters"]["listCatalogue.typeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Standard"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    publishStandard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: components["schemas"]["BasisCode"];
                    effectiveFrom: components["schemas"]["ExactInstant"];
                    /** @constant */
                    kind: "collection";
                    schema: {
                        [key: string]: components["schemas"]["__schema0"];
                    };
                    summary: string;
                    title: string;
                    typeCode: components["schemas"]["TypeCode"];
                    version: number;
                } | {
                    basis: components["schemas"]["BasisCode"];
                    effectiveFrom: components["schemas"]["ExactInstant"];
                    /** @constant */
                    kind: "on-chain";
                    rules: {
                        maxBatch: number;
                        maxValidityMonths?: number;
                        /** @enum {string} */
                        recordKind: "licence";
                        reliesOn: components["schemas"]["TypeCode"][];
                    };
                    summary: string;
                    title: string;
                    typeCode: components["schemas"]["TypeCode"];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenStandard"];
                };
            };
            202: components["responses"]["202"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["givePowers.403"];
            404: components["responses"]["draftCatalogueItem.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     STANDARD_VERSION_OUT_OF_ORDER The version does not follow
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description EFFECT_TOO_FAR_AHEAD Legal effect would begin too far ahead
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     STANDARD_BACKDATED A new version cannot take effect in the past
             *
             *     STANDARD_SCHEMA_INVALID The collection standard is not well formed
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getStandard.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["STANDARD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    getStandardVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getStandard.id"];
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersion"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["STANDARD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listTrades: {
        parameters: {
            query?: {
                buyer?: components["schemas"]["Uscc"];
                ending_before?: components["parameters"]["ending_before"];
                firstSale?: components["parameters"]["firstSale"];
                limit?: components["parameters"]["listAccesses.limit"];
                listing?: string;
                mode?: "LISTING" | "NEGOTIATED";
                project?: components["parameters"]["project"];
                seller?: components["schemas"]["Uscc"];
                starting_after?: components["parameters"]["starting_after"];
                venue?: components["parameters"]["venue"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Trade"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    buyUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPurchase"];
            };
        };
        responses: {
            201: components["responses"]["buyUnits.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["purchaseUnits.403"];
            404: components["responses"]["purchaseUnits.404"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     LISTING_CANCELLED The listing was cancelled
             *
             *     LISTING_EXPIRED The listing has expired
             *
             *     LOT_TAKEN Another was faster: the lot is gone
             *
             *     LOT_TOO_SMALL The lot holds fewer units
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     RETIREMENT_ALREADY_EXISTS The id of the retirement is taken
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     TRADE_PRICE_DIFFERS The price is another one
             *
             *     TRADE_TOO_LARGE The trade is too large
             *
             *     TRADE_WITH_ONESELF A unit does not trade with itself
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getTrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trade"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["RECORD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                key?: string;
                limit?: components["parameters"]["listAccesses.limit"];
                mspId?: components["parameters"]["listUnits.mspId"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TransactionSummary"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                txId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionStatus"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description TRANSACTION_NOT_FOUND No such transaction */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    listTransfers: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "OFFERED" | "SETTLED" | "DECLINED" | "WITHDRAWN";
                to?: components["schemas"]["Uscc"];
                unit?: components["parameters"]["listCases.unit"];
                venue?: components["parameters"]["venue"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Transfer"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    offerTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransfer"];
            };
        };
        responses: {
            201: components["responses"]["offerTransfer.201"];
            400: components["responses"]["makeAccess.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     HOLDING_NOT_FOUND No such range of units
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     VENUE_NOT_FOUND The committee set no rules for that venue
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OFFER_EXPIRY_INVALID The end of the offer does not fit
             *
             *     OFFER_MIXED Units that were sold before are offered by themselves
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROJECT_CLOSED The project is closed
             *
             *     PROJECT_NEEDED A first sale names the project that its money is for
             *
             *     PROJECT_NOT_NEEDED Money of a resale is the seller's
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     RESALE_TOO_EARLY Bought units are sold again only after a while
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     TRADE_WITH_ONESELF A unit does not trade with itself
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getTransfer.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description TRANSFER_NOT_FOUND No such offer */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    acceptTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getTransfer.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferAcceptance"];
            };
        };
        responses: {
            200: components["responses"]["buyUnits.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     FUNDS_OF_ANOTHER It is another unit's money
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     TRANSFER_NOT_NAMED That is for the other party to say
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     FUND_NOTE_NOT_FOUND No such money at a bank
             *
             *     HOLDING_NOT_FOUND No such range of units
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     TRANSFER_NOT_FOUND No such offer
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     VENUE_NOT_FOUND The committee set no rules for that venue
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     FUNDS_ARE_PROCEEDS The money is kept for a project
             *
             *     FUNDS_AT_OTHER_BANK The money is kept at another bank
             *
             *     FUNDS_NOT_ENOUGH The money does not reach
             *
             *     FUNDS_RESERVED The money is reserved
             *
             *     FUNDS_SPENT The money is spent
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     RETIREMENT_ALREADY_EXISTS The id of the retirement is taken
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     TRADE_PRICE_DIFFERS The price is another one
             *
             *     TRADE_TOO_LARGE The trade is too large
             *
             *     TRADE_WITH_ONESELF A unit does not trade with itself
             *
             *     TRANSFER_ENDED The offer was answered or withdrawn
             *
             *     TRANSFER_EXPIRED The offer has expired
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    endTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                id: components["parameters"]["getTransfer.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferEnd"];
            };
        };
        responses: {
            200: components["responses"]["offerTransfer.201"];
            400: components["responses"]["actOnArchive.400"];
            401: components["responses"]["listAccesses.401"];
            /**
             * @description ACCOUNT_OF_ANOTHER The account belongs to another unit
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     BODY_NOT_APPOINTED The committee did not appoint the unit for that
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     CROSS_SITE_REFUSED The request was not sent by a page of this site
             *
             *     DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     TRANSFER_NOT_NAMED That is for the other party to say
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ECO_ACCOUNT_NOT_FOUND No such eco-account
             *
             *     HOLDING_NOT_FOUND No such range of units
             *
             *     PROJECT_NOT_FOUND No such project
             *
             *     TRANSFER_NOT_FOUND No such offer
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     VENUE_NOT_FOUND The committee set no rules for that venue
             */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     HOLDING_CANCELLED The units were cancelled by a correction
             *
             *     HOLDING_IN_BUFFER The units are in the buffer
             *
             *     HOLDING_NOT_RESERVED The units are not reserved
             *
             *     HOLDING_OF_ANOTHER The units are in another account
             *
             *     HOLDING_RESERVED The units are reserved for a listing or a transfer
             *
             *     HOLDING_RETIRED The units are retired
             *
             *     HOLDING_SPLIT The range was split
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     OFFER_EXPIRY_INVALID The end of the offer does not fit
             *
             *     OFFER_MIXED Units that were sold before are offered by themselves
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     PROJECT_CLOSED The project is closed
             *
             *     PROJECT_NEEDED A first sale names the project that its money is for
             *
             *     PROJECT_NOT_NEEDED Money of a resale is the seller's
             *
             *     RECORD_ALREADY_EXISTS A record with this identifier exists
             *
             *     RESALE_TOO_EARLY Bought units are sold again only after a while
             *
             *     SPLIT_COUNT_INVALID The parts are not the whole
             *
             *     TRANSFER_ENDED The offer was answered or withdrawn
             *
             *     UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     VENUE_CLOSED The venue is closed now
             *
             *     VENUE_MODE_NOT_ALLOWED The venue may not trade that way
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            422: components["responses"]["actOnCase.422"];
            423: components["responses"]["423"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccessEvidence.503"];
            504: components["responses"]["COMMIT_TIMEOUT"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                mspId?: components["parameters"]["listUnits.mspId"];
                region?: components["parameters"]["region"];
                starting_after?: components["parameters"]["starting_after"];
                state?: "ACTIVE" | "MERGED" | "CLOSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: components["schemas"]["Uscc"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            404: components["responses"]["UNIT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            201: components["responses"]["beginUpload.201"];
            400: components["responses"]["takeBackup.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["uploadDocument.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["BODY_TOO_LARGE"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            /**
             * @description RATE_LIMITED Too many requests
             *
             *     UPLOADS_TOO_MANY The unit has too many uploads under way
             */
            429: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["uploadDocument.503"];
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["beginUpload.201"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["getErasureCertificate.403"];
            404: components["responses"]["UPLOAD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["ISSUER_UNAVAILABLE"];
        };
    };
    dropUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["204"];
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["uploadDocument.403"];
            404: components["responses"]["UPLOAD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            /** @description UPLOAD_IN_USE Another request is sending a part */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["uploadDocument.503"];
        };
    };
    continueUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Where the part begins in the file: the bytes that were acknowledged so far. */
                "Upload-Offset": string;
            };
            path: {
                id: components["parameters"]["getDocument.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/partial-upload": unknown;
            };
        };
        responses: {
            200: components["responses"]["beginUpload.201"];
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     UPLOAD_OFFSET_INVALID Upload-Offset is missing or malformed
             *
             *     UPLOAD_PART_CUT The part was cut off
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["uploadDocument.403"];
            404: components["responses"]["UPLOAD_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            /**
             * @description UPLOAD_IN_USE Another request is sending a part
             *
             *     UPLOAD_OFFSET_DIFFERS The part does not begin where the upload ends
             *
             *     UPLOAD_PARTS_TOO_MANY The upload has too many parts
             */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["413"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["INTERNAL"];
            /**
             * @description ISSUER_UNAVAILABLE The issuer cannot be reached, or does not answer as it should
             *
             *     VAULT_BLOB_DAMAGED A document in the vault is damaged
             *
             *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
             */
            503: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUserDuties: {
        parameters: {
            query?: {
                at?: components["parameters"]["at"];
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                overdue?: components["parameters"]["overdue"];
                provider?: components["parameters"]["listAccesses.provider"];
                starting_after?: components["parameters"]["starting_after"];
                user?: components["schemas"]["Uscc"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserDutyEntry"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    listVenues: {
        parameters: {
            query?: {
                ending_before?: components["parameters"]["ending_before"];
                limit?: components["parameters"]["listAccesses.limit"];
                starting_after?: components["parameters"]["starting_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Venue"][];
                        has_more: boolean;
                        height: number;
                        next: string | null;
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["listAccesses.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
    getVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: components["parameters"]["getExchangeKeys.unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["getAccess.400"];
            401: components["responses"]["listAccesses.401"];
            403: components["responses"]["listAccesses.403"];
            /** @description VENUE_NOT_FOUND The committee set no rules for that venue */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["getAccess.503"];
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyQuestion"];
                "multipart/form-data": {
                    /** @description A UTC instant, or a date in China: its first moment */
                    at?: string;
                    file: string;
                    id?: string;
                    knownAt?: string | number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /**
             * @description BODY_CUT The body ended early
             *
             *     BODY_MISSING The body is missing
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     QUERY_MALFORMED The query is not validly encoded
             *
             *     SUBJECT_MISSING Nothing to verify was given
             *
             *     UPLOAD_CUT The upload was cut off
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     VALIDATION_FAILED The request does not fit its schema
             */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CLIENT_CERTIFICATE_REFUSED The client certificate is not taken here
             *
             *     CLIENT_CERTIFICATE_REVOKED The client certificate was taken back
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_INVALID The credentials are not valid
             *
             *     NUMBER_NEEDS_CREDENTIALS Looking up a licence number needs credentials
             */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["receiveArchivePackage.403"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            408: components["responses"]["REQUEST_TIMEOUT"];
            413: components["responses"]["413"];
            415: components["responses"]["MEDIA_TYPE_UNSUPPORTED"];
            429: components["responses"]["RATE_LIMITED"];
            431: components["responses"]["HEADERS_TOO_LARGE"];
            500: components["responses"]["500"];
            503: components["responses"]["listAccesses.503"];
        };
    };
}

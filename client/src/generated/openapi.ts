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
        /** @description Who acted, as the certificate said */
        Actor: {
            mspId: string;
            role: string;
            unit: string;
        };
        AnnotateMaterial: {
            basis: string;
            document: string;
            /** @description A UTC instant (exclusive), or the last day in China */
            expiresAt: string;
            number?: string;
            purpose: string;
            /** @example 11999999TA0001019Q */
            requester: string;
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
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway")[];
            scopes?: string[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            unit: string;
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
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                /** @enum {string} */
                retention: "Y10" | "Y30" | "PERMANENT";
                txId: string;
            }[];
            root: string;
            tests: number;
            /** @example 11999999TA0001019Q */
            unit: string;
            year: number;
        };
        ArchiveAct: {
            /** @enum {string} */
            act: "catalogue" | "store" | "offerHandover" | "acceptHandover";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @enum {string} */
            act: "return" | "declineHandover";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            reasons: ("SIGNATURE_INVALID" | "DIGEST_DIFFERS" | "METADATA_INCOMPLETE" | "NUMBER_GAP" | "FILE_MISSING" | "FILE_EXTRA" | "FORMAT_NOT_ALLOWED" | "ENCRYPTED" | "MALWARE" | "CODE_WRONG" | "RETENTION_WRONG")[];
        } | {
            /** @constant */
            act: "extendRetention";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            /** @enum {string} */
            retention: "Y10" | "Y30" | "PERMANENT";
        } | {
            /** @enum {string} */
            act: "proposeDisposal" | "agreeDisposal" | "refuseDisposal" | "approveDisposal";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @constant */
            act: "superviseDisposal";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        /** @description An act and the state it put the package into */
        ArchiveFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            person?: string;
            reasons?: string[];
            /** Format: date-time */
            recordedAt: string;
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
            /** Format: date-time */
            from: string;
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            /** @constant */
            kind: "archive-test";
            number: number;
            passed: boolean;
            /** @enum {string} */
            phase: "archiving" | "receiving" | "handover" | "periodic";
            /** Format: date-time */
            recordedAt: string;
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
        /** @description A backup in the folder backups/ of the data folder */
        Backup: {
            bytes: number;
            height: number;
            name: string;
            parts: number;
            recoveryKey: string;
            /** Format: date-time */
            takenAt: string;
        };
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
                /** Format: date-time */
                timestamp: string;
                transaction: string;
            }[];
        };
        BlockSummary: {
            hash: string;
            number: number;
            previousHash: string;
            size: number;
            /** Format: date-time */
            time?: string;
            transactionIds: string[];
        };
        CatalogueAct: {
            /** @constant */
            act: "publish";
            basis: string;
            draft: number;
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
        } | {
            /** @constant */
            act: "giveBack";
            basis: string;
            draft: number;
        } | {
            /** @constant */
            act: "retire";
            basis: string;
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
                condition: string;
            } | {
                /** @constant */
                class: "NOT_SHARED";
                legalBasis: string;
            };
            standard: {
                /** @example 11999999TA00000168001 */
                typeCode: string;
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
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                txId: string;
            };
            /** Format: date-time */
            from: string;
            number: number;
            /** Format: date-time */
            recordedAt: string;
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
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            state: "PUBLISHED" | "RETIRED";
            txId: string;
            version: number;
        };
        CatalogueItem: {
            content?: components["schemas"]["CatalogueContent"];
            drafts: components["schemas"]["CatalogueDraft"][];
            /** Format: date-time */
            dueAt?: string;
            facts: components["schemas"]["CatalogueFact"][];
            /** @example 307001-000012 */
            id: string;
            isOverdue: boolean;
            lastUpdate?: {
                /** Format: date-time */
                recordedAt: string;
                /** Format: date-time */
                updatedAt: string;
            };
            owner: string;
            /** @example 11999999TA0001019Q */
            provider: string;
            resourceCode: string;
            sources: string[];
            /** @enum {string} */
            state: "PUBLISHED" | "RETIRED" | "NOT_YET_PUBLISHED" | "UNKNOWN_THEN";
            updates: number;
            version?: number;
        };
        CatalogueRevision: {
            basis: string;
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
                    condition: string;
                } | {
                    /** @constant */
                    class: "NOT_SHARED";
                    legalBasis: string;
                };
                standard: {
                    /** @example 11999999TA00000168001 */
                    typeCode: string;
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
            /** Format: date-time */
            recordedAt: string;
            txId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        Check: {
            /** @enum {string} */
            code: "IDENTIFIER_OK" | "IDENTIFIER_CHECK_DIGIT" | "IDENTIFIER_MALFORMED" | "IDENTIFIER_NOT_FOUND_IN_FILE" | "CONTENT_MATCHES" | "CONTENT_DIFFERS" | "CONTENT_NOT_GIVEN" | "CONTENT_NEEDS_FILE" | "CONTENT_HELD_ELSEWHERE" | "NOT_ON_CHAIN" | "STATUS_IN_FORCE" | "STATUS_NOT_YET_VALID" | "STATUS_EXPIRED" | "STATUS_SUSPENDED" | "STATUS_DOWNGRADED" | "STATUS_SUPERSEDED" | "STATUS_WITHDRAWN" | "STATUS_RESCINDED" | "STATUS_REVOKED" | "STATUS_CANCELLED" | "STATUS_TRANSFERRED_OUT" | "STATUS_NOT_KNOWN_THEN" | "STATUS_UNKNOWN" | "AUTHORITY_HELD" | "AUTHORITY_NOT_HELD" | "AUTHORITY_UNKNOWN" | "ISSUER_PAUSED" | "TYPE_PAUSED" | "STANDARD_IN_FORCE" | "STANDARD_NOT_IN_FORCE" | "STANDARD_UNKNOWN" | "BASIS_NONE" | "BASIS_IN_FORCE" | "BASIS_NOT_IN_FORCE" | "BASIS_UNKNOWN" | "SIGNATURE_VALID" | "SIGNATURE_CONTENT_CHANGED" | "SIGNATURE_INVALID" | "SIGNER_NOT_TRUSTED" | "SIGNATURE_UNSUPPORTED" | "SIGNATURE_UNREADABLE" | "SIGNATURE_TOO_LARGE" | "SIGNATURE_NONE" | "SIGNATURE_UNKNOWN" | "SEAL_USE_RECORDED" | "SEAL_USE_RECORDED_LATER" | "SEAL_DIFFERS" | "SEAL_NOT_USABLE" | "SEAL_USE_UNSOUND" | "SEAL_USE_UNDER_REVIEW" | "SEAL_USE_NOT_RECORDED" | "SEAL_NOT_ON_CHAIN" | "SEAL_NOT_ASKED" | "SEAL_NONE" | "SEAL_UNKNOWN" | "LEDGER_NOT_REACHED" | "EVIDENCE_LIVE" | "EVIDENCE_ENDORSED" | "EVIDENCE_MALFORMED" | "EVIDENCE_ENDORSEMENTS_TOO_FEW" | "EVIDENCE_SIGNATURE_INVALID" | "EVIDENCE_NOT_TRUSTED" | "EVIDENCE_OTHER_LEDGER" | "EVIDENCE_BATCH_PROOF_INVALID" | "EVIDENCE_DISCLOSURE_INVALID";
            message: string;
            /** @enum {string} */
            name: "identifier" | "content" | "status" | "authority" | "standard" | "basis" | "signature" | "seal" | "evidence";
            remedy: string;
            /** @enum {string} */
            state: "pass" | "fail" | "cannot-check" | "not-applicable";
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
            /** Format: date-time */
            takenAt: string;
        };
        CloseMaterialReview: {
            basis: string;
        };
        CollectArchive: {
            basis: string;
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
                basis: string;
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
        Consortium: {
            committee: {
                members: string[];
                threshold: number;
            };
            /** Format: date-time */
            foundedAt: string;
            name: string;
            organisations: string[];
        };
        DefineFonds: {
            /** @example 11999999TA0001019Q */
            archives: string;
            basis: string;
            /** @example 11999999TA0001019Q */
            business: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            /** @example 11999999TA0001019Q */
            hall: string;
            /** @example 11999999TA0001019Q.J001 */
            id: string;
            pattern: string;
        };
        Disposal: {
            certificate?: string;
            code: string;
            /** Format: date-time */
            erasedAt?: string;
            fileCount: number;
            /** @example 11999999TA0001019Q.J001 */
            fonds: string;
            /** @example 11999999TA0001019Q.J001-WS.2015-D10-0001 */
            id: string;
            /** @constant */
            kind: "disposal";
            /** Format: date-time */
            registeredAt: string;
            /** @enum {string} */
            retention: "Y10" | "Y30" | "PERMANENT";
            root: string;
            steps: components["schemas"]["ArchiveFact"][];
            year: number;
        };
        Document: {
            id: string;
            identifier?: string;
            kind: string;
            sha256: string;
            signed: boolean;
            size: number;
            sm3: string;
            /** Format: date-time */
            uploadedAt: string;
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
            /** Format: date-time */
            dueAt?: string;
            duties: components["schemas"]["Duty"][];
            isOverdue: boolean;
            /** @example 307001-000012 */
            item: string;
            /** @example 11999999TA0001019Q */
            provider: string;
            title: string;
        };
        EraseArchive: {
            basis: string;
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
                /** Format: date-time */
                erasedAt: string;
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
                /** @example 11999999TA0001019Q */
                archives: string;
                basis: string;
                /** @example 11999999TA0001019Q */
                business: string;
                /** Format: date-time */
                from: string;
                /** @example 11999999TA0001019Q */
                hall: string;
                pattern: string;
                /** Format: date-time */
                recordedAt: string;
                txId: string;
            }[];
            /** @example 11999999TA0001019Q.J001 */
            id: string;
            /** @constant */
            kind: "fonds";
            owner: string;
            /** @example 11999999TA0001019Q */
            unit: string;
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
            /** Format: date-time */
            takenAt: string;
            txId: string;
        };
        ImpressionsPage: {
            last: number;
            next?: number;
            ranges: components["schemas"]["ImpressionRange"][];
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
        };
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
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway")[];
            scopes?: string[];
            unit: string;
        };
        IssueLicence: {
            basis: string;
            document: string;
            fields: {
                [key: string]: components["schemas"]["__schema0"];
            };
            holder: {
                code: string;
                type: string;
            };
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            id: string;
            /** @description A UTC instant, or a date in China: its first moment */
            issuedAt: string;
            number?: string;
            /** @default [] */
            reliesOn?: string[];
            /** @description A UTC instant, or a date in China: its first moment */
            validFrom: string;
            /** @description A UTC instant (exclusive), or the last day in China */
            validTo?: string;
        };
        IssueLicenceBatch: {
            basis: string;
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
            reliesOn?: string[];
            serialPrefix: string;
            /** @example 11999999TA00000168001 */
            typeCode: string;
        };
        /** @description What a unit may do on records of a type, and when */
        Issuer: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                powers: ("issue" | "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "approveSeal" | "makeSeal" | "provide")[];
                /** Format: date-time */
                recordedAt: string;
                txId: string;
                /** Format: date-time */
                until?: string;
            }[];
            /** @example 11999999TA00000168001 */
            typeCode: string;
            /** @example 11999999TA0001019Q */
            unit: string;
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
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** @example 11999999TA0001019Q */
            issuer: string;
            owner: string;
            reliesOn: string[];
            standard: {
                id: string;
                version: number;
            };
            state: string;
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            supersededBy?: string;
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            supersedes?: string;
            typeCode: string;
            /** Format: date-time */
            validFrom?: string;
            /** Format: date-time */
            validTo?: string;
            version: number;
        };
        LicenceAct: {
            /** @enum {string} */
            act: "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "transferOut";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        } | {
            /** @enum {string} */
            act: "change" | "renew" | "replace";
            next: {
                basis: string;
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
                reliesOn?: string[];
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
            /** Format: date-time */
            issuedAt: string;
            /** @example 11999999TA0001019Q */
            issuer: string;
            owner: string;
            reliesOn: string[];
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
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        /** @description An act and the state it put the licence into */
        LicenceFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            recordedAt: string;
            state: string;
            txId: string;
        };
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
                    /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
                    id: string;
                    /** Format: date-time */
                    issuedAt: string;
                    reliesOn: string[];
                    /** Format: date-time */
                    validFrom: string;
                    /** Format: date-time */
                    validTo?: string;
                };
                inclusion: string[];
                index: number;
            };
            /** @constant */
            format: "yulian.licence-proof.v1";
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            id: string;
        };
        Marking: Record<string, never>;
        Material: {
            annotation?: {
                /** Format: date-time */
                expiresAt: string;
                purpose: string;
                /** @example 11999999TA0001019Q */
                requester: string;
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
            /** @example 11999999TA0001019Q */
            unit: string;
        };
        MaterialAct: {
            /** @enum {string} */
            act: "withdraw" | "void";
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        /** @description An act and the state it put the material into */
        MaterialFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            state: "HELD" | "WITHDRAWN" | "VOID";
            txId: string;
        };
        /** @description Which units were asked to sign, and what they said */
        MaterialReview: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                /** @enum {string} */
                state: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
                txId: string;
            }[];
            id: string;
            material: string;
            owner: string;
            /** @enum {string} */
            state: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
            /** @example 11999999TA0001019Q */
            unit: string;
            units: string[];
            votes: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                txId: string;
                /** @example 11999999TA0001019Q */
                unit: string;
                /** @enum {string} */
                vote: "sign" | "decline";
            }[];
        };
        MaterialReviewVote: {
            basis: string;
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
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway")[];
            scopes?: string[];
            unit: string;
        };
        /** @description The state that was taken over, by roots */
        Migration: {
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            closedAt: string;
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
            roles: ("clerk" | "approver" | "auditor" | "committee" | "operator" | "gateway")[];
            scopes?: string[];
        };
        NewCatalogueItem: {
            basis: string;
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
                    condition: string;
                } | {
                    /** @constant */
                    class: "NOT_SHARED";
                    legalBasis: string;
                };
                standard: {
                    /** @example 11999999TA00000168001 */
                    typeCode: string;
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
        NewCompromise: {
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            suspectedFrom: string;
        };
        NewImpression: {
            document?: string;
            /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
            record?: string;
        };
        NewPause: {
            basis: string;
            subject: {
                id: string;
                /** @enum {string} */
                kind: "unit" | "type";
            };
        };
        NewPowers: {
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            powers: ("issue" | "suspend" | "restore" | "downgrade" | "withdraw" | "rescind" | "revoke" | "cancel" | "approveSeal" | "makeSeal" | "provide")[];
            /** @description A UTC instant (exclusive), or the last day in China */
            until?: string;
        };
        /** @description What the committee is to decide, and on what basis */
        NewProposal: {
            basis: string;
            decision: {
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
                    /** @example 2026-03-18T00:00:00.000Z */
                    from: string;
                    /** @enum {string} */
                    kind: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                    /** @enum {string} */
                    level: "national" | "province" | "city" | "county" | "township" | "village";
                    mspId: string;
                    name: string;
                    /** @example 999999 */
                    region: string;
                    /** @example 11999999TA0001019Q */
                    uscc: string;
                };
            } | {
                change: {
                    /** @example 2026-03-18T00:00:00.000Z */
                    from: string;
                    /** @enum {string} */
                    kind?: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                    /** @enum {string} */
                    level?: "national" | "province" | "city" | "county" | "township" | "village";
                    name?: string;
                    /** @example 999999 */
                    region?: string;
                    /** @enum {string} */
                    state?: "ACTIVE" | "MERGED" | "CLOSED";
                    /** @example 11999999TA0001019Q */
                    successor?: string;
                    /** @example 11999999TA0001019Q */
                    uscc: string;
                };
                /** @constant */
                kind: "CHANGE_UNIT";
            } | {
                /** @constant */
                kind: "DEFINE_REGION";
                region: {
                    /** @example 999999 */
                    code: string;
                    name: string;
                    /** @example 999999 */
                    successor?: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    validFrom: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    validTo?: string;
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
            };
        };
        NewRevocation: {
            basis: string;
            certificate: {
                mspId: string;
                serial: string;
            };
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
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
        };
        OpenMaterialReview: {
            basis: string;
            units: string[];
        };
        Operation: {
            answer?: {
                body: components["schemas"]["__schema0"];
                status: number;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt?: string;
            id: string;
            route: string;
            /** @enum {string} */
            state: "pending" | "succeeded" | "failed";
        };
        Organisation: {
            /** Format: date-time */
            admittedAt: string;
            mspId: string;
            name: string;
        };
        Pause: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
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
        PresentedSeal: {
            esId: string;
            object: string;
            /** Format: date-time */
            signedAt?: string;
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
        Proposal: {
            basis: string;
            decision: {
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
                    /** @example 2026-03-18T00:00:00.000Z */
                    from: string;
                    /** @enum {string} */
                    kind: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                    /** @enum {string} */
                    level: "national" | "province" | "city" | "county" | "township" | "village";
                    mspId: string;
                    name: string;
                    /** @example 999999 */
                    region: string;
                    /** @example 11999999TA0001019Q */
                    uscc: string;
                };
            } | {
                change: {
                    /** @example 2026-03-18T00:00:00.000Z */
                    from: string;
                    /** @enum {string} */
                    kind?: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                    /** @enum {string} */
                    level?: "national" | "province" | "city" | "county" | "township" | "village";
                    name?: string;
                    /** @example 999999 */
                    region?: string;
                    /** @enum {string} */
                    state?: "ACTIVE" | "MERGED" | "CLOSED";
                    /** @example 11999999TA0001019Q */
                    successor?: string;
                    /** @example 11999999TA0001019Q */
                    uscc: string;
                };
                /** @constant */
                kind: "CHANGE_UNIT";
            } | {
                /** @constant */
                kind: "DEFINE_REGION";
                region: {
                    /** @example 999999 */
                    code: string;
                    name: string;
                    /** @example 999999 */
                    successor?: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    validFrom: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    validTo?: string;
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
            };
            id: string;
            /** Format: date-time */
            proposedAt: string;
            proposer: components["schemas"]["Actor"];
            /** @enum {string} */
            state: "OPEN" | "EXECUTED" | "REJECTED";
            votes: {
                actor: components["schemas"]["Actor"];
                mspId: string;
                /** Format: date-time */
                recordedAt: string;
                txId: string;
                /** @enum {string} */
                vote: "approve" | "reject";
            }[];
        };
        Readiness: {
            parts: string[];
            /** @constant */
            status: "ready";
        };
        Region: {
            /** @example 999999 */
            code: string;
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                name: string;
                /** Format: date-time */
                recordedAt: string;
                /** @example 999999 */
                successor?: string;
                txId: string;
                /** Format: date-time */
                until?: string;
            }[];
        };
        RegisterMaterial: {
            basis: string;
            document: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from?: string;
            holder?: {
                code: string;
                type: string;
            };
            number?: string;
            /** @example 11999999TA00000168001 */
            typeCode?: string;
        };
        ReviewOutcome: {
            basis: string;
            /** @enum {string} */
            outcome: "SOUND" | "UNSOUND";
        };
        /** @description A certificate that was taken back, for ever */
        Revocation: {
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            mspId: string;
            /** Format: date-time */
            recordedAt: string;
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
        Seal: {
            certificates: string[];
            /** @example 11999999TA0001019Q */
            department: string;
            facts: components["schemas"]["SealFact"][];
            filingNumber?: string;
            /** @example S-0a1b2c3d4e5f6071 */
            id: string;
            isUsable: boolean;
            /** @example 11999999TA0001019Q */
            maker: string;
            object?: {
                esId: string;
                sha256: string;
                sm3: string;
                /** Format: date-time */
                validFrom: string;
                /** Format: date-time */
                validTo: string;
            };
            owner: string;
            /** @example 11999999TA0001019Q */
            ownerUnit: string;
            paused: ("FREEZE" | "LOSS")[];
            pauses: components["schemas"]["SealPauseFact"][];
            /** @example S-0a1b2c3d4e5f6071 */
            replaces?: string;
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
            state: string;
            typeCode: string;
            /** Format: date-time */
            validTo: string;
        };
        SealAct: {
            /** @enum {string} */
            act: "approve" | "refuse" | "withdraw" | "reportSuspension" | "fileSuspension" | "reportResumption" | "fileResumption" | "declineReport" | "reportCancellation" | "orderCancellation" | "fileCancellation";
            basis: string;
        };
        SealApplication: {
            basis: string;
            certificates: string[];
            /** @example 11999999TA0001019Q */
            department: string;
            /** @example S-0a1b2c3d4e5f6071 */
            id: string;
            /** @example 11999999TA0001019Q */
            maker: string;
            /** @example S-0a1b2c3d4e5f6071 */
            replaces?: string;
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
            /** @example 11999999TA00000168001 */
            typeCode: string;
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
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                txId: string;
            };
            /** @example S-0a1b2c3d4e5f6071 */
            seal: string;
            /** Format: date-time */
            suspectedFrom: string;
        };
        /** @description An act and the state it put the seal into */
        SealFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            recordedAt: string;
            state: string;
            txId: string;
        };
        SealFiling: {
            basis: string;
            filingNumber: string;
        };
        SealMaking: {
            basis: string;
            document: string;
            /** @example 11999999TA0001019Q */
            ownerUnit: string;
            /** @enum {string} */
            sealKind: "99" | "01" | "02" | "03" | "04" | "05";
        };
        SealPause: {
            basis: string;
            /** @enum {string} */
            kind: "FREEZE" | "LOSS";
        };
        /** @description A pause that began or was lifted */
        SealPauseFact: {
            actor: components["schemas"]["Actor"];
            basis: string;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            kind: "FREEZE" | "LOSS";
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            state: "PAUSED" | "LIFTED";
            txId: string;
        };
        SealPauseLifting: {
            basis: string;
        };
        SealReview: {
            compromise: number;
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
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
        SettledRange: {
            range: components["schemas"]["ImpressionRange"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        Settlement: {
            impressions: ({
                document: string;
                number: number;
                /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
                record?: string;
            } | {
                number: number;
                void: string;
            })[];
        };
        SourceAct: {
            /** @enum {string} */
            act: "withdraw" | "decline" | "accept" | "release";
            basis: string;
        };
        SourceClaim: {
            basis: string;
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
            /** Format: date-time */
            from: string;
            offeredTo?: components["schemas"]["SourcePlace"];
            /** Format: date-time */
            recordedAt: string;
            source: components["schemas"]["SourcePlace"];
            /** @enum {string} */
            state: "CLAIMED" | "OFFERED" | "RELEASED";
            txId: string;
        };
        SourceOffer: {
            basis: string;
            field: string;
            /** @example 307001-000012 */
            item: string;
        };
        /** @description An item, its provider, and the field in question */
        SourcePlace: {
            field: string;
            /** @example 307001-000012 */
            item: string;
            /** @example 11999999TA0001019Q */
            provider: string;
        };
        Standard: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                fields?: components["schemas"]["FieldDeclaration"][];
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                recordedAt: string;
                rules?: {
                    maxBatch: number;
                    maxValidityMonths?: number;
                    /** @enum {string} */
                    recordKind: "licence";
                    reliesOn: string[];
                };
                title: string;
                txId: string;
                version: number;
            }[];
            id: string;
            /** @enum {string} */
            kind: "collection" | "on-chain";
            /** @example 11999999TA0001019Q */
            publisher: string;
            /** @example 11999999TA00000168001 */
            typeCode: string;
        };
        StandardVersion: {
            basis: string;
            changes: components["schemas"]["SchemaChange"][];
            /** @example 2026-03-18T00:00:00.000Z */
            effectiveFrom: string;
            id: string;
            /** @constant */
            kind: "collection";
            /** Format: date-time */
            publishedAt: string;
            schema: {
                [key: string]: components["schemas"]["__schema0"];
            };
            summary: string;
            title: string;
            txId: string;
            /** @example 11999999TA00000168001 */
            typeCode: string;
            version: number;
        } | {
            basis: string;
            changes: components["schemas"]["SchemaChange"][];
            /** @example 2026-03-18T00:00:00.000Z */
            effectiveFrom: string;
            id: string;
            /** @constant */
            kind: "on-chain";
            /** Format: date-time */
            publishedAt: string;
            rules: {
                maxBatch: number;
                maxValidityMonths?: number;
                /** @enum {string} */
                recordKind: "licence";
                reliesOn: string[];
            };
            summary: string;
            title: string;
            txId: string;
            /** @example 11999999TA00000168001 */
            typeCode: string;
            version: number;
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
            basis: string;
            /** @description A UTC instant, or a date in China: its first moment */
            from: string;
            /** @enum {string} */
            phase: "archiving" | "receiving" | "handover" | "periodic";
        };
        TestedArchive: {
            report?: components["schemas"]["ArchiveReport"];
            test: components["schemas"]["ArchiveTest"];
        };
        /** @description An act, its effect and the block that recorded it */
        TracedFact: {
            act: string;
            actor: components["schemas"]["Actor"];
            basis: string;
            blockNumber?: number;
            /** Format: date-time */
            from: string;
            hidden: boolean;
            /** @enum {string} */
            on: "licence" | "batch";
            origin?: {
                blockNumber: number;
                channel: string;
            };
            /** Format: date-time */
            recordedAt: string;
            state: string;
            /** Format: date-time */
            to?: string;
            txId: string;
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
            /** Format: date-time */
            timestamp: string;
            transaction: string;
            transactionId: string;
        };
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
        /** @description A unit and what holds of it from which date on */
        Unit: {
            facts: {
                actor: components["schemas"]["Actor"];
                basis: string;
                /** Format: date-time */
                from: string;
                /** @enum {string} */
                kind: "organ" | "public-institution" | "social-group" | "foundation" | "enterprise" | "other";
                /** @enum {string} */
                level: "national" | "province" | "city" | "county" | "township" | "village";
                mspId: string;
                name: string;
                /** Format: date-time */
                recordedAt: string;
                /** @example 999999 */
                region: string;
                /** @enum {string} */
                state: "ACTIVE" | "MERGED" | "CLOSED";
                /** @example 11999999TA0001019Q */
                successor?: string;
                txId: string;
            }[];
            /** @example 11999999TA0001019Q */
            uscc: string;
        };
        Upload: {
            complete: boolean;
            document?: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            offset: number;
            size: number;
        };
        Verification: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            checkedAt: string;
            checks: components["schemas"]["Check"][];
            height: number;
            identifier?: string;
            /** Format: date-time */
            knownUntil?: string;
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
        WrittenArchive: {
            archive: components["schemas"]["Archive"];
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
        WrittenFonds: {
            fonds: components["schemas"]["Fonds"];
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
        WrittenMaterial: {
            material: components["schemas"]["Material"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenMaterialReview: {
            review: components["schemas"]["MaterialReview"];
            transaction: components["schemas"]["TransactionPlace"];
        };
        WrittenProposal: {
            proposal: components["schemas"]["Proposal"];
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
        WrittenStandard: {
            standard: components["schemas"]["StandardVersion"];
            transaction: components["schemas"]["TransactionPlace"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_READY The gateway is not ready */
            503: {
                headers: {
                    "Request-Id"?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustRoots"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArchives: {
        parameters: {
            query?: {
                ending_before?: string;
                fonds?: string;
                limit?: number;
                retention?: "Y10" | "Y30" | "PERMANENT";
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    collectArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenArchive"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ARCHIVE_ACT_NOT_COMPETENT Not competent for this act
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     ARCHIVE_CODE_NOT_IN_PATTERN The archival code does not follow the pattern of its fonds
             *
             *     RETENTION_SHORTENED A retention period is never shortened
             *
             *     ARCHIVE_PACKAGE_INVALID Not a sound package of archives
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             *
             *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArchive: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archive"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RECORD_NOT_FOUND No such record */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArchiveAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenArchive"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ARCHIVE_ACT_NOT_COMPETENT Not competent for this act
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     RECORD_NOT_FOUND No such record
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     RETENTION_NOT_OVER The package must still be kept
             *
             *     DISPOSAL_APPROVED_BY_PROPOSER Who proposed a disposal does not approve it
             *
             *     DISPOSAL_SUPERVISOR_REPEATED Two different people supervise
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     RETENTION_SHORTENED A retention period is never shortened
             *
             *     RETENTION_UNCHANGED The retention period stays the same
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDisposal: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disposal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RECORD_NOT_FOUND No such record */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasureCertificate: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureCertificate"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ARCHIVE_PACKAGE_NOT_HELD The package is not held here */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path: {
                id: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedArchive"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ARCHIVE_ACT_NOT_COMPETENT Not competent for this act
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             *
             *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportArchivePackage: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description RECORD_NOT_FOUND No such record
             *
             *     ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             *
             *     VAULT_BLOB_NOT_FOUND The vault does not hold this document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description VAULT_BLOB_DAMAGED A document in the vault is damaged
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
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
                id: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldArchive"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     UPLOAD_CUT The upload was cut off
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description RECORD_NOT_FOUND No such record
             *
             *     ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description BODY_TOO_LARGE The body is too large
             *
             *     UPLOAD_TOO_LARGE The uploaded file is too large
             */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ARCHIVE_PACKAGE_INVALID Not a sound package of archives
             *
             *     ARCHIVE_PACKAGE_DIFFERS The package is not the registered one
             *
             *     ARCHIVE_FILE_MISSING A listed file is missing from the package
             *
             *     ARCHIVE_FILE_EXTRA The package holds a file that is not listed
             *
             *     ARCHIVE_FILE_RENAMED A file of the package has another name
             *
             *     ARCHIVE_FILE_CHANGED A file of the package has changed
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description VAULT_WRITE_FAILED The vault failed to write and stopped writing
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
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
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestArchive"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedArchive"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ARCHIVE_ACT_NOT_COMPETENT Not competent for this act
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     RECORD_NOT_FOUND No such record
             *
             *     ARCHIVE_PACKAGE_NOT_HELD The package is not held here
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ARCHIVE_ACT_NOT_ALLOWED The act does not follow from the state of the package
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     ARCHIVE_ROOT_DIFFERS Something else was tested than the chain has
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             *
             *     VAULT_WRITE_FAILED The vault failed to write and stopped writing
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArchiveTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedArchive"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RECORD_NOT_FOUND No such record */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LEDGER_UNAVAILABLE The ledger is unavailable */
            503: {
                headers: {
                    "Request-Id"?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_CORRUPT The ledger is corrupt
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             */
            503: {
                headers: {
                    "Request-Id"?: string;
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
                ending_before?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BLOCK_NOT_FOUND No such block */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCatalogue: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                overdue?: boolean;
                provider?: string;
                sharing?: "UNCONDITIONAL" | "CONDITIONAL" | "NOT_SHARED";
                starting_after?: string;
                state?: "PUBLISHED" | "RETIRED" | "NOT_YET_PUBLISHED";
                typeCode?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueItem"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     STANDARD_NOT_FOUND No such standard
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ITEM_ALREADY_EXISTS The resource code is taken
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     CATALOGUE_FIELD_NOT_DISCLOSABLE The standard shows this field to nobody
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                ending_before?: string;
                item?: string;
                limit?: number;
                provider?: string;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSource"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SOURCE_NOT_FOUND Nobody has claimed that element */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueSource"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             *
             *     SOURCE_ACT_NOT_COMPETENT The unit is not the one that does this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     SOURCE_NOT_FOUND Nobody has claimed that element
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     SOURCE_ACT_NOT_ALLOWED The act does not follow from the state of the source
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     SOURCE_FIELD_NOT_OFFERED The item does not offer that field
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceOffer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueSource"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             *
             *     SOURCE_ACT_NOT_COMPETENT The unit is not the one that does this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     SOURCE_NOT_FOUND Nobody has claimed that element
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     SOURCE_ACT_NOT_ALLOWED The act does not follow from the state of the source
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     SOURCE_FIELD_NOT_OFFERED The item does not offer that field
             *
             *     SOURCE_OFFERED_TO_ITSELF A hand-over takes two providers
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCatalogueItem: {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueItem"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueItem"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CATALOGUE_DRAFT_REPLACED Another draft is the one that waits
             *
             *     CATALOGUE_ITEM_IS_SOURCE The item is still the one source of something
             *
             *     SOURCE_FIELD_STILL_CLAIMED The version drops a field that the item is the source of
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseCatalogueItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRevision"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueItem"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             *
             *     STANDARD_NOT_FOUND No such standard
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     CATALOGUE_FIELD_NOT_DISCLOSABLE The standard shows this field to nobody
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceClaim"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueSource"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     SOURCE_ALREADY_CLAIMED The element has its one source already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     SOURCE_FIELD_NOT_OFFERED The item does not offer that field
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCatalogueUpdates: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
            };
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
                    "Request-Id"?: string;
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
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCatalogueUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCatalogueUpdate"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCatalogueItem"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     CATALOGUE_ITEM_NOT_OWN Another unit provides the item
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     CATALOGUE_ITEM_NOT_FOUND The catalogue has no such item
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     CATALOGUE_ACT_NOT_ALLOWED The act does not follow from the state of the item
             *
             *     CATALOGUE_UPDATE_NOT_LATER A later update is recorded already
             *
             *     SOURCE_NOT_CLAIMED Nobody is the source of that element
             *
             *     SOURCE_ELSEWHERE Another item is the one source of that element
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consortium"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONSORTIUM_NOT_FOUNDED The consortium is not founded */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDisposals: {
        parameters: {
            query?: {
                ending_before?: string;
                fonds?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     UPLOAD_CUT The upload was cut off
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description BODY_TOO_LARGE The body is too large
             *
             *     UPLOAD_TOO_LARGE The uploaded file is too large
             */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VAULT_WRITE_FAILED The vault failed to write and stopped writing */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_NOT_FOUND No such document */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_NOT_FOUND No such document */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuties: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                overdue?: boolean;
                provider?: string;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     EVENT_ID_INVALID Last-Event-ID is malformed
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFonds: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
                unit?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    defineFonds: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenFonds"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_FOUND No such unit */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fonds"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RECORD_NOT_FOUND No such record */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIssuers: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
                typeCode?: string;
                unit?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                typeCode: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issuer"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description AUTHORITY_NOT_FOUND No such authority */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    givePowers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                typeCode: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPowers"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenIssuer"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     NOT_TYPE_DEFINER Not the body that defines the type
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_FOUND No such unit */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     AUTHORITY_BACKDATED An authority cannot be withdrawn with past effect
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPowers: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                typeCode: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenIssuer"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     NOT_TYPE_DEFINER Not the body that defines the type
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     AUTHORITY_NOT_FOUND No such authority
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     AUTHORITY_BACKDATED An authority cannot be withdrawn with past effect
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKey"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     KEY_ROLE_NOT_HELD The unit has no ledger identity in that role
             *
             *     KEY_SCOPE_NOT_HELD The new key would reach further than yours
             *
             *     KEY_EXPIRY_INVALID The expiry of the key is not acceptable
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Done */
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description KEY_NOT_FOUND No such API key */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicenceBatches: {
        parameters: {
            query?: {
                ending_before?: string;
                issuer?: string;
                limit?: number;
                starting_after?: string;
                typeCode?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueLicenceBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLicenceBatch"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     DOCUMENT_NOT_FOUND No such document
             *
             *     BATCH_NOT_FOUND No such batch
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     BATCH_SERIALS_TAKEN Serials of this range are taken
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     BATCH_NOT_ALLOWED The type allows no batches
             *
             *     BATCH_TOO_LARGE The batch is too large
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLicenceBatch: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceBatch"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BATCH_NOT_FOUND No such batch */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnLicenceBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceBatchAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLicenceBatch"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ACT_NOT_COMPETENT Not competent for this act
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     LICENCE_NOT_FOUND The chain knows no such licence
             *
             *     BATCH_NOT_FOUND No such batch
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     BATCH_SERIALS_TAKEN Serials of this range are taken
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     BATCH_PROOF_INVALID The proof of the batch entry does not hold
             *
             *     BATCH_NOT_ALLOWED The type allows no batches
             *
             *     BATCH_TOO_LARGE The batch is too large
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveLicenceBatch: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": unknown;
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BATCH_NOT_FOUND No such batch */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BATCH_ENTRY_ELSEWHERE The batch entry is not held here */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLicences: {
        parameters: {
            query?: {
                at?: string;
                ending_before?: string;
                holderCode?: string;
                holderType?: string;
                issuedFrom?: string;
                issuedTo?: string;
                issuer?: string;
                limit?: number;
                number?: string;
                reliesOn?: string;
                starting_after?: string;
                state?: "VALID" | "SUSPENDED" | "DOWNGRADED" | "SUPERSEDED" | "WITHDRAWN" | "RESCINDED" | "REVOKED" | "CANCELLED" | "TRANSFERRED_OUT" | "NOT_YET_VALID" | "EXPIRED";
                typeCode?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLicence"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLicence: {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
            header?: {
                /** @description The ETag at hand; 304 when it is still current. */
                "If-None-Match"?: string;
            };
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
                    ETag?: string;
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Licence"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    ETag?: string;
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LICENCE_NOT_FOUND The chain knows no such licence */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnLicence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what was read. */
                "If-Match"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LicenceAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLicence"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     ACT_NOT_COMPETENT Not competent for this act
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     LICENCE_NOT_FOUND The chain knows no such licence
             *
             *     STANDARD_NOT_FOUND No such standard
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     LICENCE_ALREADY_EXISTS The identifier is on the chain
             *
             *     RELIES_ON_NOT_IN_FORCE What it relies on was not in force
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ETAG_MISMATCH The record has changed */
            412: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     BATCH_PROOF_INVALID The proof of the batch entry does not hold
             *
             *     STANDARD_NOT_IN_FORCE No version of the standard was in force then
             *
             *     FIELDS_INVALID The fields do not fit the collection standard
             *
             *     FIELDS_NOT_IN_STANDARD The fields do not fit the standard
             *
             *     DOCUMENT_IDENTIFIER_DIFFERS The file names another licence
             *
             *     LICENCE_VERSION_INVALID The version is wrong
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     VALIDITY_TOO_LONG The validity is longer than the standard allows
             *
             *     RELIES_ON_NOT_FOUND What it relies on is not on the chain
             *
             *     RELIES_ON_TYPE_MISSING A required basis is missing
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceLicence: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TracedFact"][];
                        /** @example 1.2.156.3005.2.11999999TA00000168001.11999999TA0001019Q.2026A00017.001.F */
                        id: string;
                    };
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LICENCE_NOT_FOUND The chain knows no such licence */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenceProof"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     IDENTIFIER_INVALID The licence identifier is wrong
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     FIELD_NOT_DISCLOSABLE The field may not be disclosed
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LICENCE_NOT_FOUND The chain knows no such licence */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BATCH_ENTRY_ELSEWHERE The batch entry is not held here */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description FIELD_UNKNOWN_IN_RECORD The licence has no such field
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterialReviews: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                material?: string;
                starting_after?: string;
                state?: "OPEN" | "SIGNED" | "DECLINED" | "CLOSED";
                unit?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMaterialReview: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REVIEW_NOT_FOUND No such joint review */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMaterialReview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterialReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     MATERIAL_NOT_OWN Another unit holds the material
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             *
             *     REVIEW_NOT_FOUND No such joint review
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     REVIEW_CLOSED The joint review has ended
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voteInMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialReviewVote"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterialReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     REVIEW_NOT_NAMED The joint review does not name the unit
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             *
             *     REVIEW_NOT_FOUND No such joint review
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     REVIEW_CLOSED The joint review has ended
             *
             *     REVIEW_ALREADY_VOTED The unit has answered
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                at?: string;
                ending_before?: string;
                holderCode?: string;
                holderType?: string;
                limit?: number;
                number?: string;
                parent?: string;
                requester?: string;
                starting_after?: string;
                state?: "HELD" | "WITHDRAWN" | "VOID" | "EXPIRED" | "NOT_YET_HELD" | "UNKNOWN_THEN";
                typeCode?: string;
                unit?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMaterial"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterial"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MATERIAL_ALREADY_EXISTS The material is registered already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMaterial: {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MATERIAL_NOT_FOUND The chain knows no such material */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterial"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     MATERIAL_NOT_OWN Another unit holds the material
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    annotateMaterial: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnotateMaterial"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldMaterial"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterial"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     MATERIAL_NOT_OWN Another unit holds the material
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     MATERIAL_ALREADY_EXISTS The material is registered already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ANNOTATION_EXPIRED The copy would be expired already
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openMaterialReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenMaterialReview"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMaterialReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             *
             *     MATERIAL_NOT_OWN Another unit holds the material
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     MATERIAL_NOT_FOUND The chain knows no such material
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     MATERIAL_IS_COPY It is an annotated copy, not an original
             *
             *     ACT_NOT_ALLOWED The act does not follow from this state
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             *
             *     REVIEW_ALREADY_OPEN A joint review is open already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        migration: components["schemas"]["Migration"] | null;
                    };
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOperation: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OPERATION_NOT_FOUND No such operation */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mspId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_FOUND No such organisation */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pause: components["schemas"]["Pause"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     PAUSE_NOT_FOUND No pause is in force
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     PAUSE_ALREADY_IN_FORCE It is paused already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "unit" | "type";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pause"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PAUSE_NOT_FOUND No pause is in force */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenProposal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ORGANISATION_NOT_FOUND No such organisation
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     PAUSE_NOT_FOUND No pause is in force
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ORGANISATION_ALREADY_EXISTS The organisation is admitted
             *
             *     UNIT_ALREADY_EXISTS The unit is admitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     PROPOSAL_ALREADY_EXISTS The proposal's id is taken
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     CONSORTIUM_INVALID The consortium or committee is not well formed
             *
             *     REGION_NOT_FOUND No such region
             *
             *     REGION_NOT_VALID The region code is not valid at that time
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposal: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PROPOSAL_NOT_FOUND No such proposal */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    vote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVote"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenProposal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     NOT_A_COMMITTEE_MEMBER The organisation has no seat on the committee
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description ORGANISATION_NOT_FOUND No such organisation
             *
             *     UNIT_NOT_FOUND No such unit
             *
             *     PAUSE_NOT_FOUND No pause is in force
             *
             *     PROPOSAL_NOT_FOUND No such proposal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     ORGANISATION_ALREADY_EXISTS The organisation is admitted
             *
             *     UNIT_ALREADY_EXISTS The unit is admitted
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     PROPOSAL_CLOSED The proposal is decided
             *
             *     PROPOSAL_ALREADY_VOTED The organisation has voted
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     CONSORTIUM_INVALID The consortium or committee is not well formed
             *
             *     REGION_NOT_FOUND No such region
             *
             *     REGION_NOT_VALID The region code is not valid at that time
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGION_NOT_FOUND No such region */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevocations: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                mspId?: string;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revocation: components["schemas"]["Revocation"];
                        transaction: components["schemas"]["TransactionPlace"];
                    };
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     CERTIFICATE_NOT_OWN Not a certificate of the caller's organisation
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_FOUND No such organisation */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CERTIFICATE_ALREADY_REVOKED The certificate is revoked already
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mspId: string;
                serial: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revocation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REVOCATION_NOT_FOUND The certificate was not revoked */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeals: {
        parameters: {
            query?: {
                ending_before?: string;
                esId?: string;
                limit?: number;
                ownerUnit?: string;
                starting_after?: string;
                state?: "APPLIED" | "REFUSED" | "WITHDRAWN" | "APPROVED" | "MADE" | "ACTIVE" | "SUSPENDING" | "SUSPENDED" | "RESUMING" | "CANCELLING" | "CANCELLED";
                typeCode?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyForSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ALREADY_EXISTS The id of the application is on the chain
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     SEAL_OWN_APPLICATION No unit decides on its own application
             *
             *     SEAL_NOT_REPLACEABLE It is not a seal that this one can take the place of
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeal: {
        parameters: {
            query?: {
                at?: string;
                knownAt?: string;
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SEAL_NOT_FOUND The chain knows no such seal */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealAct"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSealCompromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompromise"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCompromise"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_NOT_PAUSED The seal can still be used
             *
             *     COMPROMISE_UNDER_WAY The uses since an earlier one are not all marked
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     LEGAL_TIME_INVALID The legal time makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSealCompromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealCompromise"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMPROMISE_NOT_FOUND There is no such compromise */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markCompromised: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                index: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Marking"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenCompromise"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     COMPROMISE_NOT_FOUND There is no such compromise
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     COMPROMISE_MARKED Every use since then is marked
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSealReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                index: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SEAL_REVIEW_NOT_FOUND The number is not marked for review */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSealReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                index: number;
                number: number;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReview"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     SEAL_REVIEW_NOT_FOUND The number is not marked for review
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_REVIEW_CLOSED The number was reviewed already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealFiling"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     SEAL_FILING_NUMBER_TAKEN Another seal has this filing number
             *
             *     SEAL_REPLACED_NOT_CANCELLED The seal that it takes the place of is not cancelled
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpressionsPage"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SEAL_NOT_FOUND The chain knows no such seal */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    impress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenNumber"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_NOT_USABLE Nothing can be sealed with it now
             *
             *     IMPRESSION_FILE_TAKEN The file has a number of this seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     DOCUMENT_NOT_SEALED The file carries no signature or seal
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleImpressions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                first: number;
                id: string;
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledRange"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     IMPRESSION_NOT_FOUND There is no such impression
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     IMPRESSION_ALREADY_SETTLED It was said already what the number was for
             *
             *     IMPRESSION_FILE_TAKEN The file has a number of this seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     DOCUMENT_NOT_SEALED The file carries no signature or seal
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealMaking"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     DOCUMENT_NOT_FOUND No such document
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     SEAL_ES_ID_TAKEN Another seal has this identifier
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     SEAL_OBJECT_UNREADABLE Not a seal object that can be read
             *
             *     SEAL_OBJECT_NOT_GENUINE The seal object does not hold
             *
             *     SEAL_DIFFERS_FROM_APPLICATION What was made is not what was applied for
             *
             *     VALIDITY_INVALID The validity makes no sense
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseSeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPause"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     PAUSE_ALREADY_IN_FORCE It is paused already
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftSealPause: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
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
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenSeal"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     SEAL_ACT_NOT_COMPETENT The unit is not the one that does this
             *
             *     AUTHORITY_REQUIRED The unit had no such authority then
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     SEAL_NOT_FOUND The chain knows no such seal
             *
             *     PAUSE_NOT_FOUND No pause is in force
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     SEAL_ACT_NOT_ALLOWED The act does not follow from the state of the seal
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: {
                ending_before?: string;
                kind?: "collection" | "on-chain";
                limit?: number;
                starting_after?: string;
                typeCode?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishStandard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A random key for each undertaking; a retry with the same key gets the first outcome. */
                "Idempotency-Key"?: string;
                /** @description respond-async: answer 202 at once, with an operation to ask for. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basis: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    effectiveFrom: string;
                    /** @constant */
                    kind: "collection";
                    schema: {
                        [key: string]: components["schemas"]["__schema0"];
                    };
                    summary: string;
                    title: string;
                    /** @example 11999999TA00000168001 */
                    typeCode: string;
                    version: number;
                } | {
                    basis: string;
                    /** @example 2026-03-18T00:00:00.000Z */
                    effectiveFrom: string;
                    /** @constant */
                    kind: "on-chain";
                    rules: {
                        maxBatch: number;
                        maxValidityMonths?: number;
                        /** @enum {string} */
                        recordKind: "licence";
                        reliesOn: string[];
                    };
                    summary: string;
                    title: string;
                    /** @example 11999999TA00000168001 */
                    typeCode: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenStandard"];
                };
            };
            /** @description Accepted; the operation tells the outcome */
            202: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     IDEMPOTENCY_KEY_MISSING Idempotency-Key is required
             *
             *     IDEMPOTENCY_KEY_INVALID Idempotency-Key is malformed
             *
             *     ARGUMENT_INVALID The contract cannot read this argument
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     ROLE_REQUIRED The identity lacks the role
             *
             *     UNIT_NOT_CALLERS Not the caller's unit
             *
             *     NOT_TYPE_DEFINER Not the body that defines the type
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_FOUND No such unit
             *
             *     STANDARD_NOT_FOUND No such standard
             */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_NOT_ACTIVE The unit is merged or closed
             *
             *     IDEMPOTENCY_REPLAY A transaction with this key is on chain
             *
             *     CONSORTIUM_NOT_FOUNDED The consortium is not founded
             *
             *     STANDARD_VERSION_OUT_OF_ORDER The version does not follow
             *
             *     FACT_OUT_OF_ORDER Legal effect would begin before the last fact
             *
             *     MVCC_READ_CONFLICT It conflicted with another transaction
             *
             *     PHANTOM_READ_CONFLICT The range of records it read has changed
             *
             *     DUPLICATE_TXID The transaction was already submitted
             *
             *     FACT_OVERTAKEN A fact that was proposed later is recorded already
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description IDEMPOTENCY_KEY_REUSED The Idempotency-Key belongs to another request
             *
             *     STANDARD_SCHEMA_INVALID The collection standard is not well formed
             *
             *     STANDARD_BACKDATED A new version cannot take effect in the past
             *
             *     ENDORSEMENT_POLICY_FAILURE The endorsements do not satisfy the policy
             *
             *     TRANSACTION_INVALID The ledger found the transaction invalid
             */
            422: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UNIT_PAUSED The unit is under an emergency pause
             *
             *     TYPE_PAUSED The type is under an emergency pause
             */
            423: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             *
             *     LEDGER_FAILED The ledger failed to write and stopped writing
             *
             *     ORDERER_UNAVAILABLE The ordering service is unavailable
             *
             *     MIGRATION_UNDER_WAY The state of another chain is being taken over
             *
             *     TIMESTAMP_OUT_OF_WINDOW The transaction's time is too far from an endorser's clock
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description COMMIT_TIMEOUT The outcome is unknown: no commit was seen in time */
            504: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandard: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standard"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STANDARD_NOT_FOUND No such standard */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandardVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersion"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description STANDARD_NOT_FOUND No such standard */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                ending_before?: string;
                key?: string;
                limit?: number;
                mspId?: string;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionStatus"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TRANSACTION_NOT_FOUND No such transaction */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                ending_before?: string;
                limit?: number;
                mspId?: string;
                region?: string;
                starting_after?: string;
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
                    "Request-Id"?: string;
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
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_NOT_ALLOWED This route takes no body
             *
             *     CURSOR_INVALID The cursor is not valid
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uscc: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_FOUND No such unit */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description Done */
            201: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description BODY_TOO_LARGE The body is too large */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description RATE_LIMITED Too many requests
             *
             *     UPLOADS_TOO_MANY The unit has too many uploads under way
             */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VAULT_WRITE_FAILED The vault failed to write and stopped writing */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUpload: {
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UPLOAD_NOT_FOUND No such upload */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropUpload: {
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
            204: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_NOT_ALLOWED This route takes no body
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UPLOAD_NOT_FOUND No such upload */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UPLOAD_IN_USE Another request is sending a part */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VAULT_WRITE_FAILED The vault failed to write and stopped writing */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/partial-upload": unknown;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     PATH_MALFORMED The path is not validly encoded
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     UPLOAD_OFFSET_INVALID Upload-Offset is missing or malformed
             *
             *     UPLOAD_PART_CUT The part was cut off
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     CREDENTIALS_MISSING Credentials are needed
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     ROLE_NOT_ALLOWED Your roles do not allow this
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UPLOAD_NOT_FOUND No such upload */
            404: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description UPLOAD_IN_USE Another request is sending a part
             *
             *     UPLOAD_OFFSET_DIFFERS The part does not begin where the upload ends
             *
             *     UPLOAD_PARTS_TOO_MANY The upload has too many parts
             */
            409: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description BODY_TOO_LARGE The body is too large
             *
             *     UPLOAD_TOO_LARGE The uploaded file is too large
             */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INTERNAL The gateway failed */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description VAULT_WRITE_FAILED The vault failed to write and stopped writing
             *
             *     VAULT_BLOB_DAMAGED A document in the vault is damaged
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /**
             * @description QUERY_MALFORMED The query is not validly encoded
             *
             *     VALIDATION_FAILED The request does not fit its schema
             *
             *     ETAG_MALFORMED The entity tag is malformed
             *
             *     BODY_MISSING The body is missing
             *
             *     BODY_CUT The body ended early
             *
             *     JSON_INVALID The body is not acceptable JSON
             *
             *     UPLOAD_MALFORMED The upload is malformed
             *
             *     UPLOAD_CUT The upload was cut off
             *
             *     SUBJECT_MISSING Nothing to verify was given
             */
            400: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description CREDENTIALS_INVALID The credentials are not valid
             *
             *     CREDENTIALS_EXPIRED The credentials have expired
             *
             *     NUMBER_NEEDS_CREDENTIALS Looking up a licence number needs credentials
             */
            401: {
                headers: {
                    "Request-Id"?: string;
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description DEMO_CREDENTIALS_LOOPBACK_ONLY Demo credentials work on this machine only
             *
             *     SCOPE_NOT_ALLOWED The key's scopes do not cover this route
             *
             *     IDENTITY_NOT_TRUSTED The ledger does not trust this identity
             *
             *     CERTIFICATE_REVOKED The certificate was revoked
             *
             *     BAD_SIGNATURE The transaction's signature is not valid
             *
             *     LEDGER_IDENTITY_MISSING The unit has no ledger identity in this role
             */
            403: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_ACCEPTABLE The requested format is not available */
            406: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REQUEST_TIMEOUT The request was not sent in time */
            408: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description BODY_TOO_LARGE The body is too large
             *
             *     UPLOAD_TOO_LARGE The uploaded file is too large
             */
            413: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description MEDIA_TYPE_UNSUPPORTED The content type is not supported */
            415: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RATE_LIMITED Too many requests */
            429: {
                headers: {
                    "Request-Id"?: string;
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HEADERS_TOO_LARGE The request headers are too large */
            431: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INTERNAL The gateway failed
             *
             *     CONTRACT_FAILED The contract failed
             */
            500: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description INDEX_BEHIND The read index lags behind the ledger
             *
             *     LEDGER_UNAVAILABLE The ledger is unavailable
             *
             *     LEDGER_CORRUPT The ledger is corrupt
             *
             *     ENDORSER_UNAVAILABLE An endorsing peer is unavailable
             *
             *     KEY_DEVICE_FAILED The key's device does not sign
             */
            503: {
                headers: {
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

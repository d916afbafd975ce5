// SPDX-License-Identifier: Apache-2.0

function unsupported(what: string): never {
  throw new Error(`${what} is not supported on the embedded ledger`);
}

/**
 * What a Fabric stub can do and this one cannot: private data (disclosure goes between gateways),
 * rich queries (lists come from the read index), other chaincodes (there is one), and everything
 * that differs from endorser to endorser.
 */
export abstract class UnsupportedStub {
  getMspID(): string {
    return unsupported('the MSP of the endorser');
  }

  getSignedProposal(): never {
    return unsupported('the signed proposal');
  }

  getQueryResult(): never {
    return unsupported('a rich query');
  }

  getQueryResultWithPagination(): never {
    return unsupported('a rich query');
  }

  invokeChaincode(): never {
    return unsupported('calling another chaincode');
  }

  getPrivateData(): never {
    return unsupported('private data');
  }

  getPrivateDataHash(): never {
    return unsupported('private data');
  }

  putPrivateData(): never {
    return unsupported('private data');
  }

  deletePrivateData(): never {
    return unsupported('private data');
  }

  purgePrivateData(): never {
    return unsupported('private data');
  }

  setPrivateDataValidationParameter(): never {
    return unsupported('private data');
  }

  getPrivateDataValidationParameter(): never {
    return unsupported('private data');
  }

  getPrivateDataByRange(): never {
    return unsupported('private data');
  }

  getPrivateDataByPartialCompositeKey(): never {
    return unsupported('private data');
  }

  getPrivateDataQueryResult(): never {
    return unsupported('private data');
  }
}

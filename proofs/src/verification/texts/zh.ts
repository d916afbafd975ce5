// SPDX-License-Identifier: Apache-2.0
import type { VerificationTexts } from '../describe.js';

const ASK_HOLDER = '请持证人出示最新证照，或通过共享渠道向颁发机构核实。';
const DO_NOT_ACCEPT = '不要采信；请联系颁发机构核实。';
const TRY_AGAIN = '这不代表证照有假。请稍后再试，或联系颁发机构核实。';

export const zh: VerificationTexts = {
  names: {
    identifier: '证照标识',
    content: '内容一致',
    status: '效力状态',
    authority: '颁发职权',
    standard: '采集标准',
    basis: '办理依据',
    signature: '文件签章',
    seal: '链上印章',
    evidence: '上链证据',
  },
  states: {
    pass: '通过',
    fail: '不通过',
    'cannot-check': '无法核验',
    'not-applicable': '不适用',
  },
  verdicts: {
    pass: '核验通过',
    fail: '核验不通过',
    'cannot-check': '无法核验',
  },
  licenceStates: {
    VALID: '有效',
    SUSPENDED: '暂扣',
    DOWNGRADED: '降低资质等级',
    SUPERSEDED: '已被新版本取代',
    WITHDRAWN: '撤回',
    RESCINDED: '撤销',
    REVOKED: '吊销',
    CANCELLED: '注销',
    TRANSFERRED_OUT: '办理转出',
    NOT_YET_VALID: '尚未生效',
    EXPIRED: '已过有效期',
    UNKNOWN_THEN: '当时未知',
  },
  sealStates: {
    APPLIED: '已申请',
    REFUSED: '审核不通过',
    WITHDRAWN: '申请已撤回',
    APPROVED: '审核通过',
    MADE: '已制作，待备案',
    ACTIVE: '已备案',
    SUSPENDING: '停用已报',
    SUSPENDED: '停用',
    RESUMING: '恢复已报',
    CANCELLING: '注销已报',
    CANCELLED: '注销',
    NOT_YET_VALID: '未到有效期',
    EXPIRED: '已过期',
    UNKNOWN_THEN: '当时未知',
    FREEZE: '冻结',
    LOSS: '挂失',
  },
  codes: {
    IDENTIFIER_OK: { message: '证照标识 {identifier} 格式与校验位正确。', remedy: '' },
    IDENTIFIER_CHECK_DIGIT: {
      message: '证照标识 {identifier} 的校验位不对。',
      remedy: '请核对是否抄错；若文件里就是这样写的，不要采信。',
    },
    IDENTIFIER_MALFORMED: {
      message: '证照标识 {identifier} 不符合 GB/T 36904 的格式。',
      remedy: '请核对是否抄错；若文件里就是这样写的，不要采信。',
    },
    IDENTIFIER_OF_ANOTHER: {
      message: '所称证照标识为 {identifier}，而这份证照的标识是 {record}，不是同一份证照。',
      remedy: '不要当作所称的证照采信；请持证人出示所称的证照。',
    },
    NUMBER_OF_ANOTHER: {
      message: '所称证照编号与这份证照不符。',
      remedy: '请核对是否抄错；若未抄错，不要当作所称的证照采信。',
    },
    NUMBER_NOT_KNOWN_HERE: {
      message: '这份证照由其他机构颁发，此处无法核对所称的证照编号。',
      remedy: '这不代表证照有假。请不填编号再核验一次，或按证照标识核验。',
    },
    IDENTIFIER_NOT_FOUND_IN_FILE: { message: '文件中没有证照标识，按内容查找。', remedy: '' },
    CONTENT_MATCHES: { message: '文件与上链时逐字节一致（SM3 与 SHA-256 均相符）。', remedy: '' },
    CONTENT_DIFFERS: {
      message: '链上有证照 {identifier}，但这份文件的内容与上链时不同，已被改动。',
      remedy: '不要采信这份文件；请持证人从颁发机构重新下载原件。',
    },
    CONTENT_NOT_GIVEN: {
      message: '只给了标识，没有文件，无法比对内容。',
      remedy: '请提供证照文件，才能判断手上这份是否为原件。',
    },
    CONTENT_NEEDS_FILE: {
      message: '这类文件以加盐方式上链，仅凭摘要无法比对。',
      remedy: '请上传文件，或请有权限的单位核验。',
    },
    CONTENT_HELD_ELSEWHERE: {
      message: '这张证照在批次中上链，明细保存在颁发机构，此处没有。',
      remedy: '请通过颁发机构的网关核验，或请持证人提供证明文件。',
    },
    NOT_ON_CHAIN: {
      message: '链上没有这份文件，也没有可识别的证照标识。',
      remedy: '这不代表证照有假：它可能尚未上链。请联系颁发机构核实。',
    },
    STATUS_IN_FORCE: { message: '{at} 时有效。', remedy: '' },
    STATUS_NOT_YET_VALID: { message: '{at} 时尚未生效。', remedy: '生效后再使用。' },
    STATUS_EXPIRED: { message: '有效期至 {validTo}，已过期。', remedy: ASK_HOLDER },
    STATUS_SUSPENDED: {
      message: '自 {since} 起被暂扣（依据 {basis}）。',
      remedy: '暂扣期间不能使用；返还后再核验。',
    },
    STATUS_DOWNGRADED: {
      message: '自 {since} 起降低了资质等级（依据 {basis}），文件上的等级不再准确。',
      remedy: ASK_HOLDER,
    },
    STATUS_SUPERSEDED: {
      message: '自 {since} 起已被新版本 {supersededBy} 取代。',
      remedy: '请持证人出示新版本。',
    },
    STATUS_WITHDRAWN: { message: '自 {since} 起被撤回（依据 {basis}）。', remedy: DO_NOT_ACCEPT },
    STATUS_RESCINDED: { message: '自 {since} 起被撤销（依据 {basis}）。', remedy: DO_NOT_ACCEPT },
    STATUS_REVOKED: { message: '自 {since} 起被吊销（依据 {basis}）。', remedy: DO_NOT_ACCEPT },
    STATUS_CANCELLED: { message: '自 {since} 起已注销（依据 {basis}）。', remedy: DO_NOT_ACCEPT },
    STATUS_TRANSFERRED_OUT: {
      message: '自 {since} 起已办理转出（依据 {basis}）。',
      remedy: '请向转入地的机构核实。',
    },
    STATUS_NOT_KNOWN_THEN: {
      message: '所问的时点链上还不知道这张证照。',
      remedy: '请改问较晚的时点。',
    },
    STATUS_PROOF_TOO_OLD: {
      message: '证明取自 {readAt}，时间过久，不足以说明现在的效力。',
      remedy: '请联网核验，或请持证人重新出具证明；也可只问证明取得之前某一时刻的效力。',
    },
    STATUS_UNKNOWN: { message: '无法得知效力状态。', remedy: TRY_AGAIN },
    AUTHORITY_HELD: { message: '{issuer} 在 {issuedAt} 有权颁发“{type}”。', remedy: '' },
    AUTHORITY_NOT_HELD: {
      message: '{issuer} 在 {issuedAt} 没有颁发“{type}”的职权。',
      remedy: '不要采信；请联系该证照类型的定义机构。',
    },
    AUTHORITY_UNKNOWN: { message: '无法得知颁发机构的职权。', remedy: TRY_AGAIN },
    AUTHORITY_ENDED_BEFORE_RECORDING: {
      message:
        '载明 {issuedAt} 颁发，而 {recordedAt} 才上链；上链时 {issuer} 已无颁发“{type}”的职权，无法证明当时确已颁发。',
      remedy: '请向该证照类型的定义机构核实原件。',
    },
    ISSUER_PAUSED: {
      message: '{issuer} 正处于紧急暂停中。',
      remedy: '请等待暂停解除，或联系联盟委员会。',
    },
    TYPE_PAUSED: {
      message: '“{type}”正处于紧急暂停中。',
      remedy: '请等待暂停解除，或联系联盟委员会。',
    },
    STANDARD_IN_FORCE: {
      message: '按颁发时有效的采集标准 {standard} 第 {version} 版采集。',
      remedy: '',
    },
    STANDARD_NOT_IN_FORCE: {
      message: '采集标准 {standard} 第 {version} 版在颁发时并未生效。',
      remedy: DO_NOT_ACCEPT,
    },
    STANDARD_UNKNOWN: { message: '无法得知采集标准。', remedy: TRY_AGAIN },
    BASIS_NONE: { message: '这张证照不依赖其他证照。', remedy: '' },
    BASIS_IN_FORCE: {
      message: '所依据的 {count} 张证照均未被撤销、撤回、吊销或暂扣。',
      remedy: '',
    },
    BASIS_NOT_IN_FORCE: {
      message: '所依据的证照 {identifier} 为“{state}”（{path}）。',
      remedy: '请颁发机构复核后再采信。',
    },
    BASIS_UNKNOWN: { message: '无法查全所依据的证照。', remedy: TRY_AGAIN },
    SIGNATURE_VALID: { message: '文件中的 {count} 处签章有效，签署者：{signers}。', remedy: '' },
    SIGNATURE_CONTENT_CHANGED: { message: '{reason}', remedy: DO_NOT_ACCEPT },
    SIGNATURE_INVALID: { message: '签章无效：{reason}', remedy: DO_NOT_ACCEPT },
    SIGNER_NOT_TRUSTED: {
      message: '签章与内容相符，但签署者 {signers} 的证书不来自此处信任的机构。',
      remedy: '这不代表文件有假。请核对信任的发证机构，或联系颁发机构核实。',
    },
    SIGNATURE_UNSUPPORTED: {
      message: '无法判断签章：{reason}',
      remedy: '这不代表文件有假；请用出具方提供的工具验章。',
    },
    SIGNATURE_UNREADABLE: {
      message: '看不了文件中的签章：{reason}',
      remedy: '请从颁发机构重新下载原件后再核验。',
    },
    SIGNATURE_TOO_LARGE: {
      message: '文件太大，没有检查其中的签章。',
      remedy: '需要验章时，请用命令行 yulian verify --signatures-only。',
    },
    SIGNATURE_OVERRUNS: {
      message: '检查此文件所需时间或内存超出限度，未能验证其中的签章。',
      remedy: '请重试；仍不行时，请从颁发机构重新下载原件后再核验。',
    },
    SIGNATURE_NONE: { message: '文件本身没有签名或印章。', remedy: '' },
    SIGNATURE_UNKNOWN: { message: '没有文件可看，不涉及签名。', remedy: '' },
    SEAL_USE_RECORDED: {
      message: '印章 {esId} 与链上一致，用印时可用；本次用印为第 {number} 号。',
      remedy: '',
    },
    SEAL_USE_RECORDED_LATER: {
      message:
        '印章 {esId} 与链上一致；用印早于印章上链，所有者其后（{recordedAt}）将本次用印登记为第 {number} 号。',
      remedy: '',
    },
    SEAL_DIFFERS: {
      message: '文件中的印章自称 {esId}，但与链上这枚印章的对象或证书不同。',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_NOT_USABLE: {
      message: '印章 {esId} 在 {signedAt} 用印时不可用（{sealState}）。',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_USE_UNSOUND: {
      message: '印章 {esId} 曾落入他人之手，第 {number} 号用印经复核不属实。',
      remedy: DO_NOT_ACCEPT,
    },
    SEAL_USE_UNDER_REVIEW: {
      message: '印章 {esId} 可能曾落入他人之手，第 {number} 号用印待复核。',
      remedy: '请等待印章所有者复核，或联系颁发机构核实。',
    },
    SEAL_USE_DISPUTED: {
      message:
        '印章 {esId} 的所有者不是证照颁发机构；它称第 {number} 号用印不属实，颁发机构未作此说。',
      remedy: '请联系颁发机构核实，或等待该印章的制发部门裁定。',
    },
    SEAL_USE_NOT_RECORDED: {
      message: '链上有印章 {esId}，但没有它用在这份文件上的记录。',
      remedy: '这不代表文件有假：用印可能尚未登记。请联系印章所有者核实。',
    },
    SEAL_NOT_ON_CHAIN: {
      message: '链上没有印章 {esId}。',
      remedy: '这不代表印章有假：它可能尚未上链。请联系颁发机构核实。',
    },
    SEAL_NOT_ASKED: {
      message: '这里没有链上关于印章 {esId} 的信息。',
      remedy: '需要核对印章时，请联网核验。',
    },
    SEAL_NONE: { message: '文件上没有电子印章。', remedy: '' },
    SEAL_UNKNOWN: { message: '看不到文件上有哪些印章。', remedy: '' },
    LEDGER_NOT_REACHED: {
      message: '没有连上账本，这一项未核验。',
      remedy: '这不代表证照有假。联网后请再核验一次。',
    },
    EVIDENCE_LIVE: { message: '结论直接读自账本。', remedy: '' },
    EVIDENCE_ENDORSED: {
      message: '{organisations} 背书；状态已知至 {knownUntil}（区块 {block}）。',
      remedy: '',
    },
    EVIDENCE_MALFORMED: { message: '证明文件无法解析或前后矛盾。', remedy: '请重新获取证明文件。' },
    EVIDENCE_ENDORSEMENTS_TOO_FEW: {
      message: '背书的机构数不够。',
      remedy: '请重新获取证明文件。',
    },
    EVIDENCE_SIGNATURE_INVALID: {
      message: '证明文件中的背书签名不成立。',
      remedy: '不要采信这份证明。',
    },
    EVIDENCE_RESPELT: {
      message: '证明文件中的背书被重复或改写，不是出具时的样子。',
      remedy: '请重新获取证明文件。',
    },
    EVIDENCE_NOT_TRUSTED: {
      message: '背书者的证书不来自已固定的根证书。',
      remedy: '请核对信任根；若无误，不要采信这份证明。',
    },
    EVIDENCE_OTHER_LEDGER: { message: '证明来自另一个账本或链码。', remedy: '请核对信任根。' },
    EVIDENCE_BATCH_PROOF_INVALID: {
      message: '这张证照不在所称批次的该位置上。',
      remedy: '不要采信这份证明。',
    },
    EVIDENCE_DISCLOSURE_INVALID: {
      message: '披露的字段与链上承诺不符。',
      remedy: '不要采信这些字段。',
    },
  },
};

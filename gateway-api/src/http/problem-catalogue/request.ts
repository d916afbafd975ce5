// SPDX-License-Identifier: Apache-2.0
import { refused, type ProblemEntry } from './entry.js';

/** Requests that cannot be read, or do not fit their schema. */
export const requestProblems = {
  ROUTE_NOT_FOUND: refused(
    404,
    ['没有这个接口', 'No such resource'],
    ['请核对路径；全部接口见 /docs。', 'Check the path; /docs lists every one.'],
  ),
  METHOD_NOT_ALLOWED: refused(
    405,
    ['此路径不支持该方法', 'The path does not have this method'],
    ['可用的方法见响应头 Allow。', 'The Allow header lists the methods it has.'],
  ),
  PATH_MALFORMED: refused(
    400,
    ['路径编码有误', 'The path is not validly encoded'],
    ['请按 RFC 3986 以 UTF-8 做百分号编码。', 'Percent-encode it as UTF-8 (RFC 3986).'],
  ),
  QUERY_MALFORMED: refused(
    400,
    ['查询参数编码有误', 'The query is not validly encoded'],
    [
      '请以 UTF-8 做百分号编码，每个参数写成 name=value。',
      'Percent-encode it as UTF-8, each parameter as name=value.',
    ],
  ),
  HTTP_MALFORMED: refused(
    400,
    ['HTTP 报文有误', 'The HTTP message is malformed'],
    ['请按 RFC 9112 构造请求。', 'Build the request as RFC 9112 says.'],
  ),
  HEADERS_TOO_LARGE: refused(
    431,
    ['请求头过大', 'The request headers are too large'],
    ['请减少请求头，总长不超过 16 KB。', 'Send fewer or shorter headers, at most 16 KB in all.'],
  ),
  REQUEST_TIMEOUT: {
    ...refused(
      408,
      ['请求未在时限内发完', 'The request was not sent in time'],
      ['请检查网络后重新发送。', 'Check the network and send it again.'],
    ),
    retryable: true,
  },
  VALIDATION_FAILED: refused(
    400,
    ['请求不符合要求', 'The request does not fit its schema'],
    [
      'errors 逐项列出位置和原因，请改正后重新提交。',
      'errors names each place and reason; correct them and send again.',
    ],
  ),
  JSON_INVALID: refused(
    400,
    ['请求体不是合格的 JSON', 'The body is not acceptable JSON'],
    [
      '请发送 UTF-8 的 JSON：键不重复，无孤立代理项，整数不超过 2^53-1（更大的写成字符串）。',
      'Send UTF-8 JSON without repeated keys, lone surrogates or integers beyond 2^53-1 (write those as strings).',
    ],
  ),
  BODY_MISSING: refused(
    400,
    ['缺少请求体', 'The body is missing'],
    ['请按接口说明发送请求体。', 'Send the body that the route describes.'],
  ),
  BODY_NOT_ALLOWED: refused(
    400,
    ['此接口不接受请求体', 'This route takes no body'],
    ['请去掉请求体。', 'Send no body.'],
  ),
  BODY_TOO_LARGE: refused(
    413,
    ['请求体过大', 'The body is too large'],
    ['请缩小内容；上限见 detail。', 'Send less; detail says the limit.'],
  ),
  BODY_CUT: {
    ...refused(
      400,
      ['请求体不完整', 'The body ended early'],
      ['内容未保存，请重新发送。', 'Nothing was kept; send it again.'],
    ),
    retryable: true,
  },
  MEDIA_TYPE_UNSUPPORTED: refused(
    415,
    ['不支持该内容类型', 'The content type is not supported'],
    [
      '请改用 detail 所列的 Content-Type，且不压缩请求体。',
      'Use a Content-Type that detail lists, and do not compress the body.',
    ],
  ),
  NOT_ACCEPTABLE: refused(
    406,
    ['无法提供所要求的格式', 'The requested format is not available'],
    ['请在 Accept 中加入 detail 所列的类型。', 'Let Accept admit a type that detail lists.'],
  ),
  CURSOR_INVALID: refused(
    400,
    ['分页游标无效', 'The cursor is not valid'],
    [
      '请原样使用上一页给出的游标，且不要更改筛选条件。',
      'Use the cursor of the last page as it was given, with the same filters.',
    ],
  ),
  UPLOAD_MALFORMED: refused(
    400,
    ['上传内容格式有误', 'The upload is malformed'],
    [
      '请按 multipart/form-data（RFC 7578）发送接口所列的字段。',
      'Send multipart/form-data (RFC 7578) with the fields that the route lists.',
    ],
  ),
  UPLOAD_TOO_LARGE: refused(
    413,
    ['上传文件过大', 'The uploaded file is too large'],
    ['请缩小文件；上限见 detail。', 'Send a smaller file; detail says the limit.'],
  ),
  UPLOAD_CUT: {
    ...refused(
      400,
      ['上传中断', 'The upload was cut off'],
      ['内容未保存，请重新上传。', 'Nothing was kept; upload it again.'],
    ),
    retryable: true,
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;

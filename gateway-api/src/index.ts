// SPDX-License-Identifier: Apache-2.0
export * from './accesses/index.js';
export { createApp, type AppOptions } from './app.js';
export { archiveSettings } from './archives/configured.js';
export { retestKept } from './archives/retest.js';
export type { ConfiguredArchives } from './archives/settings.js';
export { ConfigError, readConfig, type Config } from './config.js';
export { earnInputOf } from './earnings/earn-cases.js';
export { openGateway, type Gateway, type GatewayOptions } from './gateway/open-gateway.js';
export * from './http/index.js';
export * from './identity/index.js';
export { LANGUAGES, text, type Language, type Text } from './i18n/text.js';
export { createLog, LOG_LEVELS, type Log, type LogLevel } from './log.js';
export { createMetrics, type Metrics } from './metrics.js';
export { routes } from './routes/index.js';
export { SignatureJudges } from './signatures/judges.js';
export { Organisations, type Organisation } from './organisations.js';
export { readSignatureRoots } from './signatures/read-roots.js';
export type { Clock, HttpSettings, ReadinessCheck, Services, ShellServices } from './services.js';

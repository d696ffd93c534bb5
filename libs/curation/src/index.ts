export { ExportNetwork } from './application/export-network.js';
export { ImportNetwork, type ImportProgress, type ImportRequest } from './application/import-network.js';
export { CurationModule } from './curation.module.js';
export { readReport } from './domain/network-file/index.js';
export type { ReportEntry, Totals } from './domain/network-file/index.js';
export { type NetworkFormat, networkFormatOf } from './domain/network-file/index.js';

/** The format XLSX. It has a bundle of its own, which only those load who ask for it. */
export { keXlsx as cetakXlsx } from '@alir/export';

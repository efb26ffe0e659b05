/** @alir/diagram/buku: the book of many SOPs, and their register. Apart from the drawings, because servers that draw need none of it. */
export { type IsiBuku, susunBab } from './bab.ts';
export { type GambarBuku, gambarBuku, gambarRegister, type OpsiBuku } from './gambar-buku.ts';
export { KOLOM_REGISTER } from './register.ts';

/** Runs the bundle of the CLI with the arguments given, then keeps the machine code of what that needed (see packages/cli/bin/muat.cjs). */
'use strict';

const { writeFileSync } = require('node:fs');
const { KODE, mulai, siapkan } = require('../packages/cli/bin/muat.cjs');

const skrip = siapkan();
process.on('exit', () => writeFileSync(KODE, skrip.createCachedData()));
mulai(skrip);

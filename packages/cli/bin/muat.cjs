/**
 * Loads the bundle with the machine code that the build kept beside it. Reading a parser library costs more than checking an SOP with
 * it; the kept code leaves that out. It belongs to one version of V8: any other refuses it, and the bundle is read as usual.
 */
'use strict';

const { existsSync, readFileSync } = require('node:fs');
const { createRequire, enableCompileCache, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script, constants } = require('node:vm');

const BUNDEL = join(__dirname, '..', 'dist', 'sop.cjs');
const KODE = join(__dirname, '..', 'dist', 'sop.kode');

/** The bundle as a script, with the code kept by an earlier run if there is any. The bundle is plain ASCII. */
function siapkan(cachedData) {
  return new Script(wrap(readFileSync(BUNDEL, 'latin1')), {
    filename: BUNDEL,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** Evaluates the bundle as Node would a module. */
function mulai(skrip) {
  const modul = { exports: {} };
  skrip.runInThisContext().call(modul.exports, modul.exports, createRequire(BUNDEL), modul, BUNDEL, dirname(BUNDEL));
}

/** Runs the command. */
function jalankan() {
  if (!existsSync(BUNDEL)) {
    process.stderr.write('sop: program belum dibangun. Jalankan: npm ci && npm run build\n');
    process.stderr.write('sop: the program is not built yet. Run: npm ci && npm run build\n');
    process.exitCode = 2;
    return;
  }
  const skrip = existsSync(KODE) ? siapkan(readFileSync(KODE)) : undefined;
  if (skrip && !skrip.cachedDataRejected) mulai(skrip);
  else {
    enableCompileCache();
    require(BUNDEL);
  }
}

module.exports = { BUNDEL, KODE, jalankan, mulai, siapkan };

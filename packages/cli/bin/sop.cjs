#!/usr/bin/env node
// In old syntax, and without a module before the version is known: a Node that is too old must be able to read this and say so.
'use strict';

var OLDEST = 22;

function fail(id, en) {
  process.stderr.write(`sop: ${id}\nsop: ${en}\n`);
  process.exitCode = 2;
}

function run() {
  var bundle = require('node:path').join(__dirname, '..', 'dist', 'sop.cjs');
  if (!require('node:fs').existsSync(bundle)) {
    fail('program belum dibangun. Jalankan: npm ci && npm run build', 'the program is not built yet. Run: npm ci && npm run build');
    return;
  }
  require('node:module').enableCompileCache();
  require(bundle);
}

if (parseInt(process.versions.node, 10) >= OLDEST) run();
else {
  fail(
    `butuh Node.js ${OLDEST} atau lebih baru; yang terpasang ${process.versions.node}. Pasang dari https://nodejs.org`,
    `Node.js ${OLDEST} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org`,
  );
}

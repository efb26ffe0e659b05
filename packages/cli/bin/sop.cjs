#!/usr/bin/env node
// In old syntax, and without a module before the version is known: a Node that is too old must be able to read this and say so.
'use strict';

var OLDEST = 22;

if (parseInt(process.versions.node, 10) >= OLDEST) require('./muat.cjs').jalankan();
else {
  process.stderr.write(
    `sop: butuh Node.js ${OLDEST} atau lebih baru; yang terpasang ${process.versions.node}. Pasang dari https://nodejs.org\n` +
      `sop: Node.js ${OLDEST} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org\n`,
  );
  process.exitCode = 2;
}

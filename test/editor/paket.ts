/** What the installable file holds: exactly what is meant to be shipped, and not too much of it. */
import { readFileSync, statSync } from 'node:fs';
import JSZip from 'jszip';
import { VSIX, VSIX_MAX_BYTES } from '../../scripts/bangun-ekstensi.ts';
import { benar, sama } from './nyata.ts';
import { Suite } from './suite/runner.ts';

/** Everything that is shipped. A new file is put here by decision, not by accident. */
const ISI = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/icon.png',
  'extension/out/THIRD-PARTY-NOTICES.md',
  'extension/out/bahan/Arimo-Bold.ttf',
  'extension/out/bahan/Arimo-Bold.woff2',
  'extension/out/bahan/Arimo-BoldItalic.ttf',
  'extension/out/bahan/Arimo-BoldItalic.woff2',
  'extension/out/bahan/Arimo-Italic.ttf',
  'extension/out/bahan/Arimo-Italic.woff2',
  'extension/out/bahan/Arimo-LICENSE.txt',
  'extension/out/bahan/Arimo-Regular.ttf',
  'extension/out/bahan/Arimo-Regular.woff2',
  'extension/out/bahan/resvg.wasm',
  'extension/out/cetak-browser.js',
  'extension/out/cetak.cjs',
  'extension/out/extension-web.cjs',
  'extension/out/extension.cjs',
  'extension/out/language-configuration.json',
  'extension/out/pratinjau.css',
  'extension/out/pratinjau.js',
  'extension/out/server-browser.js',
  'extension/out/server.cjs',
  'extension/out/sop.tmLanguage.json',
  'extension/package.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/skema/sop.config.schema.json',
  'extension/snippets/sop.json',
  'extension/walkthrough/berkas.md',
  'extension/walkthrough/lompat.md',
  'extension/walkthrough/pratinjau.md',
  'extension/walkthrough/temuan.md',
];

/** Declares the tests of the packed extension. */
export function ujiPaket(): Suite {
  const suite = new Suite();
  const isi = async () => JSZip.loadAsync(readFileSync(VSIX));

  suite.test('the package holds what is meant to be shipped, and nothing else', async () => {
    const names = Object.values((await isi()).files).filter(({ dir }) => !dir);
    sama(names.map(({ name }) => name).toSorted(), ISI.toSorted());
  });

  suite.test(`the package is smaller than ${VSIX_MAX_BYTES / 1_000_000} MB`, async () => {
    const { size } = statSync(VSIX);
    benar(size < VSIX_MAX_BYTES, `${size} bytes`);
  });

  suite.test('what the manifest points to is in the package', async () => {
    const files = (await isi()).files;
    const manifest = JSON.parse(await files['extension/package.json']!.async('string'));
    const { languages, grammars, snippets, jsonValidation } = manifest.contributes;
    const named = [languages[0].configuration, grammars[0].path, snippets[0].path, jsonValidation[0].url];
    const paths = [manifest.main, manifest.browser, ...named];
    for (const path of paths) {
      benar(`extension/${path.replace('./', '')}` in files, `${path} is missing`);
    }
  });

  suite.test('the bundles know nothing of the machine that made them', async () => {
    const files = (await isi()).files;
    for (const name of ISI.filter((path) => path.startsWith('extension/out/'))) {
      const text = await files[name]!.async('string');
      benar(!text.includes(process.cwd()) && !text.includes('sourceMappingURL'), `${name} names a path`);
    }
  });

  return suite;
}

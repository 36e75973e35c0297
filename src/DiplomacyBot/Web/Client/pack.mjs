// Packs Web Chat's script for the server: node pack.mjs <webchat.js> <folder>. Writes it compressed both ways that browsers take,
// and beside it the licences that it names.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const [source, folder] = process.argv.slice(2);
const script = readFileSync(source);
mkdirSync(folder, { recursive: true });
keep("webchat.js.LICENSE.txt", readFileSync(source + ".LICENSE.txt"));
keep("webchat.js.gz", gzipSync(script, { level: constants.Z_BEST_COMPRESSION }));
keep("webchat.js.br", brotliCompressSync(script, {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
    [constants.BROTLI_PARAM_LGWIN]: 22 // What every browser takes; larger windows are not for the web.
  }
}));

// A build that was cut short leaves no half file behind.
function keep(name, content) {
  const part = join(folder, name + ".part");
  writeFileSync(part, content);
  renameSync(part, join(folder, name));
}

// Says its version, then compiles plan.typ once for each line on standard input: nanoseconds, length, PDF.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { version } = JSON.parse(readFileSync('node_modules/@myriaddreamin/typst-ts-node-compiler/package.json'));
const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths: ['fonts'] }] });
const mainFileContent = readFileSync('plan.typ', 'utf8');

const name = Buffer.from(`npm binding ${version} on Node.js ${process.versions.node}`);
const size = Buffer.alloc(2);
size.writeUInt16BE(name.length);
process.stdout.write(Buffer.concat([size, name]));

createInterface({ input: process.stdin }).on('line', () => {
  compiler.evictCache(0);
  const start = process.hrtime.bigint();
  const pdf = compiler.pdf({ mainFileContent }, { pdfStandard: 'a-2a' });
  const nanos = process.hrtime.bigint() - start;
  const head = Buffer.alloc(12);
  head.writeBigInt64BE(nanos);
  head.writeInt32BE(pdf.length, 8);
  process.stdout.write(Buffer.concat([head, pdf]));
});

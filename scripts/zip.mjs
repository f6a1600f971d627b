// APPNOTE.TXT, .ZIP File Format Specification 6.3
import { crc32, deflateRawSync } from 'node:zlib';

const VERSION = 20;
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const DATE = (1 << 5) | 1;

const localHeader = (name, { crc, packed, length }) => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6, name, { crc, packed, length });
  return Buffer.concat([header, name]);
};

const centralHeader = (name, { crc, packed, length, offset }) => {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  writeCommon(header, 8, name, { crc, packed, length });
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
};

/** What both headers have, in the same order. */
function writeCommon(header, at, name, { crc, packed, length }) {
  header.writeUInt16LE(UTF8_NAMES, at);
  header.writeUInt16LE(DEFLATED, at + 2);
  header.writeUInt16LE(0, at + 4);
  header.writeUInt16LE(DATE, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(packed.length, at + 12);
  header.writeUInt32LE(length, at + 16);
  header.writeUInt16LE(name.length, at + 20);
}

const end = (count, size, offset) => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
};

/** An archive of some files, each `[path, bytes]`; together less than 4 GB. The same files always give the same bytes. */
export function zip(files) {
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const entry = { crc: crc32(bytes), packed, length: bytes.length, offset };
    const local = Buffer.concat([localHeader(name, entry), packed]);
    locals.push(local);
    centrals.push(centralHeader(name, entry));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, end(files.length, central.length, offset)]);
}

const encoder = new TextEncoder();

/** A short name for a text, the same wherever and whenever it is made: FNV-1a of 64 bits (RFC 9923), in base 36. */
export function textDigest(text: string): string {
  let hash = 0xcb_f2_9c_e4_84_22_23_25n;
  for (const octet of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x1_00_00_00_01_b3n);
  return hash.toString(36);
}
